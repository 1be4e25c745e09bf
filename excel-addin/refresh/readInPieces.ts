import { isPayloadError } from "../host/failures";
import { MOST_BYTES } from "../write/PieceWriter";

/**
 * Reads rows in pieces of about so many bytes, the first by an estimate, the next by what came; where Excel finds a piece
 * too large it is halved. `read` gives the bytes of the answer.
 */
export async function readInPieces(
  rowCount: number,
  bytesPerRow: number,
  read: (firstRow: number, rows: number) => Promise<number>,
): Promise<void> {
  let estimate = bytesPerRow;
  let most = Infinity;
  for (let firstRow = 0; firstRow < rowCount;) {
    const rows = Math.max(1, Math.min(rowCount - firstRow, most, Math.floor(MOST_BYTES / estimate)));
    try {
      estimate = Math.max(1, (await read(firstRow, rows)) / rows);
      firstRow += rows;
    } catch (reason) {
      if (!isPayloadError(reason) || rows === 1) throw reason;
      most = rows >> 1;
    }
  }
}
