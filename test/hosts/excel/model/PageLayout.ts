import { ExcelError, Live, type Argument, type HostType } from "../HostType";
import { choiceArgument, numberArgument, recordArgument, textArgument } from "./arguments";
import { LAST_COLUMN, LAST_ROW, type Area } from "../../model/Area";
import { placeOf, rangeOf } from "./cellsOf";
import type { PrintModel } from "./sheetExtras";
import type { SheetModel } from "./SheetModel";

interface OneSheet {
  readonly sheet: SheetModel;
}

const PAPERS = ["Letter", "Legal", "A3", "A4", "A5"] as const;
const SIDES = ["top", "bottom", "left", "right", "header", "footer"] as const;

export const pageLayoutType: HostType<OneSheet> = {
  name: "PageLayout",
  get: {
    Orientation: ({ sheet }) => printOf(sheet).orientation,
    PaperSize: ({ sheet }) => printOf(sheet).paperSize,
    Zoom: ({ sheet }) => ({ ...printOf(sheet).zoom }),
    ...Object.fromEntries(
      SIDES.map((side) => [marginName(side), ({ sheet }: OneSheet) => printOf(sheet).margins[side]]),
    ),
  },
  set: {
    Orientation: ({ sheet }, value) => (printOf(sheet).orientation = choiceArgument(value, ["Portrait", "Landscape"])),
    PaperSize: ({ sheet }, value) => (printOf(sheet).paperSize = choiceArgument(value, PAPERS)),
    Zoom: ({ sheet }, value) => (printOf(sheet).zoom = zoomOf(value)),
    ...Object.fromEntries(
      SIDES.map((side) => [
        marginName(side),
        ({ sheet }: OneSheet, value: Argument) => (printOf(sheet).margins[side] = marginOf(value)),
      ]),
    ),
  },
  part: { HeadersFooters: (self) => new Live(headersType, self) },
  call: {
    SetPrintTitleRows: ({ sheet }, [rows]) => {
      const { firstRow, lastRow } = placeOf(sheet.book, sheet, rows).area;
      printOf(sheet).titleRows = { firstRow, lastRow, firstColumn: 0, lastColumn: LAST_COLUMN };
      return undefined;
    },
    SetPrintTitleColumns: ({ sheet }, [columns]) => {
      const { firstColumn, lastColumn } = placeOf(sheet.book, sheet, columns).area;
      printOf(sheet).titleColumns = { firstColumn, lastColumn, firstRow: 0, lastRow: LAST_ROW };
      return undefined;
    },
    GetPrintTitleRowsOrNullObject: ({ sheet }) => rangeOrNull(sheet, printOf(sheet).titleRows),
    GetPrintTitleColumnsOrNullObject: ({ sheet }) => rangeOrNull(sheet, printOf(sheet).titleColumns),
  },
};

function printOf(sheet: SheetModel): PrintModel {
  return sheet.extras.print;
}

function rangeOrNull(sheet: SheetModel, area: Area | null): Live | null {
  return area === null ? null : rangeOf(sheet, area);
}

function marginName(side: string): string {
  return `${side[0]!.toUpperCase()}${side.slice(1)}Margin`;
}

function marginOf(value: Argument): number {
  const margin = numberArgument(value);
  if (margin < 0) throw new ExcelError("InvalidArgument");
  return margin;
}

/** A scale of 10 to 400 %, or so many pages to fit. */
function zoomOf(value: Argument): PrintModel["zoom"] {
  const zoom: Record<string, number> = {};
  for (const [name, one] of Object.entries(recordArgument(value))) {
    choiceArgument(name, ["scale", "horizontalFitToPages", "verticalFitToPages"]);
    if (one === null) continue;
    const number = numberArgument(one);
    const [least, most] = name === "scale" ? [10, 400] : [1, 32_767];
    if (!Number.isInteger(number) || number < least || number > most) throw new ExcelError("InvalidArgument");
    zoom[name] = number;
  }
  return zoom;
}

export const headersType: HostType<OneSheet> = {
  name: "HeaderFooterGroup",
  part: { DefaultForAllPages: (self) => new Live(headerType, self) },
};

const HEADERS = ["CenterFooter"];

export const headerType: HostType<OneSheet> = {
  name: "HeaderFooter",
  get: Object.fromEntries(
    HEADERS.map((name) => [name, ({ sheet }: OneSheet) => printOf(sheet).headers.get(name) ?? ""]),
  ),
  set: Object.fromEntries(
    HEADERS.map((name) => [
      name,
      ({ sheet }: OneSheet, value: Argument) => {
        const text = textArgument(value);
        if (text.length > 255) throw new ExcelError("InvalidArgument");
        printOf(sheet).headers.set(name, text);
      },
    ]),
  ),
};

interface Breaks extends OneSheet {
  readonly side: "rowBreaks" | "columnBreaks";
}

interface OneBreak extends Breaks {
  readonly place: number;
}

const MOST_BREAKS = 1026;

export const pageBreaksType: HostType<Breaks> = {
  name: "PageBreakCollection",
  call: {
    Add: ({ sheet, side }, [before]) => {
      const { firstRow, firstColumn } = placeOf(sheet.book, sheet, before).area;
      const place = side === "rowBreaks" ? firstRow : firstColumn;
      const list = printOf(sheet)[side];
      if (place === 0 || list.length >= MOST_BREAKS) throw new ExcelError("InvalidArgument");
      if (!list.includes(place)) list.push(place);
      list.sort((a, b) => a - b);
      return new Live(pageBreakType, { sheet, side, place });
    },
    GetCount: ({ sheet, side }) => printOf(sheet)[side].length,
    RemovePageBreaks: ({ sheet, side }) => {
      printOf(sheet)[side] = [];
      return undefined;
    },
  },
  items: ({ sheet, side }) => printOf(sheet)[side].map((place) => new Live(pageBreakType, { sheet, side, place })),
  item: ({ sheet, side }, key) => {
    const place = Number(key);
    if (!printOf(sheet)[side].includes(place)) throw new ExcelError("ItemNotFound");
    return new Live(pageBreakType, { sheet, side, place });
  },
};

export const pageBreakType: HostType<OneBreak> = {
  name: "PageBreak",
  id: ({ place }) => String(place),
  get: {
    RowIndex: ({ side, place }) => (side === "rowBreaks" ? place : 0),
    ColumnIndex: ({ side, place }) => (side === "columnBreaks" ? place : 0),
  },
  call: {
    Delete: ({ sheet, side, place }) => {
      printOf(sheet)[side] = printOf(sheet)[side].filter((one) => one !== place);
      return undefined;
    },
    GetCellAfterBreak: ({ sheet, side, place }) => {
      const row = side === "rowBreaks" ? place : 0;
      const column = side === "columnBreaks" ? place : 0;
      return rangeOf(sheet, { firstRow: row, lastRow: row, firstColumn: column, lastColumn: column });
    },
  },
};

export const freezePanesType: HostType<OneSheet> = {
  name: "WorksheetFreezePanes",
  call: {
    FreezeAt: ({ sheet }, [range]) => {
      const { firstRow, firstColumn, lastRow, lastColumn } = placeOf(sheet.book, sheet, range).area;
      // what is above or left of them would be out of sight for good
      if (firstRow > 0 || firstColumn > 0) throw new Error("freezing from another cell than A1 isn't entered");
      const frozen = {
        rows: lastRow === LAST_ROW ? 0 : lastRow + 1,
        columns: lastColumn === LAST_COLUMN ? 0 : lastColumn + 1,
      };
      sheet.extras.frozen = frozen;
      return undefined;
    },
    FreezeRows: ({ sheet }, [count]) => {
      sheet.extras.frozen = { rows: numberArgument(count), columns: 0 };
      return undefined;
    },
    FreezeColumns: ({ sheet }, [count]) => {
      sheet.extras.frozen = { rows: 0, columns: numberArgument(count) };
      return undefined;
    },
    Unfreeze: ({ sheet }) => {
      sheet.extras.frozen = { rows: 0, columns: 0 };
      return undefined;
    },
    GetLocationOrNullObject: ({ sheet }) => {
      const { rows, columns } = sheet.extras.frozen;
      if (rows === 0 && columns === 0) return null;
      return rangeOf(sheet, {
        firstRow: 0,
        firstColumn: 0,
        lastRow: rows === 0 ? LAST_ROW : rows - 1,
        lastColumn: columns === 0 ? LAST_COLUMN : columns - 1,
      });
    },
  },
};
