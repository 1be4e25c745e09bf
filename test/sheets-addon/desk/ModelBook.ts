import { PaintedColumns, rectsOf } from "../../../sheets-addon/desk/rects";
import type { Present, PresentSheet, PlannedWork } from "../../../sheets-addon/desk/Present";
import type {
  CellInput,
  CellsPart,
  ChartOrder,
  ColumnPart,
  FormulaCell,
  LookData,
  LookProperty,
  LookValue,
  NamedRect,
  Order,
  Rect,
  RulePart,
  SheetInfo,
  ValidationPart,
} from "../../../sheets-addon/protocol";

const USUAL: LookData = {
  ...{ format: "General", font: "Arial", size: 10, bold: false, italic: false, line: "none", ink: "#000000" },
  ...{ fill: "#ffffff", horizontal: "general", vertical: "bottom", wrap: false },
};

/** A spreadsheet as orders leave it, in its plainest form. Formulas aren't computed: they show a 0. */
export class ModelBook {
  readonly sheets: ModelSheet[] = [];
  names: NamedRect[] = [];
  private made = 100;

  constructor(readonly locale = "en_US") {}

  add(name: string): ModelSheet {
    const sheet = new ModelSheet(this.made++, name);
    this.sheets.push(sheet);
    return sheet;
  }

  sheet(name: string): ModelSheet {
    return this.sheets.find((one) => one.name === name)!;
  }

  /** What the sidebar reads before a plan that refreshes these sheets. */
  present(refreshed: readonly string[] = []): Present {
    const isRead = ({ name }: ModelSheet): boolean => refreshed.includes(name);
    return structuredClone({
      book: { locale: this.locale, sheets: this.sheets.map((sheet) => sheet.info()) },
      sheets: this.sheets.filter(isRead).map((sheet) => sheet.present()),
      others: this.sheets
        .filter((sheet) => !isRead(sheet))
        .map((sheet) => ({ info: sheet.info(), formulas: sheet.formulas(), parts: sheet.present().parts })),
      names: this.names,
    });
  }

  /** Carries the work out, as the server does. */
  carryOut(work: PlannedWork): void {
    const fresh = work.added.map(({ name, hidden }) => Object.assign(this.add(name), { hidden }));
    for (const { sheet, ids } of work.goneCharts) {
      const own = this.sheets.find((one) => one.id === sheet)!;
      own.charts = own.charts.filter(({ id }) => !ids.includes(id));
    }
    const known = new Map(this.sheets.map((sheet) => [sheet.id, sheet]));
    const idOf = (id: number): number => (id < 0 ? fresh[-id - 1]!.id : id);
    // ids of new sheets are known by then, wherever they stand in an order
    const orders = JSON.parse(JSON.stringify(work.orders), (key, value: unknown) =>
      key === "sheet" && typeof value === "number" ? idOf(value) : value,
    ) as Order[];
    for (const order of orders) {
      if (order.do === "name") {
        const { name, sheet, rect } = order;
        this.names = this.names.map((one) => (one.name === name ? { name, sheet, rect } : one));
      } else known.get(order.sheet)!.carryOut(order);
    }
  }
}

export class ModelSheet {
  hidden = false;
  rows = 1000;
  columns = 26;
  /** By rows; "" of a blank cell. */
  readonly cells: CellInput[][] = [];
  readonly looks: (LookData | undefined)[][] = [];
  readonly notes = new Map<string, string>();
  readonly borders: Rect[] = [];
  validations: ValidationPart[] = [];
  rules: RulePart[] = [];
  merges: Rect[] = [];
  filter: Rect | null = null;
  charts: { readonly id: number; readonly ours: boolean; ranges: ChartOrder["ranges"] }[] = [];
  protections: { id: string; rect: Rect | null }[] = [];
  readonly widths: number[] = [];
  readonly heights: number[] = [];
  readonly hiddenRows = new Set<number>();
  readonly hiddenColumns = new Set<number>();
  frozen = { rows: 0, columns: 0 };
  gridLines = true;

  constructor(
    readonly id: number,
    readonly name: string,
  ) {}

  cell(row: number, column: number): CellInput {
    return this.cells[row]?.[column] ?? "";
  }

  put(row: number, column: number, input: CellInput): void {
    if (row >= this.rows || column >= this.columns) throw new Error(`ModelSheet: no cell ${row} ${column}`);
    while (this.cells.length <= row) this.cells.push([]);
    const line = this.cells[row]!;
    while (line.length <= column) line.push("");
    line[column] = input;
  }

  look(row: number, column: number): LookData {
    return this.looks[row]?.[column] ?? USUAL;
  }

  putLook(row: number, column: number, look: Partial<LookData>): void {
    const line = (this.looks[row] ??= []);
    line[column] = { ...this.look(row, column), ...look };
  }

  info(): SheetInfo {
    const { id, name, hidden, rows, columns } = this;
    let rowCount = 0;
    let columnCount = 0;
    this.cells.forEach((line, row) => {
      line.forEach((input, column) => {
        if (input === "") return;
        rowCount = row + 1;
        columnCount = Math.max(columnCount, column + 1);
      });
    });
    return { id, name, hidden, rowCount, columnCount, gridRows: rows, gridColumns: columns };
  }

  formulas(): FormulaCell[] {
    return this.cells.flatMap((line, row) =>
      line.flatMap((input, column) =>
        typeof input === "string" && input.startsWith("=") ? [{ row, column, text: input.slice(1) }] : [],
      ),
    );
  }

  present(): PresentSheet {
    const info = this.info();
    const columns = Array.from({ length: info.columnCount }, (_, column): ColumnPart => {
      const values = Array.from({ length: info.rowCount }, (_none, row) => {
        const input = this.cell(row, column);
        if (input === "") return null;
        if (typeof input !== "string") return input;
        return input.startsWith("=") ? 0 : input.slice(1);
      });
      return { values, errors: [], days: false };
    });
    const cells: CellsPart = { firstRow: 0, rowCount: info.rowCount, columns, formulas: this.formulas() };
    const looks: LookData[] = [];
    const places = new Map<string, number>();
    const runs = Array.from({ length: info.columnCount }, (_, column) => {
      const own: number[] = [];
      for (let row = 0; row < info.rowCount; row++) {
        const look = this.look(row, column);
        const key = JSON.stringify(look);
        if (!places.has(key)) places.set(key, looks.push(look) - 1);
        own.push(1, places.get(key)!);
      }
      return own;
    });
    const { id, frozen, gridLines, merges, filter, validations, rules, charts, protections } = this;
    const high = Math.min(100, Math.max(info.rowCount, this.heights.length));
    return {
      info,
      cells: [cells],
      looks: [{ firstRow: 0, rowCount: info.rowCount, looks, columns: runs }],
      parts: {
        ...{ id, frozenRows: frozen.rows, frozenColumns: frozen.columns, gridLines, tabColour: null },
        widths: Array.from({ length: info.columnCount }, (_, column) => this.widths[column] ?? 100),
        heights: Array.from({ length: high }, (_, row) => this.heights[row] ?? 21),
        hiddenColumns: [...this.hiddenColumns],
        hiddenRows: [...this.hiddenRows].filter((row) => row < 100),
        ...{ merges, filter, validations, rules, protections },
        notes: [...this.notes].map(([place, text]) => {
          const [row, column] = place.split(" ").map(Number) as [number, number];
          return [row, column, text] as const;
        }),
        charts: charts.map(({ id: chart, ranges }) => ({ id: chart, ranges, row: 0, column: 0 })),
        ownCharts: charts.filter(({ ours }) => ours).map(({ id: chart }) => chart),
      },
    };
  }

  carryOut(order: Exclude<Order, { do: "name" }>): void {
    switch (order.do) {
      case "grow":
        this.rows = order.exactly ? order.rows : Math.max(order.rows, this.rows);
        this.columns = order.exactly ? order.columns : Math.max(order.columns, this.columns);
        return;
      case "cells":
        order.cells.forEach((line, down) => {
          line.forEach((input, right) => this.put(order.row + down, order.column + right, input));
        });
        return;
      case "look":
        for (const [row, column] of order.rects.flatMap(placesOf)) {
          this.putLook(row, column, lookOf(order.look.property, order.look.value));
        }
        return;
      case "looks": {
        const values = order.runs.flatMap((count, at) =>
          at % 2 === 0 ? new Array<LookValue>(count).fill(order.values[order.runs[at + 1]!]!) : [],
        );
        const places = placesOf(order.rect);
        if (values.length !== places.length)
          throw new Error(`ModelSheet: ${values.length} looks of ${places.length} cells`);
        places.forEach(([row, column], at) => this.putLook(row, column, lookOf(order.property, values[at]!)));
        return;
      }
      case "borders":
        this.borders.push(...order.rects);
        return;
      case "merge":
        this.merges.push(...order.rects);
        return;
      case "split":
        this.merges = this.merges.filter((one) => !order.rects.some((rect) => rect.join() === one.join()));
        return;
      case "validation":
        this.putValidation(order.rects, order.rule);
        return;
      case "rules":
        this.rules = order.rules.map((rule): RulePart => {
          if (rule.present === null) return rule.rule;
          const own = { ...this.rules[rule.present]!, rects: rule.rects };
          return rule.condition === null || own.kind === "scale" ? own : { ...own, condition: rule.condition };
        });
        return;
      case "notes":
        order.notes.forEach((line, down) => {
          line.forEach((text, right) => {
            const place = `${order.row + down} ${order.column + right}`;
            if (text === "") this.notes.delete(place);
            else this.notes.set(place, text);
          });
        });
        return;
      case "widths":
        for (let at = 0; at < order.count; at++) this.widths[order.column + at] = order.pixels;
        return;
      case "heights":
        for (let at = 0; at < order.count; at++) this.heights[order.row + at] = order.pixels;
        return;
      case "hide": {
        const own = order.what === "rows" ? this.hiddenRows : this.hiddenColumns;
        for (let at = order.first; at < order.first + order.count; at++) {
          if (order.hidden) own.add(at);
          else own.delete(at);
        }
        return;
      }
      case "freeze":
        this.frozen = { rows: order.rows, columns: order.columns };
        return;
      case "gridLines":
        this.gridLines = order.shown;
        return;
      case "filter":
        this.filter = order.rect;
        return;
      case "chart":
        this.charts.push({
          id: 1 + Math.max(0, ...this.charts.map(({ id }) => id)),
          ours: true,
          ranges: order.chart.ranges,
        });
        return;
      case "moveChart":
        this.charts = this.charts.map((one) => (one.id === order.id ? { ...one, ranges: order.ranges } : one));
        return;
      case "formula":
        if (this.cell(order.row, order.column) === order.before) this.put(order.row, order.column, order.after);
        return;
      case "protection":
        this.protections = this.protections.map((one) => (one.id === order.id ? { ...one, rect: order.rect } : one));
        return;
    }
  }

  /** As the server tells them: a rule each, with rectangles of the cells that have it. */
  private putValidation(rects: readonly Rect[], rule: ValidationPart["rule"] | null): void {
    const painted = new PaintedColumns<string | null>();
    for (const part of this.validations) for (const rect of part.rects) painted.paint(rect, JSON.stringify(part.rule));
    for (const rect of rects) painted.paint(rect, rule === null ? null : JSON.stringify(rule));
    const byRule = new Map<string, Rect[]>();
    const columns = Array.from({ length: painted.columns.length }, (_, column) => painted.of(column));
    for (const { rect, value } of rectsOf(columns)) {
      if (value !== null) byRule.set(value, [...(byRule.get(value) ?? []), rect]);
    }
    this.validations = [...byRule].map(([key, own]) => ({
      rects: own,
      rule: JSON.parse(key) as ValidationPart["rule"],
    }));
  }
}

function placesOf([row, column, rows, columns]: Rect): (readonly [number, number])[] {
  return Array.from(
    { length: rows * columns },
    (_, at) => [row + Math.floor(at / columns), column + (at % columns)] as const,
  );
}

function lookOf(property: LookProperty, value: LookValue): Partial<LookData> {
  return { [property]: value ?? USUAL[property] };
}
