import fc from "fast-check";
import { expect, test } from "vitest";
import type { Built } from "../../../core/reports/buildReport";
import { anyCase, companyOfCase, optionsOf } from "../properties/companies";
import { build, cellOf, on, rowKeysOf } from "../sheets";
import { northwind, northwindQuarter } from "./companies";

/** Sums in ten-thousandths, so that they are compared exactly. */
const units = (value: unknown): number => Math.round(Number(value ?? 0) * 10_000);

function addsUp(built: Built): void {
  const cuts = ["reserveSegments", "reserveLines", "reserveManagers", "reserveClients"].filter((key) =>
    built.tables.some((one) => one.key === key),
  );
  const lists = { open: "gaps", lapsed: "lapsed", refused: "refused", lost: "lost" } as const;
  for (const [kind, list] of Object.entries(lists)) {
    const keys = rowKeysOf(built, list);
    const listed = keys.reduce((sum, key) => sum + units(cellOf(built, list, key, "expected")), 0);
    for (const cut of cuts) {
      const rows = rowKeysOf(built, cut);
      const total = (column: string, of: (cell: unknown) => number) =>
        rows.reduce((sum, key) => sum + of(cellOf(built, cut, key, column)), 0);
      expect(total(`${kind}Count`, Number), `${cut} ${kind}`).toBe(keys.length);
      expect(total(`${kind}Sum`, units), `${cut} ${kind}`).toBe(listed);
    }
  }
}

test("the reserve adds up by every cut, to the lists", () => {
  const anyPortrait = fc.record({
    one: anyCase({ lines: true }),
    segments: fc.array(fc.constantFrom("s", "t", ""), { minLength: 8, maxLength: 8 }),
    meant: fc.array(fc.subarray(["1C", "IT", "hardware", "other"]), { minLength: 2, maxLength: 2 }),
  });
  fc.assert(
    fc.property(anyPortrait, ({ one, segments, meant }) => {
      const company = companyOfCase(one);
      const matrix = {
        sheet: "M",
        segments: ["s", "t"],
        lines: ["1C", "IT", "hardware", "other"],
        meant: new Map([
          ["s", new Set(meant[0])],
          ["t", new Set(meant[1])],
        ]),
      };
      const registeredSegment = company.clients.map((_, at) => segments[at % segments.length]!);
      const built = build(
        "gaps",
        {
          ...company,
          registeredSegment,
          typed: { ...company.typed, matrix },
        },
        optionsOf(one),
      );
      if (built.plan.sheets.length > 1) addsUp(built);
      // a row of lines may have none in the ledger, and nobody may stand in a segment
      else expect(company.ledger.line === null || registeredSegment.every((name) => name === "")).toBe(true);
    }),
    { seed: 17, numRuns: 60 },
  );
});

test("Northwind: as many gaps as the matrix has marks that the ledger doesn't bear out", async () => {
  const company = await northwind();
  const lines = company.ledger.line!.names;
  const segmentOf = (client: string): string => (client < "L" ? "first" : "second");
  const matrix = {
    sheet: "M",
    segments: ["first", "second"],
    lines,
    meant: new Map([
      ["first", new Set(lines)],
      ["second", new Set(lines.slice(0, 3))],
    ]),
  };
  const built = build(
    "gaps",
    { ...company, registeredSegment: company.clients.map(segmentOf), typed: { ...company.typed, matrix } },
    northwindQuarter,
  );
  addsUp(built);
  // computed anew from the ledger: net sums of a client and a line in the 12 months up to 31 March 1998
  const { ledger } = company;
  const bought = new Map<string, number>();
  for (let at = 0; at < ledger.rowCount; at++) {
    const inWindow = ledger.day[at]! >= on("1997-04-01") && ledger.day[at]! <= on("1998-03-31");
    const key = `${company.clients[ledger.client.of[at]!]!}|${lines[ledger.line!.of[at]!]!}`;
    if (inWindow) bought.set(key, (bought.get(key) ?? 0) + ledger.amount[at]!);
  }
  const known = new Set(ledger.client.of.filter((_, at) => ledger.day[at]! <= on("1998-03-31")));
  let missing = 0;
  company.clients.forEach((client, at) => {
    if (!known.has(at)) return;
    for (const line of matrix.meant.get(segmentOf(client))!) if ((bought.get(`${client}|${line}`) ?? 0) <= 0) missing++;
  });
  const counted = ["gaps", "lapsed", "refused", "lost"].reduce((sum, key) => sum + rowKeysOf(built, key).length, 0);
  expect(missing).toBeGreaterThan(0);
  expect(counted).toBe(missing);
});
