import fc from "fast-check";
import { expect, it } from "vitest";
import { columnLetters, merge, readBuilt, translator } from "../../../core/index";
import { addPlan, applyPlan, readGrid, saveGrid } from "../../../files/index";
import { planWork } from "../../../sheets-addon/desk/planWork";
import type { CellInput } from "../../../sheets-addon/protocol";
import { now, patch, typed } from "../../files/gridEdits";
import { FIRST, planOf, SECOND, smallSheet } from "../../files/refreshPlans";
import { ModelBook } from "./ModelBook";
import { shownInFile, shownInModel } from "./shown";

const say = translator("en");
const first = planOf(smallSheet({ rows: FIRST }));
const second = smallSheet({ rows: SECOND, period: "2009", lines: 3 });
const HEADER = 4;
const OWN = 6;

/** Typed cells: of the clients' rows in any column but the names, and anywhere below. */
const anyCell = fc.oneof(
  fc.record({
    row: fc.integer({ min: HEADER + 1, max: HEADER + FIRST.length }),
    column: fc.integer({ min: 2, max: 7 }),
  }),
  fc.record({ row: fc.integer({ min: 12, max: 50 }), column: fc.integer({ min: 1, max: 7 }) }),
);
const anyInput = fc.oneof<fc.Arbitrary<CellInput>[]>(
  fc.constantFrom("'call", "'=text", "''quoted", "'00123", "' ", "'Größe", "'дом"),
  fc.integer({ min: -1000, max: 1000 }),
  fc.boolean(),
  fc.constantFrom("=D6*1.5", "=SUM($D$6:$D$9,2)", '=IF(B7="a;b",1,2)', "=Clients!D8"),
);
const anyEdits = fc.uniqueArray(fc.record({ at: anyCell, input: anyInput }), {
  maxLength: 12,
  selector: ({ at }) => `${at.row} ${at.column}`,
});

/** The same in a file: formulas show a 0 there too. */
function inFile({ at: { row, column }, input }: { at: { row: number; column: number }; input: CellInput }) {
  const address = `${columnLetters(column)}${row + 1}`;
  if (typeof input !== "string") return typed(address, input);
  return input.startsWith("=") ? typed(address, 0, input.slice(1)) : typed(address, input.slice(1));
}

it("leaves what a refresh of the file gives, whatever was typed before, and has nothing to do a second time", async () => {
  const original = addPlan(null, first, { now });
  const empty = new ModelBook();
  const work = await planWork(empty.present(), first, now);
  await fc.assert(
    fc.asyncProperty(anyEdits, fc.boolean(), async (edits, hasOwn) => {
      const model = new ModelBook();
      model.carryOut(work);
      const list = model.sheet("Clients");
      const own = hasOwn ? [{ at: { row: HEADER, column: OWN }, input: "'Potential" }] : [];
      for (const { at, input } of [...own, ...edits]) list.put(at.row, at.column, input);
      let bytes = saveGrid(original, patch("Clients", [...own, ...edits].map(inFile)), { now });
      const again = async () => {
        const { sheets } = await readGrid(bytes);
        const blocks = sheets[0]!.blocks.map(({ cells }) => cells);
        return planOf(merge({ name: "Clients", built: readBuilt(blocks)!, blocks }, second, say).sheet);
      };
      for (const turn of [1, 2]) {
        const plan = await again();
        bytes = applyPlan(bytes, plan, { now, say }).bytes;
        const done = await planWork(model.present(["Clients"]), plan, now);
        model.carryOut(done);
        const file = await readGrid(bytes);
        expect(shownInModel(list)).toEqual(shownInFile(file, file.sheets[0]!));
        if (turn === 1) continue;
        const orders = done.orders.map((order) => order.do);
        expect(orders.filter((order) => order !== "chart" && order !== "borders")).toEqual([]);
      }
    }),
    { seed: 20261123, numRuns: 12, endOnFailure: true },
  );
});
