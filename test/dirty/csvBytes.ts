import type { CellValue } from "../../core/cells/cellBlock";
import { cellText } from "./writings";

export interface CsvOptions {
  readonly encoding: "utf-8" | "windows-1251";
  readonly separator?: string;
}

/** Rows as a text file of that encoding; days are the numbers or texts that the cells are. */
export function csvBytes(
  rows: readonly (readonly CellValue[])[],
  { encoding, separator = ";" }: CsvOptions,
): Uint8Array {
  const quoted = (text: string): string =>
    text.includes(separator) || /["\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
  const text = `${rows.map((row) => row.map((cell) => quoted(cellText(cell))).join(separator)).join("\r\n")}\r\n`;
  return encoding === "utf-8" ? new TextEncoder().encode(text) : oneByteEach(text, encoding);
}

function oneByteEach(text: string, encoding: string): Uint8Array {
  const decoder = new TextDecoder(encoding);
  const bytes = new Map(Array.from({ length: 256 }, (_, byte) => [decoder.decode(Uint8Array.of(byte)), byte]));
  return Uint8Array.from(text, (letter) => {
    const byte = bytes.get(letter);
    if (byte === undefined) throw new Error(`csvBytes: no ${letter} in ${encoding}`);
    return byte;
  });
}
