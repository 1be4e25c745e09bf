import { afterEach, describe, expect, it, vi } from "vitest";
import { applied, builtRoom, endOf, ordersOf, startOf, type Room } from "./fixture";
import { dumpOf } from "./serverRoom";

afterEach(() => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

/** What can happen at a service call. */
const KINDS = [
  { error: "Service error: Spreadsheets" },
  { error: "Service error: Spreadsheets", afterwards: true },
  { dead: true },
  { dead: true, afterwards: true },
] as const;
type Kind = (typeof KINDS)[number];

/** Service calls of an undisturbed run of something. */
function callsOf(prepare: (room: Room) => () => void): number {
  const room = builtRoom();
  const call = prepare(room);
  const before = room.world.counters.serviceCalls;
  call();
  return room.world.counters.serviceCalls - before;
}

/** The spreadsheet after the whole refresh, without disturbance. */
function undisturbed(): Record<string, unknown> {
  const room = builtRoom();
  applied(room);
  return dumpOf(room.book, "visible");
}

/** Each of the kinds at every service call of a call of the server; `check` sees the room afterwards. */
function atEachCall(prepare: (room: Room) => () => void, check: (room: Room, kind: Kind, at: number) => void): void {
  const calls = callsOf(prepare);
  for (let at = 1; at <= calls; at++) {
    // where calls are many each meets one kind, its neighbours the others
    for (const kind of calls > 120 ? [KINDS[at % 4]!] : [KINDS[at % 2]!, KINDS[2 + ((at >> 1) % 2)]!]) {
      const room = builtRoom();
      const call = prepare(room);
      room.world.inject({ atCall: at, ...kind });
      try {
        call();
      } catch {
        // told to the sidebar
      }
      room.world.dropInjections();
      check(room, kind, at);
    }
  }
}

/** What the sidebar does after a failure, or the next visit where there is no sidebar any more. */
function putRight(room: Room, ticket: string | null, isDead: boolean): void {
  if (isDead || ticket === null) {
    room.world.now += 600_000;
    expect(room.recover()).toEqual({ finished: true });
  } else expect(room.takeBack(ticket)).toEqual({ finished: true });
}

/** Quicker than a comparison member by member, which only says what differs. */
function expectSame(dump: Record<string, unknown>, wanted: Record<string, unknown>, where: string): void {
  if (JSON.stringify(dump) !== JSON.stringify(wanted)) expect(dump, where).toEqual(wanted);
}

/** That the same works then is looked at after each third call. */
function isChecked(where: string): boolean {
  return Number(/\d+/.exec(where)![0]) % 3 === 0;
}

function expectBefore(
  room: Room,
  before: Record<string, unknown>,
  after: Record<string, unknown>,
  where: string,
): void {
  expectSame(dumpOf(room.book), before, where);
  expect(room.info(), where).toBeNull();
  if (isChecked(where)) {
    applied(room);
    expectSame(dumpOf(room.book, "visible"), after, where);
  }
  expect(room.world.unknown).toEqual([]);
}

describe("a call that is cut off at any service call", () => {
  it("of begin, leaves everything as it was, and the same works then", () => {
    const before = dumpOf(builtRoom().book);
    const after = undisturbed();
    atEachCall(
      (room) => {
        const start = startOf(room);
        return () => void room.begin(start);
      },
      (room, kind, at) => {
        // an error that was lost on the way may have come after its end
        if (room.info() !== null || "dead" in kind) putRight(room, null, true);
        expectBefore(room, before, after, `begin ${at} ${JSON.stringify(kind)}`);
      },
    );
  });

  it("of write, is taken back, and the same works then", () => {
    const before = dumpOf(builtRoom().book);
    const after = undisturbed();
    let ticket = "";
    atEachCall(
      (room) => {
        const orders = ordersOf(room);
        const begun = room.begin(startOf(room));
        if (!begun.begun) throw new Error("not begun");
        ticket = begun.ticket;
        return () => void room.write(begun.ticket, 0, orders);
      },
      (room, kind, at) => {
        putRight(room, ticket, "dead" in kind);
        expectBefore(room, before, after, `write ${at} ${JSON.stringify(kind)}`);
      },
    );
  });

  it("of commit, is taken back or finished", () => {
    const before = dumpOf(builtRoom().book);
    const after = undisturbed();
    let ticket = "";
    atEachCall(
      (room) => {
        const [orders, end] = [ordersOf(room), endOf(room)];
        const begun = room.begin(startOf(room));
        if (!begun.begun) throw new Error("not begun");
        ticket = begun.ticket;
        room.write(begun.ticket, 0, orders);
        return () => void room.commit(begun.ticket, end);
      },
      (room, kind, at) => {
        const where = `commit ${at} ${JSON.stringify(kind)}`;
        const state = room.info()?.state;
        if ("dead" in kind && (state === "finishing" || state === "done")) {
          putRight(room, ticket, true);
          expectSame(dumpOf(room.book, "visible"), after, where);
        } else {
          putRight(room, ticket, "dead" in kind);
          expectBefore(room, before, after, where);
        }
      },
    );
  });

  it("of undo, goes on at the next visit", () => {
    const before = dumpOf(builtRoom().book);
    const after = undisturbed();
    let ticket = "";
    atEachCall(
      (room) => {
        ticket = applied(room);
        return () => void room.undo(ticket);
      },
      (room, kind, at) => {
        const where = `undo ${at} ${JSON.stringify(kind)}`;
        // nothing had begun: it still stands
        if (room.info()?.state === "done") expectSame(dumpOf(room.book, "visible"), after, where);
        putRight(room, ticket, false);
        expectBefore(room, before, after, where);
      },
    );
  });

  it("of takeBack, goes on at the next one", () => {
    const before = dumpOf(builtRoom().book);
    const after = undisturbed();
    let ticket = "";
    atEachCall(
      (room) => {
        const orders = ordersOf(room);
        const begun = room.begin(startOf(room));
        if (!begun.begun) throw new Error("not begun");
        ticket = begun.ticket;
        room.write(begun.ticket, 0, orders);
        return () => void room.takeBack(ticket);
      },
      (room, kind, at) => {
        putRight(room, ticket, "dead" in kind);
        expectBefore(room, before, after, `takeBack ${at} ${JSON.stringify(kind)}`);
      },
    );
  });

  it("of keep, goes on at the next visit", () => {
    const after = undisturbed();
    atEachCall(
      (room) => {
        const ticket = applied(room);
        return () => void room.keep(ticket);
      },
      (room, kind, at) => {
        const where = `keep ${at} ${JSON.stringify(kind)}`;
        putRight(room, null, true);
        expectSame(dumpOf(room.book, "visible"), after, where);
        expect(room.book.sheets, where).toHaveLength(4);
        expect(room.info(), where).toBeNull();
      },
    );
  });
});
