import { columnOfLetters, translator, type Plan } from "../../core/index";
import {
  applyPlan,
  AUTHOR,
  gridFile,
  isListSheet,
  KEPT_AUTHOR,
  namesOf,
  readGrid,
  type GridNote,
  type GridSheet,
  type RefreshFinding,
} from "../../files/index";
import { isOurNote } from "../../addins/isOurNote";
import type { AppliedFinding } from "../../pane/port/Host";
import type { Order, SheetId } from "../protocol";
import { englishFormula, formulaLocale, localFormula, type FormulaLocale } from "./formulaLocale";
import { lookValues } from "./googleLooks";
import { isKeptNote } from "./isKeptNote";
import { LookNumbers } from "./LookNumbers";
import { MovingRanges } from "./MovingRanges";
import type { PlannedWork, Present } from "./Present";
import { PresentGrid, sparseSheet } from "./PresentGrid";
import type { SheetNames } from "./RiddenThings";
import { sheetOrders } from "./sheetOrders";
import { isLive } from "./validationOrders";

const MOST_ROWS = 1_048_576;

/**
 * What is to be done so that a plan stands in a spreadsheet. The plan is carried out in a file that holds what is there; what
 * differs then between both is said as orders. So a refresh is that of files by construction. `now`: ISO time.
 *
 * Throws a `GridFault` (`noSheet`) where a sheet to be refreshed wasn't read.
 */
export async function planWork(present: Present, plan: Plan, now: string): Promise<PlannedWork> {
  const language = plan.sheets[0]?.language;
  if (language === undefined) {
    return { orders: [], added: [], goneCharts: [], touched: [], cells: 0, sheets: [], findings: [] };
  }
  const file = new PresentFile(present, now);
  const applied = applyPlan(file.bytes, plan, { now, say: translator(language), stored: true });
  const result = await readGrid(applied.bytes, { mostRows: MOST_ROWS });
  const known = new Set(present.book.sheets.map(({ name }) => name));
  const lists = result.sheets.filter((sheet) => isListSheet(sheet.name) && !known.has(sheet.name));
  const live = new Set(
    result.sheets.flatMap(({ choices }) => choices.flatMap((one) => (isLive(one) ? [one.source!.sheet] : []))),
  );
  const own = new Set(applied.names);
  const fresh = [
    ...applied.names.filter((name) => !known.has(name)),
    ...lists.flatMap(({ name }) => (live.has(name) && !own.has(name) ? [name] : [])),
  ];
  const names = file.namesWith(fresh);
  const orders: Order[] = [];
  let cells = 0;
  const byName = new Map(result.sheets.map((sheet) => [sheet.name, sheet]));
  const looks = result.looks.map((look) => lookValues(look, file.numbers.font));
  const presentLooks = file.numbers.looks.map((look) => lookValues(look, file.numbers.font));
  for (const name of [...applied.names, ...fresh.filter((one) => !own.has(one))]) {
    const at = applied.names.indexOf(name);
    const done = sheetOrders({
      id: names.idOf(name)!,
      wanted: byName.get(name)!,
      wantedLooks: looks,
      plan: plan.sheets[at] ?? null,
      present: file.grids.get(name) ?? null,
      presentLooks,
      usualSize: file.numbers.font.size,
      locale: file.locale,
      names,
    });
    orders.push(...done.orders);
    cells += done.cells;
  }
  orders.push(...file.moving.orders(await namesOf(applied.bytes), names));
  const others = otherFormulas(present, file.locale, byName, applied.touched);
  orders.push(...others);
  const touched = new Set(others.map(({ sheet }) => sheet));
  return {
    orders,
    added: fresh.map((name) => ({ name, hidden: byName.get(name)!.hidden })),
    goneCharts: present.sheets.flatMap(({ info, parts }) =>
      parts.ownCharts.length === 0 ? [] : [{ sheet: info.id, ids: parts.ownCharts }],
    ),
    touched: [...touched, ...file.moving.touched.filter((id) => !touched.has(id))],
    cells,
    sheets: applied.names.map((name) => ({ id: names.idOf(name)!, name })),
    findings: applied.findings.map(appliedFinding),
  };
}

/** What is there, as a file. */
class PresentFile {
  readonly bytes: Uint8Array;
  readonly locale: FormulaLocale;
  readonly numbers: LookNumbers;
  /** Sheets that are refreshed, by their names. */
  readonly grids = new Map<string, PresentGrid>();
  readonly moving: MovingRanges;

  constructor(
    private readonly present: Present,
    now: string,
  ) {
    this.locale = formulaLocale(present.book.locale);
    this.numbers = new LookNumbers(present.sheets);
    const names = this.namesWith([]);
    this.moving = new MovingRanges(present, names);
    for (const sheet of present.sheets) {
      this.grids.set(sheet.info.name, new PresentGrid(sheet, this.locale, names, this.numbers));
    }
    const others = new Map(present.others.map((one) => [one.info.id, one]));
    const sheets = present.book.sheets.map((info): GridSheet => {
      const grid = this.grids.get(info.name);
      const other = others.get(info.id);
      return grid?.sheet ?? sparseSheet(info, other?.formulas ?? [], other?.cells ?? [], this.locale);
    });
    this.bytes = gridFile(
      { sheets, looks: this.numbers.looks },
      { now, font: this.numbers.font, names: this.moving.names, stored: true, author: (_, note) => authorOf(note) },
    );
  }

  /** Ids of the sheets that are there and of new ones. */
  namesWith(fresh: readonly string[]): SheetNames {
    const ids = new Map<string, SheetId>(this.present.book.sheets.map(({ id, name }) => [name.toLowerCase(), id]));
    const names = new Map(this.present.book.sheets.map(({ id, name }) => [id, name]));
    fresh.forEach((name, at) => ids.set(name.toLowerCase(), -1 - at));
    return { nameOf: (id) => names.get(id), idOf: (name) => ids.get(name.toLowerCase()) };
  }
}

/** Google doesn't say whose a note is: the words of ours tell. */
function authorOf({ text }: GridNote): string {
  if (isOurNote("", text, false)) return AUTHOR;
  return isKeptNote(text) ? KEPT_AUTHOR : "";
}

/** Formulas of other sheets that point into a refreshed one, as they read now. */
function otherFormulas(
  present: Present,
  locale: FormulaLocale,
  sheets: ReadonlyMap<string, GridSheet>,
  touched: readonly string[],
): Extract<Order, { do: "formula" }>[] {
  const names = new Set(touched);
  return present.others.flatMap(({ info, formulas }) => {
    if (!names.has(info.name)) return [];
    const after = new Map<string, string>();
    for (const block of sheets.get(info.name)?.blocks ?? []) {
      for (const { row, column, text } of block.formulas) after.set(`${row} ${column}`, text);
    }
    return formulas.flatMap(({ row, column, text }) => {
      const now = after.get(`${row} ${column}`);
      if (now === undefined || now === englishFormula(text, locale)) return [];
      const said = `=${localFormula(now, locale)}`;
      return [{ do: "formula" as const, sheet: info.id, row, column, before: `=${text}`, after: said }];
    });
  });
}

function appliedFinding(finding: RefreshFinding): AppliedFinding {
  const { kind, sheet, address } = finding;
  // without a sheet it is a name of the workbook
  const cell = sheet === "" ? address : `${sheet}!${address}`;
  const params = kind === "typedOver" ? { cell, typed: finding.typed } : { cell };
  const match = /^([A-Z]{1,3})(\d+)/.exec(address);
  const place =
    sheet === "" || match === null ? null : { sheet, row: Number(match[2]) - 1, column: columnOfLetters(match[1]!) };
  return { code: `refresh.file.${kind}`, params, place };
}
