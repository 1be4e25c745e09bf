import { handOver } from "../../addins/fileDialogs";

/** A multiple of three: the pieces can be put together. */
const PIECE = 24_576;

/**
 * Opens a finished workbook in a window of its own. Where Excel doesn't, as some platforms and rules of companies have it, the
 * user is given the file.
 */
export async function openWorkbook(
  name: string,
  bytes: Uint8Array,
  create: ((base64: string) => Promise<void>) | null,
  give: (name: string, bytes: Uint8Array) => void = handOver,
): Promise<void> {
  try {
    if (create !== null) return await create(base64Of(bytes));
  } catch {
    // the file is as good
  }
  give(name, bytes);
}

export function base64Of(bytes: Uint8Array): string {
  const pieces: string[] = [];
  for (let at = 0; at < bytes.length; at += PIECE) {
    pieces.push(btoa(String.fromCharCode(...bytes.subarray(at, at + PIECE))));
  }
  return pieces.join("");
}
