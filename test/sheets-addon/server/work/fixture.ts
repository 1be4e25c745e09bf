import { expect } from "vitest";
import type { Order, WorkEnd, WorkStart } from "../../../../sheets-addon/protocol";
import { printOf } from "../../../../sheets-addon/server/read/print";
import type { FakeSpreadsheet } from "../../../hosts/sheets/FakeSpreadsheet";
import { PLAIN_LOOK } from "../../../hosts/sheets/model/GoogleLook";
import type { SheetModel } from "../../../hosts/sheets/model/SheetModel";
import { serverRoom } from "./serverRoom";

export type Room = ReturnType<typeof serverRoom>;

const area = (firstRow: number, firstColumn: number, lastRow: number, lastColumn: number) => ({
  firstRow,
  firstColumn,
  lastRow,
  lastColumn,
});

/** A spreadsheet with a built sheet that has one of everything, another one that leaves, and a sheet of the user's. */
export function builtRoom(): Room {
  const room = serverRoom();
  const { book } = room;
  book.addSheet("Mine", [
    ["Total", 0],
    ["Share", 0],
  ]);
  const clients = book.addSheet("Clients", [
    ["key", "Client", "Sales", "Own"],
    ["a", "Anna", 10, "call"],
    ["b", "Boris", 20, "wait"],
    ["c", "Cyril", 30, ""],
    ["", "Sum", 0, ""],
  ]);
  book.addSheet("Old report", [["gone", 1]]);
  book.addSheet("Last", [["x"]]);
  for (const sheet of book.sheets) {
    sheet.rowCount = 12;
    sheet.columnCount = 6;
  }
  book.type("Clients", "C5", "=SUM(C2:C4)");
  book.type("Clients", "E2", "=Clients!C2*2");
  book.type("Clients", "E3", "=SUM(Sales)");
  book.type("Mine", "B1", "=SUM(Clients!C2:C4)");
  book.type("Mine", "B2", "=Clients!C3");
  book.type("Mine", "B3", "=Clients!C4");
  furnish(book, clients);
  const mine = book.sheet("Mine");
  mine.charts.push(chart(book, "LINE", [{ sheet: clients, area: area(1, 2, 3, 2) }], 5, 1));
  book.active = { sheet: mine, row: 2, column: 1 };
  return room;
}

function furnish(book: FakeSpreadsheet, sheet: SheetModel): void {
  const look = (change: object): number => book.looks.numberOf({ ...PLAIN_LOOK, ...change });
  sheet.grid.column(1).putLook(0, look({ bold: true, fill: "#ffeecc" }));
  sheet.grid.column(2).putLook(1, look({ format: "#,##0" }));
  sheet.grid.column(5).putLook(9, look({ ink: "#112233" }));
  sheet.putNote(1, 3, "ring after lunch");
  const list = { type: "VALUE_IN_LIST", values: [["call", "wait"], true], allowInvalid: false, help: null };
  const range = {
    type: "VALUE_IN_RANGE",
    values: [{ sheet, area: area(1, 1, 3, 1) }, true],
    allowInvalid: true,
    help: null,
  };
  for (let row = 1; row < 4; row++) sheet.putValidation(row, 3, book.validationPlace(list as never));
  sheet.putValidation(8, 4, book.validationPlace(range as never));
  const plainLook = { fill: null, ink: null, bold: true, italic: null, underline: null, strike: null };
  sheet.rules = [
    {
      areas: [area(1, 2, 3, 2)],
      condition: { type: "NUMBER_GREATER_THAN", values: [15], look: { ...plainLook, fill: "#ff0000" } },
      scale: null,
    },
    {
      areas: [area(1, 3, 3, 3)],
      condition: { type: "CUSTOM_FORMULA", values: ['=$D2="call"'], look: plainLook },
      scale: null,
    },
  ];
  sheet.merges = [area(10, 2, 10, 4)];
  sheet.filter = {
    area: area(0, 0, 3, 4),
    criteria: new Map([
      [3, { hidden: ["wait"], type: null, values: [] }],
      [2, { hidden: [], type: "NUMBER_GREATER_THAN", values: [5] }],
    ]),
  };
  sheet.frozenRows = 1;
  sheet.frozenColumns = 2;
  sheet.gridLines = false;
  sheet.grid.column(0).hidden = true;
  sheet.grid.column(1).width = 180;
  sheet.grid.heights.set(0, 40);
  sheet.grid.hiddenRows.add(11);
  const own = chart(book, "COLUMN", [{ sheet, area: area(1, 1, 3, 2) }], 6, 1);
  const users = chart(book, "BAR", [{ sheet, area: area(1, 2, 3, 2) }], 8, 3);
  sheet.charts.push(own, users);
  sheet.metadata.push({ id: book.newId(), key: "klientela.charts", value: `[${own.id}]`, visibility: "DOCUMENT" });
  sheet.protections.push({ id: "p", area: area(1, 3, 3, 3), canEdit: true, warningOnly: false, description: "" });
  book.names.push({ name: "Sales", sheet, area: area(1, 2, 3, 2) });
}

function chart(
  book: FakeSpreadsheet,
  type: string,
  ranges: SheetModel["charts"][number]["ranges"],
  row: number,
  column: number,
) {
  return {
    id: book.newId(),
    type,
    ranges,
    options: new Map<string, unknown>([["title", type]]),
    headers: 0,
    row,
    column,
    offsetX: 3,
    offsetY: 4,
  };
}

/** A refresh of the built sheet that makes a row more, with a new sheet beside and an old one that goes. */
export function startOf(room: Room): WorkStart {
  const { book, world } = room;
  const clients = book.sheet("Clients");
  const print = world.run("FULL", () => printOf(SpreadsheetApp.getActive().getSheetById(clients.id)!));
  return {
    refreshed: [{ sheet: clients.id, print }],
    added: 1,
    leaving: [book.sheet("Old report").id],
    touched: [book.sheet("Mine").id],
    cells: 100,
  };
}

export function ordersOf({ book }: Room): Order[] {
  const clients = book.sheet("Clients");
  const mine = book.sheet("Mine");
  const sheet = clients.id;
  const users = clients.charts.find(({ type }) => type === "BAR");
  const [elsewhere] = mine.charts;
  return [
    { do: "grow", sheet, rows: 20, columns: 8, exactly: false },
    { do: "grow", sheet: -1, rows: 30, columns: 4, exactly: true },
    { do: "split", sheet, rects: [[10, 2, 1, 3]] },
    {
      do: "look",
      sheet,
      rects: [
        [0, 1, 1, 1],
        [4, 1, 1, 1],
      ],
      look: { property: "bold", value: null },
    },
    { do: "looks", sheet, rect: [1, 2, 2, 2], property: "fill", values: ["#00ff00", null], runs: [1, 0, 3, 1] },
    {
      do: "cells",
      sheet,
      row: 1,
      column: 0,
      cells: [
        ["'b", "'Boris", 21],
        ["'a", "'Anna", 11],
        ["'n", "'Nina", 5],
        ["'c", "'Cyril", 30],
      ],
    },
    { do: "cells", sheet, row: 1, column: 3, cells: [["'wait"], ["'call"], ["'new word"], [""]] },
    { do: "cells", sheet, row: 5, column: 1, cells: [["'Sum", "=SUM(C2:C5)"]] },
    {
      do: "cells",
      sheet: -1,
      row: 0,
      column: 0,
      cells: [
        ["'Hello", 1],
        ["'=cmd|x", 2],
      ],
    },
    { do: "merge", sheet, rects: [[12, 2, 1, 3]] },
    {
      do: "borders",
      sheet,
      rects: [[1, 0, 4, 4]],
      sides: { top: true, left: null, bottom: true, right: null, vertical: null, horizontal: false },
      colour: "#333333",
      line: "SOLID",
    },
    {
      do: "validation",
      sheet,
      rects: [[1, 3, 4, 1]],
      rule: {
        condition: { type: "VALUE_IN_LIST", values: ["call", "wait", "new word"] },
        dropDown: true,
        allowInvalid: true,
        help: "pick",
      },
    },
    { do: "validation", sheet, rects: [[8, 4, 1, 1]], rule: null },
    {
      do: "rules",
      sheet,
      rules: [
        { present: 1, rects: [[1, 3, 4, 1]], condition: null },
        { present: 0, rects: [[1, 2, 4, 1]], condition: { type: "NUMBER_GREATER_THAN", values: [16] } },
        {
          present: null,
          rule: {
            kind: "scale",
            rects: [[1, 2, 4, 1]],
            points: [
              { type: "MIN", value: "", colour: "#ffffff" },
              { type: "MAX", value: "", colour: "#0000ff" },
            ],
          },
        },
      ],
    },
    { do: "notes", sheet, row: 1, column: 3, notes: [[""], ["ring after lunch"]] },
    { do: "widths", sheet, column: 1, count: 2, pixels: 150 },
    { do: "heights", sheet, row: 4, count: 2, pixels: 60 },
    { do: "hide", sheet, what: "columns", first: 4, count: 1, hidden: true },
    { do: "hide", sheet, what: "rows", first: 11, count: 1, hidden: false },
    { do: "freeze", sheet, rows: 2, columns: 1 },
    { do: "gridLines", sheet, shown: true },
    { do: "filter", sheet, rect: [0, 0, 5, 5] },
    {
      do: "chart",
      sheet,
      chart: {
        type: "COLUMN",
        ranges: [{ sheet, rect: [1, 1, 4, 2] }],
        row: 6,
        column: 1,
        width: 400,
        height: 200,
        options: { title: "New", "hAxis.title": "Client" },
      },
    },
    { do: "moveChart", sheet, id: users!.id, ranges: [{ sheet, rect: [1, 2, 4, 1] }] },
    { do: "moveChart", sheet: mine.id, id: elsewhere!.id, ranges: [{ sheet, rect: [1, 2, 4, 1] }] },
    { do: "formula", sheet: mine.id, row: 0, column: 1, before: "=SUM(Clients!C2:C4)", after: "=SUM(Clients!C2:C5)" },
    { do: "formula", sheet: mine.id, row: 1, column: 1, before: "=Clients!C3", after: "=Clients!C2" },
    { do: "formula", sheet: mine.id, row: 2, column: 1, before: "=Clients!C9", after: "=Clients!C1" },
    { do: "name", name: "Sales", sheet, rect: [1, 2, 4, 1] },
    { do: "protection", sheet, id: "0", rect: [1, 3, 4, 1] },
  ];
}

export function endOf({ book }: Room): WorkEnd {
  const clients = book.sheet("Clients");
  return {
    added: [{ name: "Old report", hidden: false }],
    goneCharts: [{ sheet: clients.id, ids: [clients.charts.find(({ type }) => type === "COLUMN")!.id] }],
  };
}

/** The whole refresh; the ticket. */
export function applied(room: Room): string {
  const [orders, end, start] = [ordersOf(room), endOf(room), startOf(room)];
  const begun = room.begin(start);
  if (!begun.begun) throw new Error("not begun");
  expect(room.write(begun.ticket, 0, orders)).toEqual({ done: orders.length, changed: [] });
  room.commit(begun.ticket, end);
  return begun.ticket;
}
