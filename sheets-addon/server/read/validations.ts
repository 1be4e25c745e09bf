import type { Rect, Validation, ValidationPart } from "../../protocol";
import { conditionOf } from "./conditions";
import type { SerialReader } from "./days";
import { extentOf } from "./extentOf";
import { rowBlocks } from "./rowBlocks";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Rule = GoogleAppsScript.Spreadsheet.DataValidation;

/** Cells of a column, one below the other, with the same rule. */
interface Run {
  readonly rule: number;
  readonly first: number;
  count: number;
}

/** What may be typed into the cells of a sheet: each rule once, with the rectangles where it holds. */
export function validationsOf(sheet: Sheet, serialOf: SerialReader): ValidationPart[] {
  const { rows, columns } = extentOf(sheet);
  const pool = new RulePool(serialOf);
  const runs = Array.from({ length: columns }, (): Run[] => []);
  for (const { firstRow, range } of rowBlocks(sheet, rows, columns)) {
    range.getDataValidations().forEach((line, row) => {
      line.forEach((rule, column) => {
        if (rule !== null) addCell(runs[column]!, pool.placeOf(rule), firstRow + row);
      });
    });
  }
  const rects = rectsOf(runs);
  return pool.rules.map((rule, place) => ({ rects: rects.get(place)!, rule }));
}

function addCell(runs: Run[], rule: number, row: number): void {
  const last = runs[runs.length - 1];
  if (last !== undefined && last.rule === rule && last.first + last.count === row) last.count++;
  else runs.push({ rule, first: row, count: 1 });
}

/** The rectangles of each rule: runs of neighbouring columns that begin and end in the same rows are one. */
function rectsOf(columns: readonly (readonly Run[])[]): Map<number, Rect[]> {
  const rects = new Map<number, Rect[]>();
  let open = new Map<string, { readonly first: number; width: number; readonly run: Run }>();
  const close = ({ first, width, run }: { first: number; width: number; run: Run }): void => {
    const list = rects.get(run.rule) ?? [];
    rects.set(run.rule, list);
    list.push([run.first, first, run.count, width]);
  };
  columns.forEach((runs, column) => {
    const next: typeof open = new Map();
    for (const run of runs) {
      const key = `${run.rule} ${run.first} ${run.count}`;
      const before = open.get(key);
      if (before === undefined) next.set(key, { first: column, width: 1, run });
      else {
        before.width++;
        next.set(key, before);
        open.delete(key);
      }
    }
    open.forEach(close);
    open = next;
  });
  open.forEach(close);
  for (const list of rects.values()) list.sort((one, other) => one[1] - other[1] || one[0] - other[0]);
  return rects;
}

/** Rules, each once. */
class RulePool {
  readonly rules: Validation[] = [];
  private readonly places = new Map<string, number>();

  constructor(private readonly serialOf: SerialReader) {}

  placeOf(given: Rule): number {
    const rule = validationOf(given, this.serialOf);
    const key = JSON.stringify(rule);
    let place = this.places.get(key);
    if (place === undefined) {
      place = this.rules.push(rule) - 1;
      this.places.set(key, place);
    }
    return place;
  }
}

function validationOf(rule: Rule, serialOf: SerialReader): Validation {
  const type = rule.getCriteriaType();
  const given = rule.getCriteriaValues();
  const isList = String(type).startsWith("VALUE_IN_");
  // of a list the last value says whether it drops down
  const hasFlag = isList && typeof given[given.length - 1] === "boolean";
  const help: string | null = rule.getHelpText();
  return {
    condition: conditionOf(type, hasFlag ? given.slice(0, -1) : given, serialOf),
    dropDown: isList && (!hasFlag || given[given.length - 1] === true),
    allowInvalid: rule.getAllowInvalid(),
    help: help === "" ? null : help,
  };
}
