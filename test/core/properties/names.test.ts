import fc from "fast-check";
import { expect, test } from "vitest";
import { build, cellOf, companyFrom, rowKeysOf } from "../sheets";
import { runs } from "./companies";

const anyName = fc.string({ unit: "grapheme", minLength: 1, maxLength: 12 }).filter((name) => name.trim() !== "");

test("any text is a client under its own name, blanks around it aside", () => {
  fc.assert(
    fc.property(fc.uniqueArray(anyName, { minLength: 1, maxLength: 8, selector: (name) => name.trim() }), (names) => {
      const company = companyFrom([["date", "client", "amount"], ...names.map((name) => ["2009-03-05", name, 100])]);
      const built = build("client-table", company);
      const trimmed = names.map((name) => name.trim());
      expect([...rowKeysOf(built, "clients")].sort()).toEqual(trimmed.map((name) => `client:${name}`).sort());
      for (const name of trimmed) expect(cellOf(built, "clients", `client:${name}`, "client")).toBe(name);
    }),
    runs,
  );
});
