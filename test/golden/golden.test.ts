import { existsSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { goldenCompanies } from "./companies";
import { planText } from "./planText";

const companies = await goldenCompanies();
const cases = companies.flatMap(({ name, built }) =>
  built.map((one) => [`${name}-${one.report.key}.txt`, planText(one.plan)] as const),
);

describe("plans as people read them", () => {
  it.each(cases)("%s", (name, text) => {
    const file = new URL(`plans/${name}`, import.meta.url);
    const changed = new URL(`plans/${name.replace(/\.txt$/, "-changed.txt")}`, import.meta.url);
    const wanted = existsSync(file) ? readFileSync(file, "utf8").replace(/\r\n/g, "\n") : null;
    if (text === wanted) {
      rmSync(changed, { force: true });
      return;
    }
    writeFileSync(changed, text);
    expect.fail(
      `${name} differs: compare test/golden/plans/${name} with …-changed.txt beside it. ` +
        "Where the change is meant, put the second in the place of the first.",
    );
  });

  it("are short enough to be read", () => {
    for (const [name, text] of cases) expect(text.split("\n").length, name).toBeLessThan(300);
  });

  it("are the same whatever is built beside them, and when built again", async () => {
    const [again] = await goldenCompanies();
    expect(again!.built.map((one) => planText(one.plan))).toEqual(companies[0]!.built.map((one) => planText(one.plan)));
  });
});
