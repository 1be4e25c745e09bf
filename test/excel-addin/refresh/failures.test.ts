import { describe, expect, it } from "vitest";
import { recover } from "../../../excel-addin/refresh/recover";
import { HostFailure } from "../../../pane/port/Host";
import { apply, everything, quiet, reopened, seen, unseen, workbook, type Workbook } from "./bothWays";
import { beside, refreshed, worked } from "./worked";

/** Every code that Excel's documentation names for errors of add-ins. */
const CODES = (
  "AccessDenied ActivityLimitReached ApiNotFound Conflict GeneralException InactiveWorkbook InsertDeleteConflict " +
  "InvalidArgument InvalidOperation InvalidOperationInCellEditMode InvalidReference InvalidSelection ItemAlreadyExists " +
  "ItemNotFound NotImplemented OperationCellsExceedLimit RangeExceedsLimit RequestAborted RequestPayloadSizeLimitExceeded " +
  "ResponsePayloadSizeLimitExceeded ServiceNotAvailable Unauthenticated UnsupportedOperation UnsupportedSheet " +
  "FilteredRangeConflict MergedRangeConflict NonBlankCellOffSheet PivotTableRangeConflict EmptyChartSeries " +
  "FormulaLengthExceedsLimit InvalidRequest InvalidBinding BadPassword OpenWorkbookLinksBlocked"
).split(" ");
/** A request that is only too large is sent again in pieces, so it is no failure. */
const HARMLESS = new Set([
  "RequestPayloadSizeLimitExceeded",
  "ResponsePayloadSizeLimitExceeded",
  "OperationCellsExceedLimit",
  "RangeExceedsLimit",
]);

/** The request that asks which cell is selected: without an answer none is selected afterwards. */
const SELECTION = 3;

/** Requests behind the one that completes an apply. */
const CLEARING = 2;

/** How many requests a piece of work takes. */
async function syncsOf(book: Workbook, work: () => Promise<unknown>): Promise<number> {
  const before = book.book.counters.syncs;
  await work();
  return book.book.counters.syncs - before;
}

const refresh = (book: Workbook): Promise<unknown> => apply(book, [refreshed, beside]);
const build = (book: Workbook): Promise<unknown> => apply(book, [beside]);

describe.each([
  { name: "a refresh with a sheet beside it", make: () => worked(), work: refresh },
  { name: "a first build", make: async () => workbook(), work: build },
])("$name", ({ make, work }) => {
  it("leaves everything as it was, whatever request fails with whatever error, and can be done then", async () => {
    const after = await make();
    const syncs = await syncsOf(after, () => work(after));
    const done = seen(after);
    let book = await make();
    const before = everything(book);
    for (let sync = 1; sync <= syncs; sync++) {
      // every code before the first action, in the middle another one each time
      const inMiddle = CODES[(sync * 7) % CODES.length]!;
      for (const [code, atAction] of [...CODES.map((code) => [code, 0] as const), [inMiddle, "middle"] as const]) {
        // of a request that is too large Excel does nothing
        if (code.endsWith("PayloadSizeLimitExceeded") && atAction === "middle") continue;
        book.book.inject({ atSync: sync, atAction, code });
        const reason: unknown = await work(book).then(
          () => null,
          (one: unknown) => one,
        );
        book.book.injections.length = 0;
        const where = `${code} at request ${sync}, ${atAction}`;
        if (reason === null) {
          // what is cleared away behind a finished apply may be cleared away later
          if (!HARMLESS.has(code) && sync !== SELECTION) expect(sync, where).toBeGreaterThan(syncs - CLEARING);
          expect(seen(book), where).toEqual(done);
          book = await make();
          continue;
        }
        expect(reason, where).toBeInstanceOf(HostFailure);
        expect(everything(book), where).toEqual(before);
      }
    }
    await work(book);
    expect(seen(book)).toEqual(done);
  }, 240_000);
});

describe("a pane that is closed in the middle of a refresh", () => {
  it("leaves a workbook that the next pane puts right", async () => {
    const after = await worked();
    const syncs = await syncsOf(after, () => refresh(after));
    const done = seen(after);
    for (let sync = 1; sync <= syncs; sync += 3) {
      const book = await worked();
      const before = seen(book);
      book.book.inject({ atSync: sync, code: "GeneralException", forever: true });
      void refresh(book).catch(() => undefined);
      await until(() => book.book.dead);
      const again = reopened(book);
      await recover(again.door);
      expect(seen(again), `at request ${sync}`).toEqual(before);
      expect(unseen(again)).toEqual([]);
      await refresh(again);
      expect(seen(again), `at request ${sync}`).toEqual(done);
    }
  }, 240_000);
});

describe("a workbook that can't be put back at once", () => {
  it("is put back by the next call", async () => {
    const book = await worked();
    const before = everything(book);
    book.book.inject({ atSync: 34, code: "GeneralException" });
    book.book.inject({ atSync: 37, code: "ServiceNotAvailable" });
    await expect(refresh(book)).rejects.toMatchObject({ code: "excel.fault.restore" });
    expect(everything(book)).not.toEqual(before);
    await recover(book.door);
    expect(everything(book)).toEqual(before);
  });
});

describe("a workbook that is open for reading only", () => {
  it.each([
    ["a refresh", refresh],
    ["a first build", build],
  ])("is as it was, and %s says so", async (_, work) => {
    const book = await worked();
    const before = everything(book);
    book.book.readOnly = true;
    await expect(work(book)).rejects.toMatchObject({ code: "excel.fault.readOnly" });
    expect(everything(book)).toEqual(before);
  });
});

describe("a refresh that is stopped", () => {
  it.each([0.1, 0.3, 0.6, 0.8])("leaves everything as it was: at %s", async (moment) => {
    const book = await worked();
    const before = everything(book);
    const stop = new AbortController();
    const task = { ...quiet(stop.signal), progress: (_: unknown, share: number) => share >= moment && stop.abort() };
    await expect(apply(book, [refreshed, beside], [], task)).rejects.toMatchObject({ name: "AbortError" });
    expect(everything(book)).toEqual(before);
  });
});

async function until(isDone: () => boolean): Promise<void> {
  while (!isDone()) await new Promise((resolve) => setTimeout(resolve, 1));
}
