import { carryOf, type OwnColumn } from "../../files/carryOf";
import { FIRST, SECOND, smallSheet } from "../../files/refreshPlans";
import { apply, byHand, workbook, type Workbook } from "./bothWays";

export const first = smallSheet({ rows: FIRST });
const OWN: readonly OwnColumn[] = [{ table: "clients", from: 6, to: 6 }];
const second = smallSheet({ rows: SECOND, period: "2009", lines: 3, own: ["Mine"] });
export const refreshed = { ...second, carry: carryOf(first, second, OWN) };
/** Another sheet that comes with the refresh. */
export const beside = { ...smallSheet({ rows: SECOND, name: "Beside" }), tag: "klientela/1/test/2" };

/** A workbook with a sheet of ours on which somebody has worked, and one that reads it. */
export async function worked(version = "1.20"): Promise<Workbook> {
  const book = workbook({ version });
  await apply(book, [first]);
  await byHand(book, (sheet, context) => {
    const own = sheet("Clients");
    own.getRange("F7").values = [["call"]];
    own.getRange("G5:G7").formulas = [["'Mine"], ["=D6*2"], ["=Clients!D7*2"]];
    own.getRange("B7").format.fill.color = "#FFFF00";
    own.getRange("8:8").format.rowHeight = 41;
    own.getRange("D:D").format.columnWidth = 100;
    if (version === "1.20") own.notes.add("B8", "Ask him");
    const rule = own.getRange("G6:G9").conditionalFormats.add("Custom");
    rule.custom.rule.formula = "=$D6>100";
    rule.custom.format.fill.color = "#00FF00";
    context.workbook.names.add("Alfa", "=Clients!$D$6");
    const other = context.workbook.worksheets.add("Outside");
    other.getRange("A1:A2").formulas = [["=SUM(Clients!D6:D9)"], ["=SUM(Klientela_clients[Turnover 2008])"]];
  });
  return book;
}
