import { beforeAll, beforeEach, describe, expect, it } from "vitest";
import { HostFailure } from "../../../pane/port/Host";
import { bookCopy } from "./bookCopy";
import { bookImage, unseen } from "./bookImage";
import type { FakeSpreadsheet } from "./FakeSpreadsheet";
import { sheetsHost, type SheetsTestHost } from "./sheetsHost";
import { quiet, sidebar } from "./sidebar";
import { apply, beside, refreshed, worked } from "./worked";

let base: FakeSpreadsheet;
let google: SheetsTestHost;

beforeAll(async () => {
  base = await worked();
}, 60_000);

beforeEach(async () => {
  google = await sheetsHost({ book: bookCopy(base) });
});

/** Does something once, before the first service call of that name. */
function before(name: string, work: () => void): void {
  const { world } = google;
  const call = world.call.bind(world);
  let done = false;
  world.call = (asked, inner) => {
    if (asked === name && !done) {
      done = true;
      work();
    }
    return call(asked, inner);
  };
}

describe("somebody else at the spreadsheet", () => {
  it("who types between the reading and the writing wins: it is read and computed again", async () => {
    const host = sidebar(google);
    const [, region] = await host.regions();
    expect(region).toBeDefined();
    before("Sheet.copyTo", () => google.book.type("Clients", "F6", "'later"));
    await apply(host, [refreshed, beside]);
    // the row of that client has moved with what was typed in it
    const rows = [7, 8, 9, 10, 11, 12].map((row) => [
      google.book.value("Clients", `B${row}`),
      google.book.value("Clients", `F${row}`),
    ]);
    expect(rows).toContainEqual(["Alfa", "later"]);
  });

  it("who types while it is written keeps what he typed, and the rest is as it was or done", async () => {
    const host = sidebar(google);
    before("Range.setValues", () => google.book.type("Outside", "D9", "mine"));
    await apply(host, [refreshed, beside]);
    expect(google.book.value("Outside", "D9")).toBe("mine");
  });

  it("who holds the lock is waited for, and then said", async () => {
    google.book.lockedByOther = true;
    const image = bookImage(google.book);
    const host = sidebar(google);
    await expect(apply(host, [refreshed])).rejects.toMatchObject({ code: "sheets.fault.busy" });
    expect(bookImage(google.book)).toEqual(image);
    google.book.lockedByOther = false;
    await apply(host, [refreshed]);
  });

  it("whose protection stands in the way is respected with a sentence, before anything is done", async () => {
    const sheet = google.book.sheet("Clients");
    sheet.protections.push({ id: "q", area: null, canEdit: false, warningOnly: false, description: "" });
    const image = bookImage(google.book);
    const reason: unknown = await apply(sidebar(google), [refreshed, beside]).catch((one: unknown) => one);
    expect(reason).toBeInstanceOf(HostFailure);
    expect(reason).toMatchObject({ code: "sheets.fault.sheetProtected", params: { sheet: "Clients" } });
    expect(bookImage(google.book)).toEqual(image);
  });

  it("meets the limit of cells before anything is done", async () => {
    google.book.addSheet("Full").resize(10, 10);
    const image = bookImage(google.book);
    // ten million is what Google allows: less is left than the grids that two new sheets begin with
    google.book.sheet("Full").rowCount = 905_000;
    google.book.sheet("Full").columnCount = 11;
    await expect(apply(sidebar(google), [refreshed, beside])).rejects.toMatchObject({
      code: "sheets.fault.tooManyCells",
    });
    google.book.sheet("Full").rowCount = 10;
    google.book.sheet("Full").columnCount = 10;
    expect(bookImage(google.book)).toEqual(image);
  });
});

describe("a sidebar that is stopped", () => {
  it("by the user has left everything as it was", async () => {
    const image = bookImage(google.book);
    const stop = new AbortController();
    before("Range.setValues", () => stop.abort());
    await expect(apply(sidebar(google), [refreshed, beside], quiet(stop.signal))).rejects.toBeDefined();
    expect(bookImage(google.book)).toEqual(image);
  });

  it("by being closed in the middle is put right by the next one, and the same works then", async () => {
    const host = sidebar(google);
    const known = new Set(google.book.sheets.map(({ id }) => id));
    const image = bookImage(google.book, known);
    before("Range.setValues", () => google.close());
    void apply(host, [refreshed, beside]).catch(() => undefined);
    for (let turn = 0; turn < 200 && unseen(google.book).length === 0; turn++) await sleep(5);
    await sleep(100);
    google.world.passes(120_000);
    const next = sidebar(google.reopened());
    await next.regions();
    expect(bookImage(google.book, known)).toEqual(image);
    await apply(next, [refreshed, beside]);
    expect(google.book.find("Beside")).not.toBeNull();
  });
});

function sleep(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
