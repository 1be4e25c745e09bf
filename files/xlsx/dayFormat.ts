/** Built-in formats that show a day, with those of East Asia; 18–21, 32–33 and 45–47 show only a time. */
const BUILT_IN: ReadonlySet<number> = new Set([
  14, 15, 16, 17, 22, 27, 28, 29, 30, 31, 34, 35, 36, 50, 51, 52, 53, 54, 55, 56, 57, 58,
]);

/**
 * Whether a number format shows a day: `id` of the format, and its `code` where the workbook defines it. A format of
 * only hours and minutes shows none.
 */
export function isDayFormat(id: number, code: string | undefined): boolean {
  if (code === undefined) return BUILT_IN.has(id);
  // What stands in quotes or brackets, and behind \ _ *, is shown as it is or not at all.
  const signs = code.replace(/"[^"]*"|\[[^\]]*\]|[\\_*]./g, "").toLowerCase();
  if (/general/.test(signs)) return false;
  return /[yd]/.test(signs) || (signs.includes("m") && !/[hs]/.test(signs) && !/\[[hms]+\]/i.test(code));
}
