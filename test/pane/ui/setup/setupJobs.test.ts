import { describe, expect, it } from "vitest";
import { inputKinds, jobs, languages, translator, type TextKey } from "../../../../core/index";
import type { CompanySummary } from "../../../../pane/engine/Engine";
import { inputRoles, proposedColumns } from "../../../../pane/engine/inputViews";
import { withoutAnswered } from "../../../../pane/engine/isReadAnew";
import { askedSpecs } from "../../../../pane/ui/optionForm";
import { beforeJob } from "../../../../pane/ui/setup/beforeJob";
import { onlyOnce, standingSheets, withoutOnce } from "../../../../pane/ui/setup/setupJobs";
import { jobOf } from "../../workbooks";

const nothing = { attributes: [] as readonly string[], hasSegments: false, hasMatrix: false, hasPotential: false };
const company = (more: Partial<typeof nothing>): CompanySummary => ({ ...nothing, ...more }) as CompanySummary;

describe("what comes before a job", () => {
  it("is told from what is set up already", () => {
    expect(beforeJob("sell-more", company({}))).toEqual(["client-register", "segments", "meant-for"]);
    expect(beforeJob("sell-more", company({ attributes: ["City"] }))).toEqual(["segments", "meant-for"]);
    // a register may say the segments itself
    expect(beforeJob("client-base", company({ hasSegments: true }))).toEqual(["meant-for"]);
    expect(beforeJob("client-base", company({ hasSegments: true, hasMatrix: true }))).toEqual([]);
    expect(beforeJob("segments", company({}))).toEqual(["client-register"]);
    expect(beforeJob("penetration", company({}))).toEqual(["potential"]);
    expect(beforeJob("client-list", company({}))).toEqual([]);
  });
});

describe("what is put together in the pane", () => {
  it("is no field among the settings, and goes with one building", () => {
    const shown = (key: "segments" | "meant-for"): string[] => {
      const { first, more } = askedSpecs(jobOf(key), {});
      return [...first, ...more].map((spec) => spec.key);
    };
    for (const hidden of ["definition", "template"]) expect(shown("segments")).not.toContain(hidden);
    for (const hidden of ["marks", "template", "draft", "draftShare"]) expect(shown("meant-for")).not.toContain(hidden);
    const form = { to: "2009-03-31", definition: "{}", marks: "{}" };
    expect(withoutOnce(form)).toEqual({ to: "2009-03-31" });
    expect(onlyOnce(form)).toEqual({ definition: "{}", marks: "{}" });
  });

  it("changes the sheet that stands there, of jobs that set something up", () => {
    const sheet = (tag: string, report: string) => ({ tag, report, region: tag, sheet: tag });
    const built = [
      sheet("klientela/1/segments/2", "segments"),
      sheet("klientela/1/segments.clients/2", "segments"),
      sheet("klientela/1/segments/5", "segments"),
      sheet("klientela/1/client-table/1", "client-table"),
    ] as unknown as Parameters<typeof standingSheets>[1];
    expect(standingSheets(jobOf("segments"), built).map(({ tag }) => tag)).toEqual([
      "klientela/1/segments/2",
      "klientela/1/segments.clients/2",
    ]);
    expect(standingSheets(jobOf("client-list"), built)).toEqual([]);
    expect(standingSheets(jobOf("meant-for"), built)).toEqual([]);
  });
});

describe("columns of a sheet of the user's own", () => {
  it("are proposed by their words, each for one thing only", () => {
    expect(proposedColumns("potential", ["Zákazník", "Produktový rad", "Konkurent", "Poznámka"])).toMatchObject({
      client: "Zákazník",
      line: "Produktový rad",
      competitor: "Konkurent",
    });
    expect(proposedColumns("client-register", ["Клиент", "Телефон"])).toEqual({ client: "Клиент", phone: "Телефон" });
    expect(proposedColumns("deals", [])).toEqual({});
  });

  it("have a name in every language", () => {
    for (const language of languages) {
      const say = translator(language);
      for (const { role } of inputKinds.flatMap(inputRoles)) expect(say(`setup.role.${role}` as TextKey)).not.toBe("");
    }
  });

  it("go before a register that was chosen for the session", () => {
    const choice = { sheet: "Sales", register: "Old", columns: { date: "Day" } };
    expect(withoutAnswered(choice, { "input.client-register": "{}" })).toEqual({
      sheet: "Sales",
      columns: { date: "Day" },
    });
    expect(withoutAnswered(choice, { dateColumn: "When" })).toEqual({ sheet: "Sales", register: "Old", columns: {} });
  });
});

describe("the jobs that come before others", () => {
  it("are jobs themselves", () => {
    const keys = new Set<string>(jobs.map(({ key }) => key));
    expect(["client-register", "segments", "meant-for", "potential"].filter((key) => !keys.has(key))).toEqual([]);
  });
});
