import { afterEach, describe, expect, it, vi } from "vitest";
import { applied, builtRoom, endOf, ordersOf, startOf } from "./fixture";
import { dumpOf } from "./serverRoom";

afterEach(() => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

describe("a refresh on the server", () => {
  it("writes, shows what is new, takes away what goes, and leaves the user in his cell", () => {
    const room = builtRoom();
    const before = dumpOf(room.book);
    applied(room);
    expect(room.world.unknown).toEqual([]);
    expect(room.book.sheets.filter(({ hidden }) => !hidden).map(({ name }) => name)).toEqual([
      "Mine",
      "Clients",
      "Last",
      "Old report",
    ]);
    expect(dumpOf(room.book).active).toEqual(before.active);
    expect(room.book.value("Clients", "C6")).toBe(67);
    expect(room.book.value("Clients", "D4")).toBe("new word");
    expect(room.book.value("Old report", "A2")).toBe("=cmd|x");
    expect(room.book.value("Mine", "B1")).toBe(67);
    expect(room.book.value("Mine", "B2")).toBe(21);
    // another formula stood there than the order says
    expect(room.book.value("Mine", "B3")).toBe(5);
    expect(room.book.sheet("Clients").charts).toHaveLength(2);
    expect(room.info()).toMatchObject({ state: "done", busy: null });
  });

  it("is taken back by undo to the last detail", () => {
    const room = builtRoom();
    const before = dumpOf(room.book);
    const ticket = applied(room);
    expect(room.undo(ticket)).toEqual({ finished: true });
    expect(dumpOf(room.book)).toEqual(before);
    expect(room.info()).toBeNull();
    expect(() => room.undo(ticket)).toThrow("refresh.undo.none");
    expect(room.takeBack(ticket)).toEqual({ finished: true });
  });

  it("is there to stay after keep", () => {
    const room = builtRoom();
    const ticket = applied(room);
    const after = dumpOf(room.book, "visible");
    expect(room.keep(ticket)).toEqual({ finished: true });
    expect(dumpOf(room.book, "visible")).toEqual(after);
    expect(room.book.sheets).toHaveLength(4);
    expect(room.keep(ticket)).toEqual({ finished: true });
    expect(() => room.undo(ticket)).toThrow("refresh.undo.none");
  });

  it("isn't undone where somebody has typed since", () => {
    const room = builtRoom();
    const ticket = applied(room);
    const after = dumpOf(room.book);
    room.book.type("Clients", "D2", "later");
    expect(() => room.undo(ticket)).toThrow('refresh.undo.typed {"sheet":"Clients"}');
    room.book.type("Clients", "D2", "wait");
    expect(dumpOf(room.book)).toEqual(after);
    expect(room.undo(ticket)).toEqual({ finished: true });
  });

  it("doesn't begin where a cell was typed since it was read", () => {
    const room = builtRoom();
    const start = startOf(room);
    room.book.type("Clients", "D4", "call");
    const before = dumpOf(room.book);
    expect(room.begin(start)).toEqual({ begun: false, changed: [room.book.sheet("Clients").id] });
    expect(dumpOf(room.book)).toEqual(before);
    expect(room.info()).toBeNull();
  });

  it("refuses protected ranges, too many cells, and what somebody is at", () => {
    const room = builtRoom();
    const start = startOf(room);
    const before = dumpOf(room.book);
    const mine = room.book.sheet("Mine");
    mine.protections.push({ id: "q", area: null, canEdit: false, warningOnly: false, description: "" });
    expect(() => room.begin(start)).toThrow('sheets.fault.sheetProtected {"sheet":"Mine"}');
    mine.protections = [];
    expect(() => room.begin({ ...start, cells: 9_999_000 })).toThrow("sheets.fault.tooManyCells");
    room.book.lockedByOther = true;
    expect(() => room.begin(start)).toThrow("sheets.fault.busy");
    room.book.lockedByOther = false;
    expect(dumpOf(room.book)).toEqual(before);
    expect(room.begin(start)).toMatchObject({ begun: true });
    expect(() => room.begin(start)).toThrow("sheets.fault.busy");
    expect(() => room.recover()).toThrow("sheets.fault.busy");
    room.world.now += 120_000;
    expect(room.begin(startOf(room))).toMatchObject({ begun: true });
  });

  it("writes nowhere but on refreshed and new sheets", () => {
    const room = builtRoom();
    const orders = ordersOf(room);
    const begun = room.begin(startOf(room));
    if (!begun.begun) throw new Error("not begun");
    const foreign = { do: "cells", sheet: room.book.sheet("Last").id, row: 0, column: 0, cells: [["'y"]] } as const;
    expect(() => room.write(begun.ticket, 0, [...orders, foreign])).toThrow('sheets.fault.notOurs {"sheet":"Last"}');
    expect(room.book.value("Clients", "A2")).toBe("a");
  });

  it("leaves out orders that an earlier call has carried out, whose answer was lost", () => {
    const room = builtRoom();
    const [orders, end] = [ordersOf(room), endOf(room)];
    const begun = room.begin(startOf(room));
    if (!begun.begun) throw new Error("not begun");
    const { ticket } = begun;
    room.write(ticket, 0, orders.slice(0, 20));
    expect(room.write(ticket, 0, orders.slice(0, 20))).toEqual({ done: 20, changed: [] });
    expect(room.write(ticket, 0, orders)).toEqual({ done: orders.length, changed: [] });
    expect(() => room.write(ticket, 50, orders)).toThrow("missing");
    expect(room.commit(ticket, end)).toEqual({ names: ["Old report"] });
    expect(room.commit(ticket, end)).toEqual({ names: ["Old report"] });
    expect(() => room.write(ticket, 0, orders)).toThrow("sheets.fault.takenBack");
  });

  it("goes on in another call where its time was up", () => {
    const slow = builtRoom();
    const orders = ordersOf(slow);
    const begun = slow.begin(startOf(slow));
    if (!begun.begun) throw new Error("not begun");
    let [from, calls] = [0, 0];
    while (from < orders.length) {
      slow.world.inject({ atCall: 60, before: () => void (slow.world.now += 280_000) });
      const { done } = slow.write(begun.ticket, from, orders.slice(from));
      slow.world.dropInjections();
      from += done;
      calls++;
    }
    expect(calls).toBeGreaterThan(1);
    slow.commit(begun.ticket, endOf(slow));
    const written = dumpOf(slow.book, "visible");
    const quick = builtRoom();
    applied(quick);
    expect(written).toEqual(dumpOf(quick.book, "visible"));
  });
});

describe("what a colleague types while it is being written", () => {
  it("isn't written over; taken back, it stands", () => {
    const room = builtRoom();
    const orders = ordersOf(room);
    const begun = room.begin(startOf(room));
    if (!begun.begun) throw new Error("not begun");
    room.write(begun.ticket, 0, orders.slice(0, 6));
    room.book.type("Clients", "D3", "call");
    room.book.type("Clients", "E8", 5);
    room.book.type("Clients", "H19", "far");
    const before = dumpOf(room.book);
    const { sheets } = before as { sheets: unknown[] };
    expect(sheets).toHaveLength(7);
    const id = room.book.sheet("Clients").id;
    expect(room.write(begun.ticket, 6, orders.slice(6))).toEqual({
      done: 0,
      changed: [{ sheet: id, row: 2, column: 3, input: "'call" }],
    });
    expect(room.takeBack(begun.ticket)).toEqual({ finished: true });
    expect(room.book.value("Clients", "D3")).toBe("call");
    expect(room.book.value("Clients", "E8")).toBe(5);
    expect(room.book.value("Clients", "H19")).toBe("far");
    expect(room.book.value("Clients", "B2")).toBe("Anna");
  });

  it("stays where undo takes the rest back", () => {
    const room = builtRoom();
    const [orders, end] = [ordersOf(room), endOf(room)];
    const begun = room.begin(startOf(room));
    if (!begun.begun) throw new Error("not begun");
    room.write(begun.ticket, 0, orders);
    room.book.type("Clients", "F3", "2025-03-01");
    room.book.type("Clients", "F4", "=1+1");
    room.commit(begun.ticket, end);
    room.undo(begun.ticket);
    expect(room.book.value("Clients", "F3")).toBe(45717);
    expect(room.book.value("Clients", "F4")).toBe(2);
    expect(room.book.value("Clients", "B2")).toBe("Anna");
    expect(room.book.sheet("Clients").columnCount).toBe(6);
  });

  it("isn't mixed up with what an array formula fills, or with a new format", () => {
    const room = builtRoom();
    room.book.type("Clients", "E5", "=TRANSPOSE(C2:C3)");
    const begun = room.begin(startOf(room));
    if (!begun.begun) throw new Error("not begun");
    const sheet = room.book.sheet("Clients").id;
    const result = room.write(begun.ticket, 0, [
      { do: "cells", sheet, row: 1, column: 2, cells: [[100], [200]] },
      { do: "look", sheet, rects: [[3, 2, 1, 1]], look: { property: "format", value: "yyyy-mm-dd" } },
      { do: "cells", sheet, row: 3, column: 2, cells: [[30]] },
      { do: "cells", sheet, row: 4, column: 5, cells: [[""]] },
    ]);
    expect(result).toEqual({ done: 4, changed: [] });
  });
});
