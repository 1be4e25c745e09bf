import { beforeAll, expect, it } from "vitest";
import { FIRST_COLUMN, buildReport, cellAddress, layout, placedTable, reportOf, translator } from "../../core/index";
import type { Plan, ReportKey, SheetPlan } from "../../core/index";
import { addPlan } from "../../files/write/addPlan";
import { northwind, northwindQuarter } from "../core/reports/companies";
import { goldenDay, goldenTime } from "../golden/companies";
import { describeWithLibreOffice, resaved } from "../hosts/libreOffice";
import type { Observed } from "../hosts/observed";
import { observedFile } from "../hosts/observedFile";

const company = await northwind();

function planOf(key: ReportKey, compare: string, more: Readonly<Record<string, boolean>> = {}): Plan {
  const options = { ...northwindQuarter, compare, ...more };
  return buildReport(reportOf(key), { company, say: translator("en"), today: goldenDay, options }).plan;
}

/** The manager table with a plan typed for the first two managers: 60,000 and 50,000. */
function withTypedPlan({ sheets: [sheet] }: Plan): Plan {
  const blocks = sheet!.blocks.map((block) => {
    if (block.type !== "table" || block.key !== "managers") return block;
    const numbers = Float64Array.from(block.rowKeys, (_, row) => [60_000, 50_000][row] ?? NaN);
    return {
      ...block,
      columns: block.columns.map((one) => (one.key === "plan" ? { ...one, values: { numbers } } : one)),
    };
  });
  return { format: 1, sheets: [{ ...sheet!, blocks }] };
}

const cases = (["client-table", "manager-table", "status", "summary"] as const).flatMap((key) =>
  ["previous", "year"].map((compare) => ({ name: `${key}, ${compare}`, plan: planOf(key, compare) })),
);
const typed = withTypedPlan(planOf("manager-table", "previous", { plan: true }));

/** Address of a cell of a table; `row` −1: the total. */
function addressOf(sheet: SheetPlan, table: string, row: number, key: string): string {
  const place = placedTable(layout(sheet), table);
  const column = place.block.columns.findIndex((one) => one.key === key);
  return cellAddress(row < 0 ? place.totalRow : place.firstRow + row, FIRST_COLUMN + column);
}

describeWithLibreOffice("LibreOffice and the comparison", () => {
  let written: Observed[] = [];
  let computed: Observed[] = [];

  beforeAll(async () => {
    const files = [...cases.map(({ plan }) => plan), typed].map((plan) => addPlan(null, plan, { now: goldenTime }));
    written = files.map(observedFile);
    computed = (await resaved(files)).map(observedFile);
  });

  it.each(cases.map(({ name }, index) => [name, index] as const))(
    "finds the values that are written: %s",
    (_, index) => {
      let formulas = 0;
      for (const [address, { value, formula }] of written[index]!.sheets[0]!.cells) {
        if (formula === null) continue;
        formulas++;
        const found = computed[index]!.sheets[0]!.cells.get(address)?.value ?? null;
        if (typeof value === "number") expect(found, address).toBeCloseTo(value, 6);
        else expect(found ?? "", address).toBe(value ?? "");
      }
      expect(formulas).toBeGreaterThan(10);
    },
  );

  it("computes the execution of a typed plan, leaves it blank where none is typed, and sums plans up", () => {
    const [sheet] = typed.sheets;
    const cell = (row: number, key: string) =>
      computed.at(-1)!.sheets[0]!.cells.get(addressOf(sheet!, "managers", row, key))?.value ?? "";
    // Janet Leverling 63,605.3725, Nancy Davolio 44,090.3165, all 298,491.553: sums of the file
    expect(cell(0, "execution")).toBeCloseTo(63_605.3725 / 60_000, 9);
    expect(cell(1, "execution")).toBeCloseTo(44_090.3165 / 50_000, 9);
    expect(cell(2, "execution")).toBe("");
    expect(cell(-1, "plan")).toBe(110_000);
    expect(cell(-1, "execution")).toBeCloseTo(298_491.553 / 110_000, 9);
  });
});
