import { quotedSheet } from "../../core/index";
import { parseReference, type DefinedName, type GridFileOptions } from "../../files/index";
import type { ChartPart, Order, Rect, SheetId } from "../protocol";
import { absoluteAddress } from "./addresses";
import type { Present } from "./Present";
import { rectOf, sameRects } from "./rects";
import type { SheetNames } from "./RiddenThings";

interface Place {
  readonly sheet: SheetId;
  readonly rect: Rect;
}

interface Chart {
  readonly sheet: SheetId;
  readonly chart: ChartPart;
  /** Names under which its ranges ride; undefined: it lies in a sheet that nothing is done in. */
  readonly names: readonly (string | undefined)[];
}

/**
 * Ranges of the user's that follow their cells: those with names, those that are protected, those that his charts read. They ride
 * through the file as names of the workbook.
 */
export class MovingRanges {
  /** For the file. */
  readonly names: GridFileOptions["names"];
  /** Sheets that aren't refreshed and in which something moves. */
  readonly touched: SheetId[] = [];
  private readonly places = new Map<string, Place>();
  private readonly formulas: { name: string; formula: string }[] = [];
  private readonly named: { readonly name: string; readonly token: string }[] = [];
  private readonly guarded: { readonly sheet: SheetId; readonly id: string; readonly token: string }[] = [];
  private readonly charts: Chart[] = [];
  private readonly refreshed: ReadonlySet<SheetId>;

  constructor(
    present: Present,
    private readonly sheets: SheetNames,
  ) {
    this.refreshed = new Set(present.sheets.map(({ info }) => info.id));
    for (const { name, sheet, rect } of present.names) {
      const token = this.ride(sheet, rect);
      if (token !== undefined) this.named.push({ name, token });
    }
    for (const { info, parts } of present.sheets) {
      for (const { id, rect } of parts.protections) {
        const token = rect === null ? undefined : this.ride(info.id, rect);
        if (token !== undefined) this.guarded.push({ sheet: info.id, id, token });
      }
    }
    for (const { info, parts } of [...present.sheets, ...present.others]) {
      for (const chart of parts?.charts ?? []) {
        if (parts!.ownCharts.includes(chart.id)) continue;
        const names = chart.ranges.map(({ sheet, rect }) => this.ride(sheet, rect));
        if (names.some((name) => name !== undefined)) this.charts.push({ sheet: info.id, chart, names });
      }
    }
    this.names = this.formulas;
  }

  /** What lies elsewhere now, by the names that the file has. What lost its cells stays as it is. */
  orders(names: readonly DefinedName[], now: SheetNames): Order[] {
    const found = new Map(names.map(({ name, formula }) => [name, formula]));
    const movedTo = (token: string | undefined): Place | null => {
      const before = token === undefined ? undefined : this.places.get(token);
      const reference = before === undefined ? null : parseReference(found.get(token!) ?? "");
      const sheet = reference === null || reference.sheet === null ? undefined : now.idOf(reference.sheet);
      if (before === undefined || reference === null || sheet === undefined) return null;
      const rect = rectOf(reference.range);
      return sheet === before.sheet && sameRects([rect], [before.rect]) ? null : { sheet, rect };
    };
    const orders: Order[] = [];
    for (const { name, token } of this.named) {
      const place = movedTo(token);
      if (place !== null) orders.push({ do: "name", name, ...place });
    }
    for (const { sheet, id, token } of this.guarded) {
      const place = movedTo(token);
      if (place !== null) orders.push({ do: "protection", sheet, id, rect: place.rect });
    }
    for (const { sheet, chart, names: tokens } of this.charts) {
      const places = tokens.map(movedTo);
      if (places.every((place) => place === null)) continue;
      const ranges = chart.ranges.map((range, at) => places[at] ?? range);
      orders.push({ do: "moveChart", sheet, id: chart.id, ranges });
      if (!this.refreshed.has(sheet) && !this.touched.includes(sheet)) this.touched.push(sheet);
    }
    return orders;
  }

  /** The name under which a range rides; undefined of one in a sheet that isn't refreshed. */
  private ride(sheet: SheetId, rect: Rect): string | undefined {
    const name = this.sheets.nameOf(sheet);
    if (!this.refreshed.has(sheet) || name === undefined) return undefined;
    const token = `klientela.range.${this.formulas.length}`;
    this.formulas.push({ name: token, formula: `${quotedSheet(name)}!${absoluteAddress(rect)}` });
    this.places.set(token, { sheet, rect });
    return token;
  }
}
