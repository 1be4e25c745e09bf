import { cellAddress, FIRST_COLUMN, type PlacedTable } from "../../core/index";
import { cellNotes, type CellNote } from "../../files/index";
import { inputBytes } from "./writeCells";
import type { SheetTarget } from "./SheetTarget";

/** Once ended our notes; they are told from others by their place and their words. */
export const NOTE_SIGN = "\u2063";

/** Excel's limit of what is said while a cell is selected. */
const MOST_PROMPT = 255;
const CALL_BYTES = 900;

/** Says at headers what their columns hold, and at cells what must be said of them. `skip`: cells that have a note of the user's. */
export async function writeNotes(target: SheetTarget, skip: ReadonlySet<string> = new Set()): Promise<void> {
  const notes = cellNotes(target.place).filter(({ row, column }) => !skip.has(cellAddress(row, column)));
  const isOld = !target.has("1.18");
  const ruled = isOld ? ruledColumns(target) : new Set<string>();
  for (const note of notes) {
    const bytes = CALL_BYTES + inputBytes(note.text);
    if (!isOld) await target.writer.add({ bytes, put: () => addNote(target, note) });
    // where words may be chosen the rule for them stands already
    else if (!ruled.has(placeOf(target, note))) {
      await target.writer.add({ bytes, put: () => addPrompt(target, note) });
    }
  }
}

function addNote({ sheet }: SheetTarget, { row, column, text }: CellNote): void {
  sheet.notes.add(sheet.getCell(row, column), text);
}

/** What an Excel without notes for add-ins shows in their place, while the cell is selected. */
function addPrompt({ sheet }: SheetTarget, { row, column, text }: CellNote): void {
  const { dataValidation } = sheet.getCell(row, column);
  dataValidation.rule = { custom: { formula: "=TRUE" } };
  dataValidation.errorAlert = { showAlert: false, style: "Information", title: "", message: "" };
  const message = text.length > MOST_PROMPT ? `${text.slice(0, MOST_PROMPT - 1)}…` : text;
  dataValidation.prompt = { showPrompt: true, title: "", message };
}

function ruledColumns({ place }: SheetTarget): Set<string> {
  return new Set(
    place.placed.flatMap((one) =>
      one.type !== "table"
        ? []
        : one.block.columns.flatMap(({ choices }, index) =>
            choices === undefined ? [] : [`${one.block.key} ${FIRST_COLUMN + index}`],
          ),
    ),
  );
}

/** Of a cell among the rows of a table: the table and the column. */
function placeOf({ place }: SheetTarget, { row, column }: CellNote): string {
  const table = place.placed.find(
    (one): one is PlacedTable => one.type === "table" && row >= one.firstRow && row <= one.endRow,
  );
  return table === undefined ? "" : `${table.block.key} ${column}`;
}
