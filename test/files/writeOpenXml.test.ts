import { readFileSync } from "node:fs";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { expect, it } from "vitest";
import type { Plan } from "../../core/index";
import { addPlan } from "../../files/write/addPlan";
import { goldenCompany, goldenTime } from "../golden/companies";
import { describeWithOpenXml, openXmlFaults } from "../hosts/openXml";
import { everyFeature } from "./everyFeature";
import { withLedger } from "./withLedger";

const options = { now: goldenTime };
const companies = (await Promise.all(["sample-ru", "northwind-en"].map(goldenCompany))).map(({ name, built }) => {
  const plan: Plan = { format: 1, sheets: built.flatMap((one) => one.plan.sheets) };
  return { name, plan };
});
const kept = ["rich", "charts", "pivot"].map((name) => ({
  name,
  own: new Uint8Array(readFileSync(new URL(`../fixtures/kept/${name}.xlsx`, import.meta.url))),
}));

describeWithOpenXml("the Open XML SDK, which knows the rules of Excel", () => {
  it("finds a fault where there is one", async () => {
    const parts = unzipSync(addPlan(null, everyFeature, options));
    const sheet = Object.keys(parts).find((path) => /worksheets\/sheet\d+\.xml$/.test(path))!;
    parts[sheet] = strToU8(strFromU8(parts[sheet]!).replace("<sheetFormatPr", "<sheetCalcPr/><sheetFormatPr"));
    expect(await openXmlFaults(zipSync(parts))).toMatchObject([{ path: `/${sheet}` }]);
  });

  it("finds none in a plan of every feature", async () => {
    expect(await openXmlFaults(addPlan(null, everyFeature, options))).toEqual([]);
  });

  it.each(companies)("finds none in the reports of $name", async ({ plan }) => {
    expect(await openXmlFaults(addPlan(null, plan, options))).toEqual([]);
  });

  it.each(kept)("finds none in the user's workbook $name with a ledger and every feature added", async ({ own }) => {
    expect(await openXmlFaults(own)).toEqual([]);
    expect(await openXmlFaults(addPlan(withLedger(own), everyFeature, options))).toEqual([]);
  });

  it.each(kept)("finds none in $name with the reports added, twice", async ({ own }) => {
    const { plan } = companies[0]!;
    const once = addPlan(own, plan, options);
    expect(await openXmlFaults(addPlan(once, plan, options))).toEqual([]);
  });
});
