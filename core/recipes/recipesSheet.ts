import type { CellValue } from "../cells/cellBlock";
import type { Column, Recipe, SheetPlan, TableBlock } from "../plan/plan";
import { RECIPE_FORMAT, recipeText } from "../plan/recipe";
import { column, textValues } from "../reports/columns";
import { reportKeys } from "../reports/Report";
import { shortPeriodText } from "../text/periodText";
import type { Translate } from "../text/translate";
import { ANSWERS_TABLE, answersTable } from "./answersTable";
import type { AnswerRow } from "./readAnswers";
import { RECIPES_TAG } from "./recipesTag";

export { RECIPES_TAG };

/** Its name is ours: the same in every language. */
const RECIPES_SHEET = "Klientela";

/** A built sheet of the workbook, and how it was made. */
export interface RecipeEntry {
  readonly sheet: string;
  readonly tag: string;
  readonly recipe: Recipe;
}

/** What the last refresh found and the user should look at. */
export interface ListedFinding {
  readonly sheet: string;
  /** `B7` */
  readonly address: string;
  readonly text: string;
  readonly typed: CellValue;
}

/**
 * The sheet "Klientela": one row for each built sheet with its recipe, how the ledger is read, and what the last refresh
 * found. It is built and merged like every other sheet, so that remarks typed beside a row stay with it. Of built sheets
 * and answers there is one at least.
 *
 * @param today serial day
 */
export function recipesSheet(
  entries: readonly RecipeEntry[],
  findings: readonly ListedFinding[],
  say: Translate,
  today: number,
  answers: readonly AnswerRow[] = [],
): SheetPlan {
  if (entries.length + answers.length === 0) throw new Error("recipesSheet: nothing to list");
  const sorted = [...entries].sort((a, b) => (a.tag < b.tag ? -1 : a.tag > b.tag ? 1 : 0));
  const sources = sorted[0]?.recipe.sources ?? [];
  const recipe: Recipe = {
    format: RECIPE_FORMAT,
    report: "klientela",
    options: {},
    period: { kind: "fixed", from: today, to: today },
    sources,
    language: say.language,
    builtOn: today,
  };
  const recipes: TableBlock = {
    type: "table",
    key: "recipes",
    rowKeys: sorted.map(({ tag }) => tag),
    columns: recipeColumns(sorted, say),
    marks: [],
    list: true,
    totalLabel: null,
  };
  const built = sorted.length > 0;
  const about = built
    ? say("refresh.sheet.about", { n: sorted.length, day: today })
    : say("asking.sheet.about", { n: answers.length, day: today });
  const head = [
    { style: "title" as const, text: say(built ? "refresh.sheet.title" : "asking.sheet.title") },
    { style: "source" as const, text: about },
    { style: "blank" as const, text: "" },
  ];
  const first = built ? "recipes" : ANSWERS_TABLE;
  return {
    tag: RECIPES_TAG,
    recipe,
    name: RECIPES_SHEET,
    language: say.language,
    blocks: [
      { type: "note", key: "head", lines: head },
      ...(built ? [recipes] : []),
      ...(answers.length === 0 ? [] : answerBlocks(answers, say, built)),
      ...(findings.length === 0 ? [] : findingBlocks(findings, say)),
    ],
    freezeAt: first,
    print: {
      landscape: true,
      repeatHeaderOf: first,
      footer: say("print.footer", { page: "&P", pages: "&N" }),
    },
  };
}

function recipeColumns(entries: readonly RecipeEntry[], say: Translate): Column[] {
  const texts = (of: (entry: RecipeEntry) => string) => textValues(entries.map(of));
  const builtOn = Float64Array.from(entries, ({ recipe }) => recipe.builtOn);
  return [
    column(
      say,
      "recipeSheet",
      "text",
      texts(({ sheet }) => sheet),
    ),
    column(
      say,
      "recipeReport",
      "text",
      texts(({ recipe }) => reportName(recipe, say)),
    ),
    column(
      say,
      "recipePeriod",
      "text",
      texts(({ recipe }) => shortPeriodText(recipe.period, say.language)),
    ),
    column(
      say,
      "recipeKind",
      "text",
      texts(({ recipe }) => say(`refresh.period.${recipe.period.kind}`)),
    ),
    column(
      say,
      "recipeSource",
      "text",
      texts(({ recipe }) => recipe.sources.map(({ sheet }) => sheet).join(", ")),
    ),
    // the day behind it keeps a long text within its column
    column(
      say,
      "recipeText",
      "text",
      texts(({ recipe }) => recipeText(recipe)),
      { clipped: true },
    ),
    column(say, "recipeBuilt", "day", { numbers: builtOn }),
    column(
      say,
      "recipeNote",
      "text",
      texts(() => ""),
      { owner: "user" },
    ),
  ];
}

function reportName(recipe: Recipe, say: Translate): string {
  const known = reportKeys.find((key) => key === recipe.report);
  return known === undefined ? recipe.report : say(`report.${known}.name`);
}

/** Below the built sheets under a heading of their own. */
function answerBlocks(answers: readonly AnswerRow[], say: Translate, below: boolean): SheetPlan["blocks"] {
  const table = answersTable(answers, say);
  if (!below) return [table];
  const lines = [{ style: "heading" as const, text: say("asking.sheet.heading") }];
  return [{ type: "note", key: "heading-answers", lines }, table];
}

function findingBlocks(findings: readonly ListedFinding[], say: Translate): SheetPlan["blocks"] {
  const texts = (of: (finding: ListedFinding) => string) => textValues(findings.map(of));
  const typed = (value: CellValue): string =>
    value === null ? "" : typeof value === "object" ? value.error : String(value);
  const keys = new Set<string>();
  const rowKeys = findings.map(({ sheet, address }) => {
    const base = `cell:${sheet}!${address}`;
    let key = base;
    for (let number = 2; keys.has(key); number++) key = `${base} ${number}`;
    keys.add(key);
    return key;
  });
  return [
    {
      type: "note",
      key: "heading-findings",
      lines: [{ style: "heading", text: say("refresh.sheet.findings") }],
    },
    {
      type: "table",
      key: "findings",
      rowKeys,
      columns: [
        column(
          say,
          "findingSheet",
          "text",
          texts(({ sheet }) => sheet),
        ),
        column(
          say,
          "findingCell",
          "text",
          texts(({ address }) => address),
        ),
        column(
          say,
          "findingText",
          "text",
          texts(({ text }) => text),
        ),
        column(
          say,
          "findingTyped",
          "text",
          texts(({ typed: value }) => typed(value)),
        ),
      ],
      marks: [],
      list: false,
      totalLabel: null,
    },
  ];
}
