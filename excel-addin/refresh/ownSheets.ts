import type { PieceWriter } from "../write/PieceWriter";
import { OWN_SHEETS } from "./Journal";

/** Sheets of ours that nobody sees, whichever piece of work has left them. */
export async function ownSheets(context: Excel.RequestContext): Promise<string[]> {
  const { worksheets } = context.workbook;
  worksheets.load("items/id,items/name");
  await context.sync();
  return worksheets.items.filter(({ name }) => name.startsWith(OWN_SHEETS)).map(({ id }) => id);
}

/** Deletes sheets by their ids. One that is very hidden can't be deleted as it is. */
export async function dropSheets(writer: PieceWriter, ids: readonly string[]): Promise<void> {
  for (const id of ids) {
    await writer.call(() => {
      const sheet = writer.context.workbook.worksheets.getItem(id);
      sheet.visibility = "Hidden";
      sheet.delete();
    });
  }
  await writer.flush();
}
