import { describe, expect, test } from "vitest";
import { movementIn, movements } from "../../../core/methods/movement";
import { findPurchases } from "../../../core/methods/purchases";
import { firstAndLast } from "../../../core/methods/firstAndLast";
import { isActive, statusOn, statuses, type StatusInput } from "../../../core/methods/status";
import { on } from "../sheets";
import { salesOf } from "./salesOf";

interface Known {
  readonly since?: string;
  readonly contractEnd?: string;
  /** "" registered without a first contact. */
  readonly firstContact?: string;
}

/** One client with purchases of 100 on the days; `-2009-01-05` is a return. */
function inputOf(days: readonly string[], known: Known): StatusInput {
  const rows = days.map((day) => [day.replace(/^-/, ""), "a", day.startsWith("-") ? -100 : 100] as const);
  const made = salesOf(rows);
  const sales = { ...made.sales, clientCount: 1 };
  const purchases = findPurchases(sales, on("2010-12-31"));
  const dayOf = (day: string | undefined): Int32Array => Int32Array.of(day === undefined || day === "" ? 0 : on(day));
  const since = dayOf(known.since);
  return {
    sales,
    kind: purchases.kind,
    first: firstAndLast(sales, purchases, since).first,
    since,
    contractEnd: dayOf(known.contractEnd),
    knownFrom:
      known.firstContact === undefined ? Int32Array.of(0) : Int32Array.of(Math.max(1, dayOf(known.firstContact)[0]!)),
  };
}

const statusOf = (days: readonly string[], day: string, months = 3, known: Known = {}): string =>
  statuses[statusOn(inputOf(days, known), on(day), months)[0]!]!;

describe("status on 31 March 2009 with a window of 3 months (M1)", () => {
  test.each<[string, readonly string[], Known, string]>([
    ["first settlement in the window", ["2009-02-10"], {}, "new"],
    ["first settlement on the window's first day", ["2009-01-01"], {}, "new"],
    ["first settlement on the as-of date", ["2009-03-31"], {}, "new"],
    ["first settlement on the day before the window", ["2008-12-31"], {}, "lost"],
    ["in the window and in the one before", ["2008-11-10", "2009-02-10"], {}, "regular"],
    ["on the last day before the window, and in it", ["2008-12-31", "2009-01-01"], {}, "regular"],
    ["on the first day of the window before", ["2008-10-01", "2009-03-31"], {}, "regular"],
    ["in the window, none in the one before, some earlier", ["2008-09-30", "2009-01-01"], {}, "restored"],
    ["earlier only", ["2008-05-05", "2008-12-31"], {}, "lost"],
    ["not yet by the day, unknown", ["2009-04-01"], {}, "none"],
    ["not yet by the day, registered", ["2009-04-01"], { firstContact: "" }, "potential"],
    ["registered, contacted", [], { firstContact: "2009-03-31" }, "potential"],
    ["contacted later than the day", [], { firstContact: "2009-04-01" }, "none"],
    ["returns only", ["-2009-02-10"], {}, "none"],
    ["a return prolongs nothing", ["2008-11-10", "-2009-02-10"], {}, "lost"],
    ["the contract ended before the day", ["2008-11-10", "2009-02-10"], { contractEnd: "2009-03-30" }, "lost"],
    ["the contract ends on the day", ["2008-11-10", "2009-02-10"], { contractEnd: "2009-03-31" }, "regular"],
    ["a new client whose contract ended", ["2009-02-10"], { contractEnd: "2009-03-01" }, "lost"],
    ["a potential client whose contract ended", [], { firstContact: "", contractEnd: "2009-03-01" }, "potential"],
    ["client since goes before the ledger", ["2009-02-10"], { since: "2005-05-05" }, "restored"],
    ["client since in the window before counts as a settlement", ["2009-02-10"], { since: "2008-12-01" }, "regular"],
    ["client since in the window", ["2008-05-05", "2009-02-10"], { since: "2009-01-15" }, "new"],
    ["client since alone, in the window", [], { since: "2009-01-15" }, "new"],
    ["client since alone, earlier", [], { since: "2008-01-15" }, "lost"],
    ["client since after the day, registered", ["2009-02-10"], { since: "2009-05-01", firstContact: "" }, "potential"],
  ])("%s: %j %j → %s", (_, days, known, status) => {
    expect(statusOf(days, "2009-03-31", 3, known)).toBe(status);
  });

  test("other windows", () => {
    expect(statusOf(["2008-12-31"], "2009-03-31", 4)).toBe("new");
    expect(statusOf(["2009-02-28"], "2009-03-31", 1)).toBe("lost");
    expect(statusOf(["2009-02-16"], "2009-05-15", 3)).toBe("new");
    expect(statusOf(["2009-02-15"], "2009-05-15", 3)).toBe("lost");
  });

  test("a window of no months is a mistake of the caller", () => {
    expect(() => statusOf([], "2009-03-31", 0)).toThrow("statusOn: months 0");
  });

  test("new, regular and restored are active", () => {
    expect(statuses.filter((_, code) => isActive(code))).toEqual(["new", "regular", "restored"]);
  });
});

describe("movement in the report period (M1)", () => {
  const movementOf = (days: readonly string[], from: string, known: Known = {}): string => {
    const input = inputOf(days, known);
    const period = { from: on(from), to: on("2009-03-31") };
    const before = statusOn(input, period.from - 1, 3);
    return movements[movementIn(period, input.first, before, statusOn(input, period.to, 3))[0]!]!;
  };

  test.each<[string, readonly string[], string, Known, string]>([
    ["first settlement in the period", ["2009-02-10"], "2009-01-01", {}, "new"],
    ["in a long period, although lost at its end", ["2008-05-10"], "2008-04-01", {}, "new"],
    ["on the first day of the period", ["2009-01-01"], "2009-01-01", {}, "new"],
    ["lost, then active", ["2008-05-10", "2009-02-10"], "2009-01-01", {}, "restored"],
    ["active, then lost", ["2008-11-10"], "2009-01-01", {}, "lost"],
    ["active on both days", ["2008-11-10", "2009-01-10"], "2009-01-01", {}, "stayed"],
    ["new before, regular after", ["2008-12-31", "2009-03-31"], "2009-01-01", {}, "stayed"],
    ["lost on both days", ["2008-05-10"], "2009-01-01", {}, "away"],
    ["lost and back within the period", ["2008-02-01", "2008-11-10", "2009-02-10"], "2008-10-01", {}, "restored"],
    ["known, nothing bought", [], "2009-01-01", { firstContact: "2009-02-01" }, "potential"],
    ["returns only", ["-2009-02-10"], "2009-01-01", {}, "none"],
    [
      "the contract ended in the period",
      ["2008-12-10", "2009-02-10"],
      "2009-01-01",
      { contractEnd: "2009-03-01" },
      "lost",
    ],
    [
      "the contract had ended before",
      ["2008-12-10", "2009-02-10"],
      "2009-01-01",
      { contractEnd: "2008-12-15" },
      "away",
    ],
    ["client since before the ledger", ["2009-02-10"], "2009-01-01", { since: "2005-05-05" }, "restored"],
  ])("%s: %j from %s", (_, days, from, known, movement) => {
    expect(movementOf(days, from, known)).toBe(movement);
  });
});
