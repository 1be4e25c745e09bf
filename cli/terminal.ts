const graphemes = new Intl.Segmenter(undefined, { granularity: "grapheme" });
/** Signs that a terminal would obey instead of showing: control signs, line ends, turns of the writing direction. */
const orders = /[\p{Cc}\u2028\u2029\u202a-\u202e\u2066-\u2069]/gu;
const nothing = /^[\p{Mark}\p{Cf}]+$/u;
const halfWidth = /^[\uff61-\uffdc]/u;
const wide =
  /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Bopomofo}\u3000-\u303e\uff01-\uff60\uffe0-\uffe6]|\p{Emoji_Presentation}|\p{Extended_Pictographic}\ufe0f/u;
const narrow = /^[\u0020-\u036f\u0400-\u04ff\u2010-\u2026\u2212]*$/;

/** A text without what a terminal would take for an order. */
export function shownText(text: string): string {
  return text.replace(orders, " ");
}

/** Places that a text takes in a terminal: Chinese, Japanese and Korean signs and emoji two each, accents by themselves none. */
export function textWidth(text: string): number {
  if (narrow.test(text) && !/\p{Mark}/u.test(text)) return text.length;
  let width = 0;
  for (const { segment } of graphemes.segment(text)) width += signWidth(segment);
  return width;
}

/** The text, or as much of it as fits, with "…" for the rest. */
export function cutTo(text: string, width: number): string {
  if (textWidth(text) <= width) return text;
  let cut = "";
  let used = 0;
  for (const { segment } of graphemes.segment(text)) {
    used += signWidth(segment);
    if (used > width - 1) break;
    cut += segment;
  }
  return `${cut.trimEnd()}…`;
}

/** A text broken between words into lines of at most `width`, the later ones moved in; a longer word stands alone. */
export function wrapText(text: string, width: number, indent = ""): string[] {
  if (textWidth(text) <= width) return [text];
  const lines: string[] = [];
  let line = "";
  let empty = true;
  // the spaces at the beginning belong to the first line
  const [, lead = "", rest = ""] = /^(\s*)(.*)$/s.exec(text) ?? [];
  line = lead;
  for (const word of rest.split(/ +/)) {
    if (!empty && textWidth(line) + 1 + textWidth(word) > width) {
      lines.push(line);
      line = indent;
      empty = true;
    }
    line += empty ? word : ` ${word}`;
    empty = false;
  }
  lines.push(line);
  return lines;
}

export function padTo(text: string, width: number, side: "left" | "right"): string {
  const space = " ".repeat(Math.max(0, width - textWidth(text)));
  return side === "left" ? text + space : space + text;
}

function signWidth(sign: string): number {
  if (nothing.test(sign)) return 0;
  return wide.test(sign) && !halfWidth.test(sign) ? 2 : 1;
}
