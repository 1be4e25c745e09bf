const narrow = new Set("iljtfrI.,:;'|!()[] ·");
const wide = new Set("mwMWЖШЩЮФЫжшщюфы@%—");

/** About how wide a text is drawn, in pixels: nothing is measured, so that it is the same with and without a screen. */
export function textWidth(text: string, size: number): number {
  let units = 0;
  for (const letter of text)
    units += narrow.has(letter) ? 0.32 : wide.has(letter) ? 0.86 : isCapital(letter) ? 0.66 : 0.55;
  return units * size;
}

/** The text, or its beginning with "…" where it is wider. */
export function fitted(text: string, width: number, size: number): string {
  if (textWidth(text, size) <= width) return text;
  const letters = [...text];
  while (letters.length > 1 && textWidth(`${letters.join("")}…`, size) > width) letters.pop();
  return `${letters.join("").trimEnd()}…`;
}

/** The text in lines no wider than `width`; what doesn't fit into `most` lines ends with "…". */
export function wrapped(text: string, width: number, size: number, most: number): string[] {
  const lines: string[] = [];
  let line = "";
  for (const word of text.split(" ")) {
    const longer = line === "" ? word : `${line} ${word}`;
    if (line !== "" && textWidth(longer, size) > width) {
      lines.push(line);
      line = word;
    } else line = longer;
  }
  lines.push(line);
  if (lines.length > most) lines.splice(most - 1, lines.length, lines.slice(most - 1).join(" "));
  return lines.map((one) => fitted(one, width, size));
}

function isCapital(letter: string): boolean {
  return letter !== letter.toLowerCase();
}
