import type { SheetPlan } from "../../../core/index";
import type { Applied } from "../../../pane/port/Host";
import type { SheetsHost } from "../../../sheets-addon/host/SheetsHost";
import { carryOf, type OwnColumn } from "../../files/carryOf";
import { FIRST, SECOND, smallSheet } from "../../files/refreshPlans";
import { areaOrNull } from "../model/address";
import type { FakeSpreadsheet } from "./FakeSpreadsheet";
import { PLAIN_LOOK } from "./model/GoogleLook";
import type { RuleModel } from "./model/parts";
import { sheetsHost } from "./sheetsHost";
import { quiet, sidebar } from "./sidebar";

export const first = smallSheet({ rows: FIRST });
const OWN: readonly OwnColumn[] = [{ table: "clients", from: 6, to: 6 }];
const second = smallSheet({ rows: SECOND, period: "2009", lines: 3, own: ["Mine"] });
export const refreshed = { ...second, carry: carryOf(first, second, OWN) };
/** Another sheet that comes with the refresh. */
export const beside = { ...smallSheet({ rows: SECOND, name: "Beside" }), tag: "klientela/1/test/2" };

export function apply(host: SheetsHost, sheets: readonly SheetPlan[], task = quiet()): Promise<Applied> {
  return host.apply({ format: 1, sheets }, [], task);
}

/** A spreadsheet with a sheet of ours on which somebody has worked, and one that reads it. */
export async function worked(): Promise<FakeSpreadsheet> {
  const google = await sheetsHost();
  const { book } = google;
  const host = sidebar(google);
  await apply(host, [first]);
  await host.keep();
  const own = book.sheet("Clients");
  book.type("Clients", "F7", "'call");
  book.type("Clients", "G5", "'Mine");
  book.type("Clients", "G6", "=D6*2");
  book.type("Clients", "G7", "=Clients!D7*2");
  own.grid.column(1).putLook(6, book.looks.numberOf({ ...PLAIN_LOOK, fill: "#ffff00" }));
  own.grid.heights.set(7, 55);
  own.grid.column(3).width = 133;
  own.putNote(7, 1, "Ask him");
  const tick = { type: "CHECKBOX", values: [], allowInvalid: false, help: "Tick" };
  own.putValidation(7, 6, book.validationPlace(tick));
  const look = { fill: "#00ff00", ink: null, bold: true, italic: null, underline: null, strike: null };
  const rule: RuleModel = {
    areas: [areaOrNull("G6:G9")!],
    condition: { type: "CUSTOM_FORMULA", values: ["=$D6>100"], look },
    scale: null,
  };
  own.rules = [...own.rules, rule];
  const protection = { id: "p", area: areaOrNull("G6:G9"), canEdit: true, warningOnly: false, description: "" };
  own.protections.push(protection);
  book.names.push({ name: "Alfa", sheet: own, area: areaOrNull("D6")! });
  book.addSheet("Outside");
  book.type("Outside", "A1", "=SUM(Clients!D6:D9)");
  book.type("Outside", "A2", "=Alfa*2");
  own.charts.push({
    id: book.newId(),
    type: "PIE",
    ranges: [{ sheet: own, area: areaOrNull("D6:D9")! }],
    options: new Map([["title", "Mine"]]),
    headers: 0,
    ...{ row: 30, column: 1, offsetX: 5, offsetY: 6 },
  });
  for (const sheet of book.sheets) {
    if (sheet.name !== "Clients") sheet.resize(30, 6);
  }
  book.pick("Outside", "A2");
  return book;
}
