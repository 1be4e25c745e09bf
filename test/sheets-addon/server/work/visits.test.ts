import { afterEach, describe, expect, it, vi } from "vitest";
import { applied, builtRoom, endOf, ordersOf, startOf, type Room } from "./fixture";
import { dumpOf } from "./serverRoom";

afterEach(() => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

/** A refresh that was written and neither committed nor taken back. */
function written(room: Room): string {
  const orders = ordersOf(room);
  const begun = room.begin(startOf(room));
  if (!begun.begun) throw new Error("not begun");
  room.write(begun.ticket, 0, orders);
  return begun.ticket;
}

describe("the next visit", () => {
  it("is told what was left, and takes it back when nobody is at it any more", () => {
    const room = builtRoom();
    const before = dumpOf(room.book);
    const ticket = written(room);
    room.world.now += 5_000;
    // the call itself took some of the fake's time after it had noted the hour
    expect(room.info()).toEqual({ ticket, state: "writing", busy: 6 });
    expect(() => room.recover()).toThrow("sheets.fault.busy");
    room.world.now += 60_000;
    expect(room.info()).toEqual({ ticket, state: "writing", busy: null });
    expect(room.recover()).toEqual({ finished: true });
    expect(dumpOf(room.book)).toEqual(before);
    expect(room.recover()).toEqual({ finished: true });
    expect(() => room.write(ticket, 0, [])).toThrow("sheets.fault.takenBack");
    expect(() => room.commit(ticket, endOf(room))).toThrow("sheets.fault.takenBack");
  });

  it("keeps what stands", () => {
    const room = builtRoom();
    const ticket = applied(room);
    const after = dumpOf(room.book, "visible");
    expect(room.recover()).toEqual({ finished: true });
    expect(dumpOf(room.book, "visible")).toEqual(after);
    expect(room.book.sheets).toHaveLength(4);
    expect(() => room.undo(ticket)).toThrow("refresh.undo.none");
  });

  it("puts the next piece of work on top of one that stands", () => {
    const room = builtRoom();
    const first = applied(room);
    const second = room.begin({ refreshed: [], added: 1, leaving: [], touched: [], cells: 0 });
    if (!second.begun) throw new Error("not begun");
    expect(room.book.sheets.map(({ name }) => name)).toEqual([
      "Mine",
      "Clients",
      "Last",
      "Old report",
      "~klientela 1",
      "~klientela",
    ]);
    expect(() => room.undo(first)).toThrow("refresh.undo.none");
    room.commit(second.ticket, { added: [{ name: "old REPORT", hidden: false }], goneCharts: [] });
    // a name that is taken gets a number
    expect(room.book.sheets.map(({ name }) => name)).toContain("old REPORT (2)");
    room.undo(second.ticket);
    expect(room.book.sheets).toHaveLength(4);
  });

  it("finds its way by the journal in a copy of the spreadsheet, which has no properties", () => {
    const room = builtRoom();
    const before = dumpOf(room.book);
    written(room);
    room.book.properties.document.clear();
    expect(room.info()).toMatchObject({ ticket: "", state: "writing" });
    expect(() => room.recover()).toThrow("sheets.fault.busy");
    room.world.now += 600_000;
    expect(room.recover()).toEqual({ finished: true });
    expect(dumpOf(room.book)).toEqual(before);

    applied(room);
    const after = dumpOf(room.book, "visible");
    room.book.properties.document.clear();
    expect(room.recover()).toEqual({ finished: true });
    expect(dumpOf(room.book, "visible")).toEqual(after);
    expect(room.book.sheets).toHaveLength(4);
  });

  it("goes on where the time was up in the middle of putting back", () => {
    const room = builtRoom();
    const before = dumpOf(room.book);
    const ticket = applied(room);
    let calls = 0;
    for (let finished = false; !finished; calls++) {
      room.world.inject({ atCall: 50, before: () => void (room.world.now += 280_000) });
      ({ finished } = room.undo(ticket));
      room.world.dropInjections();
    }
    expect(calls).toBeGreaterThan(2);
    expect(dumpOf(room.book)).toEqual(before);
  });

  it("loses nothing where a colleague has taken sheets away meanwhile", () => {
    const room = builtRoom();
    const ticket = written(room);
    room.book.delete(room.book.sheet("Clients"));
    expect(room.takeBack(ticket)).toEqual({ finished: true });
    expect(room.book.sheets.map(({ name }) => name)).toEqual(["Mine", "Old report", "Last"]);

    const other = builtRoom();
    const gone = applied(other);
    other.book.delete(other.book.sheet("Clients"));
    expect(() => other.undo(gone)).toThrow("refresh.undo.none");
  });

  it("gives a sheet that comes back another name where its own was taken", () => {
    const room = builtRoom();
    const ticket = applied(room);
    room.book.rename(room.book.sheet("Last"), "Old report (2)");
    room.undo(ticket);
    room.book.rename(room.book.sheet("Old report (2)"), "Last");
    expect(room.book.sheets.map(({ name }) => name)).toEqual(["Mine", "Clients", "Old report", "Last"]);
  });

  it("is right too where a paste brings notes, rules and validations", () => {
    const room = builtRoom();
    room.book.pasteBringsAll = true;
    const before = dumpOf(room.book);
    room.undo(applied(room));
    expect(dumpOf(room.book)).toEqual(before);
  });
});
