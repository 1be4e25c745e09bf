import { describe, expect, test } from "vitest";
import { sampledRows } from "../../../core/ledger/sampledSheet";
import { chooseLedger } from "../../../core/ledger/chooseLedger";
import { likelyRegister } from "../../../core/registers/likelyRegister";
import { readClientRegister } from "../../../core/registers/clientRegister";
import { itCompany, sampleBlocks } from "../../../core/sample/itCompany";
import { clientNames, sampleNames } from "../../../core/sample/names/names";
import { segmentConditions, segmentOf, segments } from "../../../core/sample/segments";
import { languages } from "../../../core/text/language";
import { typedSheets } from "../../../core/typed/readTypedSheets";
import { typedKindOf } from "../../../core/typed/typedKindOf";
import { facts, typedSample } from "../reports/typedSample";

describe.each(languages)("%s: the sheets of the sample company", (language) => {
  const sheets = itCompany(language).sheets.map((sheet) => ({ sheet: sheet.name, blocks: sampleBlocks(sheet) }));
  const sampled = sheets.map(({ sheet, blocks }) => ({ name: sheet, hidden: false, rows: sampledRows(blocks) }));
  const kinds = sampled.map((sheet) => typedKindOf(sheet));
  const { typed, issues } = typedSheets(
    sheets.flatMap((one, at) => (kinds[at] === null ? [] : [{ ...one, kind: kinds[at]! }])),
  );
  const names = sampleNames[language];

  test("each is taken for what it is", () => {
    expect(kinds).toEqual([null, null, "segments", "matrix", "deals", "deal-log", "potential"]);
    expect(chooseLedger(sampled, { sheet: undefined, columns: new Map() }).source.sheet).toBe(names.ledgerSheet);
    const open = sampled.filter((_, at) => kinds[at] === null);
    expect(likelyRegister(open, names.ledgerSheet)).toBe(names.registerSheet);
    expect(issues).toEqual([]);
  });

  test("segments and matrix as M11 and M15 have them", () => {
    expect(typed.segments!.segments.map(({ name }) => name)).toEqual(names.typed.segments);
    expect(typed.segments!.segments.map(({ conditions }) => conditions.length)).toEqual(
      segmentConditions.map((conditions) => Object.keys(conditions).length),
    );
    const large = typed.segments!.segments[1]!.conditions;
    expect(large.map(({ attribute }) => names.registerHeaders.indexOf(attribute))).toEqual([1, 2, 3, 4]);
    expect(large.map(({ test: asked }) => asked)).toEqual(["equal", "yes", "above", "equal"]);
    expect(large[2]!.values).toEqual([1000]);
    expect(typed.matrix!.segments).toEqual(names.typed.segments);
    expect(typed.matrix!.lines).toEqual(names.lines);
    const meant = names.typed.segments.map((name) => [...typed.matrix!.meant.get(name)!]);
    expect(meant).toEqual(segments.map(({ plan }) => plan.map((line) => names.lines[line])));
  });

  test("deals, their log, potential", () => {
    const { deals } = typed.deals!;
    const { events } = typed.dealLog!;
    expect([deals.length, events.length, typed.potential!.rows.length]).toEqual([57, 142, 40]);
    expect(new Set(deals.map(({ way, term }) => `${way} ${term}`)).size).toBe(4);
    expect(deals.every(({ way, term, amount }) => way !== "" && term !== "" && amount > 0)).toBe(true);
    expect(deals.filter(({ nextDate, nextStep }) => nextDate > 0 !== (nextStep !== "")).length).toBe(0);
    const count = (kind: string) => events.filter((event) => event.kind === kind).length;
    expect([count("won"), count("refused")]).toEqual([8, 10]);
    expect(events.every(({ kind, reason }) => (reason !== "") === (kind === "refused"))).toBe(true);
    expect(typed.potential!.rows.every(({ volume, target }) => volume > 0 && !(target >= 1))).toBe(true);
  });

  test("every client of the register falls into the segment meant for him", () => {
    const company = typedSample(language);
    const { portrait } = facts(company);
    const clients = clientNames(names);
    const found = company.clients.map((name, at) => [name, portrait.segmentOf[at]]);
    expect(found.length).toBe(246);
    expect(found).toEqual(company.clients.map((name) => [name, segmentOf(clients.indexOf(name))]));
    expect(portrait.several.size).toBe(3);
    expect(readClientRegister(sheets[1]!.sheet, sheets[1]!.blocks).issues).toEqual([]);
  });
});
