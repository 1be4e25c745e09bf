import fc from "fast-check";
import { expect, test } from "vitest";
import { IssueCollector } from "../../../core/ledger/issue";
import type { SheetPlan, TableBlock } from "../../../core/plan/plan";
import type { OptionValues } from "../../../core/reports/options";
import type { Language } from "../../../core/text/language";
import { lineOfKey } from "../../../core/typed/baseKeys";
import { readBase } from "../../../core/typed/readBase";
import { writtenSheet } from "../../pane/writtenSheet";
import { baseCompany, deal, event, type BaseCase } from "../reports/baseCompanies";
import { blocksOf, build, on } from "../sheets";
import { builtIn, cellIn, findText, put, refreshed, trimmed, type Grid } from "./sheetModel";

/** Who keeps a client base for a while: what may happen between two refreshes, in any order. */
const runs = { seed: 20261123, numRuns: 30, endOnFailure: true };

const clients = ["Ash", "Beech", "Cedar", "Elm", "Fir"];
const lines = ["1C", "IT", "hardware", "a/b"];
const segments = ["SME trade", "large/trade"];
const states = ["refused", "Offer, 25.02.2010", "+", "not offered", "Contract, 15.01.2011", "call again"];

type Step =
  | { readonly type: "type"; readonly client: string; readonly line: string; readonly state: string }
  | { readonly type: "clear"; readonly client: string; readonly line: string }
  | { readonly type: "sell"; readonly client: string; readonly line: string }
  | { readonly type: "unsell"; readonly client: string }
  | {
      readonly type: "deal";
      readonly client: string;
      readonly line: string;
      readonly stage: string;
      readonly day: number;
    }
  | { readonly type: "mark"; readonly segment: string; readonly line: string }
  | { readonly type: "move"; readonly client: string; readonly segment: string }
  | { readonly type: "option"; readonly key: "layout" | "groupBy" | "turnover"; readonly value: string | boolean }
  | { readonly type: "sort"; readonly by: number; readonly withKeys: boolean }
  | { readonly type: "row" | "column" | "drop"; readonly at: number }
  | { readonly type: "language"; readonly language: Language };

const client = fc.constantFrom(...clients);
const line = fc.constantFrom(...lines);
const segment = fc.constantFrom(...segments, "");
const is = <T extends string>(type: T) => fc.constant(type);
const anyStep: fc.Arbitrary<Step> = fc.oneof(
  { weight: 5, arbitrary: fc.record({ type: is("type"), client, line, state: fc.constantFrom(...states) }) },
  fc.record({ type: is("clear"), client, line }),
  fc.record({ type: is("sell"), client, line }),
  fc.record({ type: is("unsell"), client }),
  fc.record({
    type: is("deal"),
    client,
    line,
    stage: fc.constantFrom("Offer", "Refused", "Contract"),
    day: fc.integer({ min: on("2010-06-01"), max: on("2010-12-31") }),
  }),
  fc.record({ type: is("mark"), segment: fc.constantFrom(...segments), line }),
  fc.record({ type: is("move"), client, segment }),
  fc.oneof(
    fc.record({ type: is("option"), key: is("layout"), value: fc.constantFrom("lines", "segments") }),
    fc.record({ type: is("option"), key: is("groupBy"), value: fc.constantFrom("segment", "manager") }),
    fc.record({ type: is("option"), key: is("turnover"), value: fc.boolean() }),
  ),
  fc.record({ type: is("sort"), by: fc.nat({ max: 5 }), withKeys: fc.boolean() }),
  fc.record({ type: fc.constantFrom("row" as const, "column" as const, "drop" as const), at: fc.nat({ max: 20 }) }),
  fc.record({ type: is("language"), language: fc.constantFrom("en" as const, "ru" as const) }),
);

/** A company and the sheet that somebody keeps of it. */
class Keeper {
  private sales = clients.flatMap((name, at) => [
    [on("2010-03-01") + at, name, lines[at % lines.length]!, 100 + at, at % 2 === 0 ? "Ivanov" : "Petrov"],
    [on("2010-11-01") + at, name, "1C", 50 + at, "Ivanov"],
  ]);
  private readonly segmentOf = new Map([
    ["Ash", "SME trade"],
    ["Beech", "SME trade"],
    ["Cedar", "large/trade"],
  ]);
  private readonly marks = new Map([
    ["SME trade", new Set(["1C", "IT"])],
    ["large/trade", new Set(["1C", "hardware", "a/b"])],
  ]);
  private deals: BaseCase["deals"] = [];
  private events: BaseCase["events"] = [];
  private options: OptionValues = {};
  private language: Language = "en";
  private texts = 0;
  /** What must still stand somewhere: texts in rows and columns of the user's own. */
  readonly own: string[] = [];
  /** Client and line → what was typed there last. */
  readonly typed = new Map<string, string>();
  /** What was computed at the last refresh, and what stood typed then. */
  computed: TableBlock;
  private kept: ReadonlySet<string> = new Set();
  grid: Grid;

  constructor() {
    const sheet = this.fresh(false, []);
    this.computed = tableOf(sheet);
    this.grid = writtenSheet(sheet).map((cells) => [...cells]);
  }

  /** The sheet as it is built now, with or without what is typed in the present one. */
  fresh(readsTyped: boolean, grid: Grid = this.grid): SheetPlan {
    const one: BaseCase = {
      sales: [["date", "client", "line", "amount", "manager"], ...this.sales],
      segments: new Map([...this.segmentOf].filter(([, name]) => name !== "")),
      meant: Object.fromEntries([...this.marks].map(([name, marked]) => [name, [...marked]])),
      deals: this.deals!,
      events: this.events!,
      ...(readsTyped ? { typed: { base: readBase("Built", blocksOf(grid, "Built", 64), new IssueCollector()) } } : {}),
    };
    const options = { from: "2010-10-01", to: "2010-12-31", ...this.options };
    return build("client-base", baseCompany(one), options, this.language).plan.sheets[0]!;
  }

  refresh(): void {
    this.grid = refreshed(this.grid, this.fresh(true)).grid;
    this.computed = tableOf(this.fresh(false));
    this.kept = new Set(this.typed.keys());
  }

  do(step: Step): void {
    switch (step.type) {
      case "type":
      case "clear": {
        const place = this.placeOf(step.client, step.line);
        if (place === null) return;
        const value = step.type === "type" ? step.state : null;
        const key = `${step.client} ${step.line}`;
        if (cellIn(this.grid, ...place) === value) return;
        put(this.grid, ...place, value);
        if (value === null) this.typed.delete(key);
        // who types what was computed there leaves it to be computed, unless he had typed there before
        else if (!this.kept.has(key) && value === textAt(this.computed, `client:${step.client}`, step.line)) {
          this.typed.delete(key);
        } else this.typed.set(key, value);
        return;
      }
      case "sell":
        this.sales = [...this.sales, [on("2010-12-01"), step.client, step.line, 70, "Petrov"]];
        return;
      case "unsell": {
        const left = this.sales.filter(([, name]) => name !== step.client);
        if (left.length > 0) this.sales = left;
        return;
      }
      case "deal": {
        const name = `${this.deals!.length}`;
        this.deals = [...this.deals!, deal({ deal: name, client: step.client, line: step.line })];
        const kind = step.stage === "Refused" ? "refused" : "open";
        const iso = new Date((step.day - 25_569) * 86_400_000).toISOString().slice(0, 10);
        this.events = [...this.events!, event(name, step.stage, iso, kind)];
        return;
      }
      case "mark": {
        const marked = this.marks.get(step.segment)!;
        if (!marked.delete(step.line)) marked.add(step.line);
        return;
      }
      case "move":
        this.segmentOf.set(step.client, step.segment);
        return;
      case "option":
        this.options = { ...this.options, [step.key]: step.value };
        return;
      case "language":
        this.language = step.language;
        return;
      case "sort":
        this.sort(step.by, step.withKeys);
        return;
      case "row": {
        const rows = [...this.table.rows.keys()];
        const text = `own ${this.texts++}`;
        this.grid.splice(rows[step.at % rows.length]!, 0, [null, text]);
        this.own.push(text);
        return;
      }
      case "drop": {
        // a column of ours that he doesn't want: what he had typed in it goes, whatever stands elsewhere stays
        const columns = [...this.table.columns.keys()].filter((column) => column > 1);
        const column = columns[step.at % columns.length]!;
        for (const key of [...this.typed.keys()]) {
          const [name, wanted] = key.split(" ") as [string, string];
          if (this.placeOf(name, wanted)?.[1] === column) this.typed.delete(key);
        }
        for (const cells of this.grid) cells.splice(column, 1);
        return;
      }
      case "column": {
        const columns = [...this.table.columns.keys()].filter((column) => column > 1);
        const rows = [...this.table.rows.keys()];
        const before = columns[step.at % columns.length]!;
        const text = `own ${this.texts++}`;
        for (const cells of this.grid) if (cells.length >= before) cells.splice(before, 0, null);
        put(this.grid, rows[step.at % rows.length]!, before, text);
        this.own.push(text);
        return;
      }
    }
  }

  get table() {
    return builtIn(this.grid).tables.find(({ key }) => key === "base")!;
  }

  /** The cell in which a client has a line: in the layout by segment that of his own, as the sheet was built. */
  private placeOf(name: string, wanted: string): readonly [row: number, column: number] | null {
    const { columns, rows } = this.table;
    const first = Math.min(...columns.keys());
    const row = [...rows.keys()].find((one) => cellIn(this.grid, one, first) === name);
    const segmentColumn = [...columns].find(([, key]) => key === "segment")?.[0] ?? -1;
    if (row === undefined) return null;
    const own = cellIn(this.grid, row, segmentColumn);
    const found = [...columns].flatMap(([column, key]) => {
      const parts = lineOfKey(key);
      return parts?.line === wanted ? [{ column, segment: parts.segment }] : [];
    });
    // it is typed where something stands, else in the column of the segment, else in the first one
    const place =
      found.find(({ segment: one }) => one !== null && one === own) ??
      found.find(({ column }) => cellIn(this.grid, row, column) !== null) ??
      found[0];
    return place === undefined ? null : [row, place.column];
  }

  private sort(by: number, withKeys: boolean): void {
    const rows = [...this.table.rows.keys()];
    const from = withKeys ? 0 : 1;
    if (rows.at(-1)! - rows[0]! + 1 !== rows.length) return;
    const parts = rows.map((row) => trimmed(this.grid[row]!).slice(from));
    const order = parts.map((_, at) => at).sort((a, b) => ((a * 7 + by) % 5) - ((b * 7 + by) % 5) || b - a);
    rows.forEach((row, at) => this.grid[row]!.splice(from, Infinity, ...parts[order[at]!]!));
  }
}

function tableOf(sheet: SheetPlan): TableBlock {
  return sheet.blocks.find((block): block is TableBlock => block.type === "table" && block.key === "base")!;
}

/** All that a fresh sheet has of a client and a line: it stands in one column at most. */
function textAt({ rowKeys, columns }: TableBlock, rowKey: string, wanted: string): string {
  const row = rowKeys.indexOf(rowKey);
  const texts = columns.flatMap(({ key, values }) =>
    row >= 0 && lineOfKey(key)?.line === wanted && "texts" in values ? [values.texts[values.of[row]!]!] : [],
  );
  return texts.join("");
}

/** The same of the sheet as it is. */
function cellsOf(keeper: Keeper, name: string, wanted: string): string {
  const { columns, rows } = keeper.table;
  const row = [...rows].find(([, key]) => key === `client:${name}`)?.[0];
  if (row === undefined) return "";
  return [...columns]
    .filter(([, key]) => lineOfKey(key)?.line === wanted)
    .map(([column]) => cellIn(keeper.grid, row, column) ?? "")
    .join("");
}

test("typed states survive anything, those that nobody typed are the computed ones, and a second refresh changes nothing", () => {
  fc.assert(
    fc.property(
      fc.array(fc.array(anyStep, { minLength: 1, maxLength: 5 }), { minLength: 1, maxLength: 3 }),
      (rounds) => {
        const keeper = new Keeper();
        for (const steps of rounds) {
          for (const step of steps) keeper.do(step);
          keeper.refresh();
          for (const name of clients) {
            for (const wanted of lines) {
              const typed = keeper.typed.get(`${name} ${wanted}`);
              const expected = typed ?? textAt(keeper.computed, `client:${name}`, wanted);
              expect(cellsOf(keeper, name, wanted), `${name}, ${wanted}${typed === undefined ? "" : " typed"}`).toBe(
                expected,
              );
            }
          }
          for (const text of keeper.own) expect(findText(keeper.grid, text), text).not.toBeNull();
        }
        const before = keeper.grid.map(trimmed);
        keeper.refresh();
        expect(keeper.grid).toEqual(before);
      },
    ),
    runs,
  );
});
