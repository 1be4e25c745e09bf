/** Letters of a column counted from 0: 0 → A, 25 → Z, 26 → AA. */
export function columnLetters(column: number): string {
  let letters = "";
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return letters;
}

/** Address of a cell, row and column counted from 0: (0, 0) → A1. */
export function cellAddress(row: number, column: number): string {
  return `${columnLetters(column)}${row + 1}`;
}

/** Column of its letters, counted from 0, or −1 where they are not one to three letters. */
export function columnOfLetters(letters: string): number {
  if (!/^[A-Za-z]{1,3}$/.test(letters)) return -1;
  let column = 0;
  for (const letter of letters.toUpperCase()) column = column * 26 + letter.charCodeAt(0) - 64;
  return column - 1;
}

/** Sheet name as it stands in a formula: always quoted, so that no name needs a second thought. */
export function quotedSheet(name: string): string {
  return `'${name.replaceAll("'", "''")}'`;
}
