import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import { jobs, languages, searchJobs, translator, type Language } from "../../../core/index";

const found = (language: Language, typed: string): string[] =>
  searchJobs(translator(language), typed).map(({ key }) => key);

describe("searching for a job", () => {
  it.each([
    ["en", "ABC", "most-important"],
    ["en", "pareto", "most-important"],
    ["en", "churn", "new-and-lost"],
    ["en", "turn", "most-important"],
    ["en", "WHO matters", "most-important"],
    ["en", "xyz", "steady-buyers"],
    ["en", "manager kpi", "manager-results"],
    ["ru", "АВС-анализ", "most-important"],
    ["ru", "abc анализ", "most-important"],
    ["ru", "ХУZ", "steady-buyers"],
    ["ru", "оборот", "most-important"],
    ["ru", "отток", "new-and-lost"],
    ["ru", "ПРИНЕС", "manager-results"],
    ["ru", "отчеты", "overview"],
    ["sk", "obrat", "most-important"],
    ["sk", "strateni", "new-and-lost"],
    ["sk", "najdolezitejsi", "most-important"],
    ["hu", "forgalom", "most-important"],
    ["hu", "lemorzsolodas", "new-and-lost"],
    ["hu", "ertekesito", "manager-results"],
  ] as const)("%s %s finds %s first", (language, typed, key) => {
    expect(found(language, typed)[0]).toBe(key);
  });

  it("wants every word, each at the beginning of one", () => {
    expect(found("en", "pareto managers")).toEqual([]);
    expect(found("en", "areto")).toEqual([]);
    expect(found("en", "nonsense")).toEqual([]);
  });

  it("puts the question before the search words, a whole word before the beginning of one", () => {
    // in the question of one, among the words of others
    expect(found("en", "clients")[0]).toBe("overview");
    expect(found("en", "steadily")).toEqual(["steady-buyers"]);
    expect(found("en", "lines")).toEqual([
      "stray-lines",
      "bought-together",
      "client-list",
      "product-lines",
      "meant-for",
      "product-results",
      "best-portrait",
      "best-worst",
      "sell-more",
      "potential",
    ]);
  });

  it("without a word gives all in the order of the pane", () => {
    for (const typed of ["", "  ", "?"]) expect(found("en", typed)).toEqual(jobs.map(({ key }) => key));
  });
});

test("every word of a question, and any beginning of it, finds its job", () => {
  const words = languages.flatMap((language) =>
    jobs.flatMap((job) =>
      ["question", "words", "result"].flatMap((part) =>
        translator(language)(`job.${job.key}.${part as "words"}`)
          .split(/[^\p{L}\p{N}]+/u)
          .filter((word) => word !== "")
          .map((word) => ({ language, key: job.key, word })),
      ),
    ),
  );
  fc.assert(
    fc.property(fc.constantFrom(...words), fc.integer({ min: 1, max: 12 }), fc.boolean(), (one, length, upper) => {
      const beginning = one.word.slice(0, length);
      const typed = upper ? beginning.toUpperCase() : beginning;
      expect(found(one.language, typed)).toContain(one.key);
    }),
    { seed: 20090331, numRuns: 500 },
  );
});
