import { beforeAll, describe, expect, it } from "vitest";
import type { SheetPlan } from "../../../core/index";
import { HostFailure } from "../../../pane/port/Host";
import type { PlannedWork } from "../../../sheets-addon/desk/Present";
import type { SheetsHost } from "../../../sheets-addon/host/SheetsHost";
import { bookCopy } from "./bookCopy";
import { bookImage, unseen } from "./bookImage";
import { FakeSpreadsheet } from "./FakeSpreadsheet";
import { sheetsHost, type SheetsTestHost } from "./sheetsHost";
import { quiet, sidebar } from "./sidebar";
import { apply, beside, first, refreshed, worked } from "./worked";

/** What Google says when it is at fault, and in no language that the script knows. */
const GOOGLES = "Service Spreadsheets failed while accessing document with id 1fake.";

/** Nobody who is at work lets so much time go between two calls. */
const A_WHILE = 120_000;

/** Of so many calls one is tried to its good end afterwards: a number that goes through all kinds of what is injected. */
const AGAIN = 7;

const cases = [
  { name: "a first build", sheets: [first, beside] as readonly SheetPlan[], fixture: empty },
  { name: "a refresh with a new sheet beside", sheets: [refreshed, beside] as readonly SheetPlan[], fixture: worked },
];

function empty(): Promise<FakeSpreadsheet> {
  const book = new FakeSpreadsheet();
  book.addSheet("Ledger", [["Client", "Sum"]]);
  book.pick("Ledger", "B1");
  return Promise.resolve(book);
}

/** Waits until something that was injected has happened and its run is over. */
async function happened({ world }: SheetsTestHost): Promise<void> {
  while (!world.injected) await new Promise((resolve) => setTimeout(resolve, 0));
  await new Promise((resolve) => setTimeout(resolve, 0));
}

const texts = new Map<unknown, string>();

/** JSON of an image that is asked for again and again. */
function textOf(image: unknown): string {
  const text = texts.get(image) ?? JSON.stringify(image);
  texts.set(image, text);
  return text;
}

describe.each(cases)("$name", ({ sheets, fixture }) => {
  const computed = new Map<string, Promise<PlannedWork>>();
  let book: FakeSpreadsheet;
  /** Ids of sheets that were there before: those of new ones differ from time to time. */
  let known: ReadonlySet<number>;
  let before: unknown;
  let after: unknown;
  /** Service calls of the whole, and those that only read at its beginning. */
  let calls = 0;
  let reading = 0;

  const opened = (): Promise<SheetsTestHost> => sheetsHost({ book: bookCopy(book) });
  const built = (google: SheetsTestHost): unknown => bookImage(google.book, known);

  beforeAll(async () => {
    book = await fixture();
    known = new Set(book.sheets.map(({ id }) => id));
    before = bookImage(book);
    const google = await opened();
    const host = sidebar(google, computed);
    await host.regions();
    const from = google.counters.serviceCalls;
    const locked = google.counters.calls.get("Lock.tryLock") ?? 0;
    const call = google.world.call.bind(google.world);
    google.world.call = (name, work) => {
      if (name === "Lock.tryLock" && google.counters.calls.get(name) === (locked || undefined)) {
        reading = google.counters.serviceCalls - from;
      }
      return call(name, work);
    };
    await apply(host, sheets);
    calls = google.counters.serviceCalls - from;
    await host.keep();
    after = built(google);
  }, 60_000);

  /** All calls that write, and of those before that only read some. */
  function* tried(): Generator<number> {
    for (let call = 1; call <= calls; call += call < reading ? 11 : 1) yield call;
  }

  /** Images are held against each other as text first: that they are the same is the usual case. */
  function same(call: number, image: unknown, wanted: unknown): void {
    if (JSON.stringify(image) !== textOf(wanted)) expect({ call, image }).toEqual({ call, image: wanted });
  }

  /** Everything is as it was, also what the script remembers: so that it works then is tried now and again only. */
  async function backAndAgain(call: number, { book: now }: SheetsTestHost, host: SheetsHost): Promise<void> {
    same(call, bookImage(now), before);
    if (call % AGAIN !== 0) return;
    await apply(host, sheets);
    await host.keep();
    same(call, bookImage(now, known), after);
  }

  it("is a copy of the spreadsheet each time", async () => {
    expect(bookImage(bookCopy(book))).toEqual(before);
    expect(bookImage((await opened()).book)).toEqual(before);
    expect(after).not.toEqual(before);
    expect(calls - reading).toBeGreaterThan(100);
  });

  it("can be taken back whole", async () => {
    const google = await opened();
    const host = sidebar(google, computed);
    await apply(host, sheets);
    await host.undo(quiet());
    expect(bookImage(google.book)).toEqual(before);
  });

  it("comes out the same where the script is loaded anew for each call, as Google does it", async () => {
    const google = await sheetsHost({ book: bookCopy(book), isFresh: true });
    const host = sidebar(google, computed);
    await apply(host, sheets);
    await host.keep();
    expect(built(google)).toEqual(after);
  });

  // of three calls one fails after its effect, as where an answer is lost, and a paste brings notes and rules too
  it("that fails at any service call leaves everything as it was, and works the next time", async () => {
    let failed = 0;
    for (const call of tried()) {
      const google = await opened();
      const isLost = call % 3 === 0;
      google.book.pasteBringsAll = isLost;
      const host = sidebar(google, computed);
      await host.regions();
      google.inject({ atCall: call, error: GOOGLES, afterwards: isLost });
      const outcome = await apply(host, sheets).then(
        () => null,
        (reason: unknown) => reason,
      );
      expect(google.world.injected).toBe(true);
      if (outcome !== null) {
        failed++;
        expect(outcome).toBeInstanceOf(HostFailure);
        await backAndAgain(call, google, host);
      } else {
        await host.keep();
        same(call, built(google), after);
      }
    }
    expect(failed).toBeGreaterThan(10);
  }, 300_000);

  // what a run that was ended has left goes at the next look, when it is sure that nobody is at it any more
  it("whose run is ended at any service call leaves everything as it was", async () => {
    let failed = 0;
    for (const call of tried()) {
      if (call % 3 === 0) continue;
      const google = await opened();
      const host = sidebar(google, computed);
      await host.regions();
      google.inject({ atCall: call, dead: true });
      const outcome = await apply(host, sheets).then(
        () => null,
        (reason: unknown) => reason,
      );
      expect(google.world.injected).toBe(true);
      if (outcome !== null) {
        failed++;
        expect(outcome).toBeInstanceOf(HostFailure);
        google.world.passes(A_WHILE);
        await host.regions();
        await backAndAgain(call, google, host);
      } else {
        await host.keep();
        same(call, built(google), after);
      }
    }
    expect(failed).toBeGreaterThan(10);
  }, 300_000);

  it("whose sidebar is closed when its run is ended is put right at the next visit", async () => {
    for (const call of tried()) {
      if (call % 3 !== 0) continue;
      const google = await opened();
      const host = sidebar(google, computed);
      await host.regions();
      google.inject({ atCall: call, dead: true, before: () => google.close() });
      void apply(host, sheets).catch(() => undefined);
      await happened(google);
      google.world.passes(A_WHILE);
      const again = google.reopened();
      const next = sidebar(again, computed);
      await next.regions();
      expect({ call, unseen: unseen(again.book) }).toEqual({ call, unseen: [] });
      if (JSON.stringify(built(again)) !== textOf(after)) await backAndAgain(call, again, next);
    }
  }, 300_000);
});
