import { beforeAll, describe, expect, it } from "vitest";
import { merge, readBuilt, translator, type Plan } from "../../../core/index";
import { addPlan, readGrid, type GridWorkbook } from "../../../files/index";
import { planWork } from "../../../sheets-addon/desk/planWork";
import { MEASURED_ROWS } from "../../../sheets-addon/protocol";
import { goldenCompany, goldenTime } from "../../golden/companies";
import { ModelBook } from "./ModelBook";
import { shownInFile, shownInModel } from "./shown";

const { built } = await goldenCompany("northwind-en");
const plan: Plan = { format: 1, sheets: built.flatMap((one) => one.plan.sheets) };

describe("all reports of a company in a spreadsheet", () => {
  const model = new ModelBook();
  let file: GridWorkbook;

  beforeAll(async () => {
    file = await readGrid(addPlan(null, plan, { now: goldenTime }));
    model.carryOut(await planWork(model.present(), plan, goldenTime));
  });

  it.each(plan.sheets.map(({ name }, at) => [name, at] as const))("are as in a file: %s", (_, at) => {
    const sheet = file.sheets[at]!;
    expect(model.sheets[at]!.name).toBe(sheet.name);
    expect(shownInModel(model.sheets[at]!)).toEqual(shownInFile(file, sheet));
  });

  it("stay as they are when they are refreshed, but for charts, lines and heights that nobody reads", async () => {
    const sheets = plan.sheets.map((fresh, at) => {
      const sheet = file.sheets[at]!;
      const blocks = sheet.blocks.map(({ cells }) => cells);
      return merge({ name: sheet.name, built: readBuilt(blocks)!, blocks }, fresh, translator(fresh.language)).sheet;
    });
    const present = model.present(sheets.map(({ carry, name }) => carry?.sheet ?? name));
    const work = await planWork(present, { format: 1, sheets }, goldenTime);
    // heights below the measured rows aren't read: they are always said
    const rest = work.orders.filter(
      (order) =>
        order.do !== "chart" && order.do !== "borders" && (order.do !== "heights" || order.row < MEASURED_ROWS),
    );
    expect(rest).toEqual([]);
    expect([work.added, work.touched, work.findings]).toEqual([[], [], []]);
  });
});
