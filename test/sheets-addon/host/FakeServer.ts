import type { CellValue, TextKey, TextParams } from "../../../core/index";
import type { ScriptRun } from "../../../sheets-addon/host/ServerDoor";
import type {
  Answer,
  BookInfo,
  CellPlace,
  CellsPart,
  Order,
  Server,
  WorkBegun,
  WorkEnd,
  WorkInfo,
  WorkStart,
} from "../../../sheets-addon/protocol";

export interface FakeSheet {
  readonly id: number;
  name: string;
  hidden: boolean;
  rows: CellValue[][];
  /** Columns that are shown as days. */
  readonly days?: readonly number[];
}

/** What is to happen instead of a call: a refusal, a broken run, or no answer at all. */
export type Mishap =
  { readonly refuse: TextKey; readonly params?: TextParams } | { readonly fail: string } | { readonly silent: true };

type Begun = {
  ticket: string;
  before: FakeSheet[];
  added: number[];
  leaving: readonly number[];
  state: WorkInfo["state"];
};

/**
 * A server of the test's own behind `google.script.run`: it knows cells only, and anything can be made to go wrong in it. The
 * server itself stands in test/hosts/sheets.
 */
export class FakeServer {
  readonly calls: { readonly name: string; readonly args: readonly unknown[] }[] = [];
  sheets: FakeSheet[];
  work: Begun | null = null;
  active: CellPlace | null = null;
  info: Partial<BookInfo> = {};
  /** Before a call is carried out; gives what is to happen instead. */
  before: (name: string, args: readonly unknown[]) => Mishap | undefined = () => undefined;
  /** After it was carried out, before it is answered. */
  after: (name: string) => Mishap | undefined = () => undefined;
  /** So many orders a call of `write` comes to. */
  ordersACall = Infinity;
  private made = 0;

  constructor(sheets: Readonly<Record<string, CellValue[][]>>) {
    this.sheets = Object.entries(sheets).map(([name, rows]) => ({ id: 100 + ++this.made, name, hidden: false, rows }));
  }

  readonly run: ScriptRun = this.runWith(
    () => undefined,
    () => undefined,
  );

  sheet(name: string): FakeSheet {
    return this.sheets.find((one) => one.name === name)!;
  }

  named(name: string): number {
    return this.calls.filter((call) => call.name === name).length;
  }

  private runWith(success: (answer: unknown) => void, failure: (reason: unknown) => void): ScriptRun {
    return new Proxy({} as ScriptRun, {
      get: (_, name) => {
        if (name === "withSuccessHandler") return (handler: typeof success) => this.runWith(handler, failure);
        if (name === "withFailureHandler") return (handler: typeof failure) => this.runWith(success, handler);
        return (...args: unknown[]) => {
          const given = JSON.parse(JSON.stringify(args)) as unknown[];
          setTimeout(() => this.answer(String(name).replace("klientela_", ""), given, success, failure));
        };
      },
    });
  }

  private answer(
    name: string,
    args: readonly unknown[],
    success: (answer: unknown) => void,
    failure: (reason: unknown) => void,
  ): void {
    this.calls.push({ name, args });
    let mishap = this.before(name, args);
    let answer: unknown = null;
    if (mishap === undefined) {
      const call = this.server[name as keyof Server] as (...args: readonly unknown[]) => Answer<unknown>;
      answer = JSON.parse(JSON.stringify(call(...args)));
      mishap = this.after(name);
    }
    if (mishap === undefined) success(answer);
    else if ("refuse" in mishap) success({ ok: false, code: mishap.refuse, params: mishap.params ?? {} });
    else if ("fail" in mishap) failure(new Error(mishap.fail));
  }

  private readonly server: Server = {
    book: () => ok(this.book()),
    cells: (sheet, firstRow, rowCount) => ok(this.cells(sheet, firstRow, rowCount)),
    looks: (_, firstRow, rowCount) => ok({ firstRow, rowCount, looks: [], columns: [] }),
    parts: (id) =>
      ok({
        id,
        frozenRows: 0,
        frozenColumns: 0,
        gridLines: true,
        tabColour: null,
        widths: [],
        heights: [],
        hiddenColumns: [],
        hiddenRows: [],
        merges: [],
        filter: null,
        notes: [],
        validations: [],
        rules: [],
        charts: [],
        protections: [],
        ownCharts: [],
      }),
    print: (sheet) => ok(this.print(sheet)),
    formulas: () => ok([]),
    notedRows: () => ok([4]),
    names: () => ok([]),
    begin: (start) => ok(this.begin(start)),
    write: (_ticket, _from, orders) => {
      const done = Math.min(orders.length, this.ordersACall);
      for (const order of orders.slice(0, done)) this.carryOut(order);
      return ok({ done, changed: [] });
    },
    commit: (_ticket, end) => ok(this.commit(end)),
    takeBack: () => ok(this.putBack()),
    undo: (ticket) => {
      if (this.work?.ticket !== ticket) return { ok: false, code: "refresh.undo.none", params: {} };
      return ok(this.putBack());
    },
    keep: () => {
      this.work = null;
      return ok({ finished: true });
    },
    recover: () => {
      if (this.work !== null && this.work.state !== "done") this.putBack();
      this.work = null;
      return ok({ finished: true });
    },
    selection: () => ok(this.active),
    reveal: (place) => {
      this.active = place;
      return ok(null);
    },
    chooseLanguage: () => ok(null),
  };

  private book(): BookInfo {
    const { work } = this;
    return {
      title: "Book",
      locale: "en_GB",
      zone: "Europe/Bratislava",
      userLanguage: "sk",
      chosenLanguage: null,
      wish: null,
      sheets: this.sheets
        .filter(({ name }) => !name.startsWith("~klientela"))
        .map(({ id, name, hidden, rows }) => {
          const columnCount = Math.max(0, ...rows.map((row) => row.length));
          return { id, name, hidden, rowCount: rows.length, columnCount, gridRows: 1000, gridColumns: 26 };
        }),
      active: this.active,
      work: work === null ? null : { ticket: work.ticket, state: work.state, busy: null },
      ...this.info,
    };
  }

  private cells(id: number, firstRow: number, rowCount: number): CellsPart {
    const { rows, days = [] } = this.byId(id);
    const lines = rows.slice(firstRow, firstRow + rowCount);
    const width = Math.max(0, ...rows.map((row) => row.length));
    const columns = Array.from({ length: width }, (_, column) => {
      const cells = lines.map((line) => line[column] ?? null);
      const isError = (cell: CellValue): cell is { readonly error: string } =>
        typeof cell === "object" && cell !== null;
      return {
        values: cells.map((cell): string | number | boolean | null => (isError(cell) ? cell.error : cell)),
        errors: cells.flatMap((cell, row) => (isError(cell) ? [row] : [])),
        days: days.includes(column),
      };
    });
    return { firstRow, rowCount: lines.length, columns, formulas: [] };
  }

  private print(id: number): string {
    return JSON.stringify(this.byId(id).rows);
  }

  private begin(start: WorkStart): WorkBegun {
    const changed = start.refreshed.filter(({ sheet, print }) => this.print(sheet) !== print);
    if (changed.length > 0) return { begun: false, changed: changed.map(({ sheet }) => sheet) };
    const before = this.sheets.map((sheet) => ({ ...sheet, rows: sheet.rows.map((row) => [...row]) }));
    const added = Array.from({ length: start.added }, () => 100 + ++this.made);
    for (const id of added) this.sheets.push({ id, name: `~klientela ${id}`, hidden: true, rows: [] });
    const ticket = `work ${this.made}`;
    this.work = { ticket, before, added, leaving: start.leaving, state: "writing" };
    return { begun: true, ticket, added };
  }

  private carryOut(order: Order): void {
    if (order.do === "look" || order.do === "freeze" || order.do === "filter" || order.do === "widths") return;
    const sheet = this.byId("sheet" in order && order.sheet < 0 ? this.work!.added[-1 - order.sheet]! : order.sheet);
    if (order.do === "grow") {
      sheet.rows = sheet.rows.slice(0, order.rows);
      return;
    }
    if (order.do !== "cells") throw new Error(`FakeServer: ${order.do}`);
    order.cells.forEach((line, row) => {
      while (sheet.rows.length <= order.row + row) sheet.rows.push([]);
      line.forEach((input, column) => {
        const cells = sheet.rows[order.row + row]!;
        while (cells.length <= order.column + column) cells.push(null);
        cells[order.column + column] = valueOf(input);
      });
    });
  }

  private commit(end: WorkEnd): { names: readonly string[] } {
    const { added, leaving } = this.work!;
    added.forEach((id, at) => Object.assign(this.byId(id), { ...end.added[at] }));
    this.sheets = this.sheets.filter(({ id }) => !leaving.includes(id));
    this.work!.state = "done";
    return { names: end.added.map(({ name }) => name) };
  }

  private putBack(): { finished: boolean } {
    if (this.work !== null) this.sheets = this.work.before;
    this.work = null;
    return { finished: true };
  }

  private byId(id: number): FakeSheet {
    const sheet = this.sheets.find((one) => one.id === id);
    if (sheet === undefined) throw new Error(`FakeServer: no sheet ${id}`);
    return sheet;
  }
}

function ok<T>(value: T): Answer<T> {
  return { ok: true, value };
}

function valueOf(input: string | number | boolean): CellValue {
  if (typeof input !== "string") return input;
  return input === "" ? null : input.replace(/^'/, "");
}
