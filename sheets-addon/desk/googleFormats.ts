/** What cells without a number format of their own are told to have. */
const USUAL = new Set(["", "General", "0.###############", "general"]);

/** A number format code of Google's as files hold it. */
export function fileFormat(code: string): string {
  return USUAL.has(code) ? "General" : code;
}

/**
 * A number format code of files as Google takes it; "General": none. Google knows no room for a sign (`_-`), no filling (`* `), no
 * marks of a language (`[$-419]`), and takes a sign behind `\` in quotes as well.
 */
export function googleFormat(code: string): string {
  if (USUAL.has(code)) return "General";
  return code.replace(
    /"[^"]*"|\[\$-[0-9A-Fa-f,]*\]|\[\$([^\]-]+)(?:-[^\]]*)?\]|_.|\*.|\\(.)/gsu,
    (whole, sign, plain) => {
      if (whole.startsWith('"')) return whole;
      if (typeof sign === "string") return `"${sign}"`;
      return typeof plain === "string" ? `"${plain}"` : "";
    },
  );
}
