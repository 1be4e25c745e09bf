import type { ExcelHostBook } from "../ExcelHostBook";
import { ExcelError, Live, type Argument, type HostType } from "../HostType";
import { booleanArgument, numberArgument, textArgument } from "./arguments";
import { placeOf, rangeOf } from "./cellsOf";
import type { CommentModel, NoteModel } from "./sheetExtras";
import type { SheetModel } from "./SheetModel";

interface OneNote {
  readonly sheet: SheetModel;
  readonly note: NoteModel;
}

interface OneComment {
  readonly sheet: SheetModel;
  readonly comment: CommentModel;
}

/** Notes or comments of a sheet, or of all. */
export interface Remarks {
  readonly book: ExcelHostBook;
  /** Null: of all sheets. */
  readonly sheet: SheetModel | null;
}

/** Whoever works with the workbook writes them. */
export const USER = "Jana Nováková";

export const notesType: HostType<Remarks> = {
  name: "NoteCollection",
  call: {
    Add: ({ book, sheet }, [cell, content]) => {
      const { sheet: on, row, column } = cellOf(book, sheet, cell);
      if (on.extras.notes.some((note) => note.row === row && note.column === column)) {
        throw new ExcelError("ItemAlreadyExists");
      }
      if (on.extras.comments.some((comment) => comment.row === row && comment.column === column)) {
        throw new ExcelError("InvalidOperation", "there is a comment");
      }
      const note: NoteModel = {
        row,
        column,
        text: textArgument(content),
        author: USER,
        visible: false,
        width: 108,
        height: 59.25,
      };
      on.extras.notes.push(note);
      return new Live(noteType, { sheet: on, note });
    },
    GetCount: (self) => notesOf(self).length,
    GetItemAt: (self, [index]) => {
      const found = notesOf(self)[numberArgument(index)];
      if (found === undefined) throw new ExcelError("InvalidArgument");
      return new Live(noteType, found);
    },
    GetItemOrNullObject: (self, [key]) => noteAt(self, key),
  },
  items: (self) => notesOf(self).map((one) => new Live(noteType, one)),
  item: (self, key) => {
    const found = noteAt(self, key);
    if (found === null) throw new ExcelError("ItemNotFound");
    return found;
  },
};

/** From top to bottom, from left to right. */
function notesOf({ book, sheet }: Remarks): OneNote[] {
  return (sheet === null ? book.sheets : [sheet]).flatMap((one) =>
    [...one.extras.notes].sort((a, b) => a.row - b.row || a.column - b.column).map((note) => ({ sheet: one, note })),
  );
}

function noteAt({ book, sheet }: Remarks, key: Argument): Live | null {
  const { sheet: on, row, column } = cellOf(book, sheet, textArgument(key));
  const note = on.extras.notes.find((one) => one.row === row && one.column === column);
  return note === undefined ? null : new Live(noteType, { sheet: on, note });
}

function cellOf(
  book: ExcelHostBook,
  sheet: SheetModel | null,
  cell: Argument,
): { readonly sheet: SheetModel; readonly row: number; readonly column: number } {
  const place = placeOf(book, sheet, cell);
  const { firstRow, firstColumn, lastRow, lastColumn } = place.area;
  if (firstRow !== lastRow || firstColumn !== lastColumn) throw new ExcelError("InvalidArgument", "one cell");
  return { sheet: place.sheet, row: firstRow, column: firstColumn };
}

export const noteType: HostType<OneNote> = {
  name: "Note",
  get: {
    AuthorName: ({ note }) => note.author,
    Content: ({ note }) => note.text,
    Visible: ({ note }) => note.visible,
    Width: ({ note }) => note.width,
    Height: ({ note }) => note.height,
  },
  set: {
    Content: ({ note }, value) => (note.text = textArgument(value)),
    Visible: ({ note }, value) => (note.visible = booleanArgument(value)),
    Width: ({ note }, value) => (note.width = numberArgument(value)),
    Height: ({ note }, value) => (note.height = numberArgument(value)),
  },
  call: {
    Delete: ({ sheet, note }) => {
      const at = sheet.extras.notes.indexOf(note);
      if (at < 0) throw new ExcelError("ItemNotFound");
      sheet.extras.notes.splice(at, 1);
      return undefined;
    },
    GetLocation: ({ sheet, note }) => cellRange(sheet, note),
  },
};

/** Conversations: the add-in only reads them. */
export const commentsType: HostType<Remarks> = {
  name: "CommentCollection",
  call: {
    GetCount: (self) => commentsOf(self).length,
    GetItemAt: (self, [index]) => {
      const found = commentsOf(self)[numberArgument(index)];
      if (found === undefined) throw new ExcelError("InvalidArgument");
      return new Live(commentType, found);
    },
  },
  items: (self) => commentsOf(self).map((one) => new Live(commentType, one)),
  item: (self, key) => {
    const found = commentsOf(self).find(({ comment }) => comment.id === key);
    if (found === undefined) throw new ExcelError("ItemNotFound");
    return new Live(commentType, found);
  },
};

function commentsOf({ book, sheet }: Remarks): OneComment[] {
  return (sheet === null ? book.sheets : [sheet]).flatMap((one) =>
    one.extras.comments.map((comment) => ({ sheet: one, comment })),
  );
}

export const commentType: HostType<OneComment> = {
  name: "Comment",
  id: ({ comment }) => comment.id,
  get: {
    Id: ({ comment }) => comment.id,
    Content: ({ comment }) => comment.text,
    AuthorName: ({ comment }) => comment.author,
  },
  call: { GetLocation: ({ sheet, comment }) => cellRange(sheet, comment) },
};

function cellRange(sheet: SheetModel, { row, column }: { readonly row: number; readonly column: number }): Live {
  return rangeOf(sheet, { firstRow: row, lastRow: row, firstColumn: column, lastColumn: column });
}
