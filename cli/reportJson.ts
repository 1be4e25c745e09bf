import {
  UNIT,
  isoDay,
  issueLevels,
  placeText,
  type Built,
  type Issue,
  type Question,
  type Reading,
} from "../core/index";

const dayParams = new Set(["firstDay", "lastDay", "asOf", "day", "from", "to"]);
type Params = Issue["params"];

/** A built report as other programs take it. */
export function reportJson(built: Built): unknown {
  const { read, left, passed, issues, questions, readings } = built.check;
  return {
    report: built.report.key,
    asOf: isoDay(built.period.to),
    tables: built.tables,
    says: built.says,
    check: {
      read,
      left,
      passed,
      issues: issues.map(issueJson),
      questions: questions.map(questionJson),
      readings: readings.map(readingJson),
    },
  };
}

function issueJson({ code, params, cases, count }: Issue): unknown {
  const cells = cases.map(placeText);
  return { code, level: issueLevels[code], params: paramsJson(params), cell: cells[0] ?? null, cells, count };
}

function questionJson({ code, params, answered, multiple, share, money, choices, cases }: Question): unknown {
  return {
    code,
    params: paramsJson(params),
    answered,
    multiple,
    share,
    money: money / UNIT,
    choices: choices.map(({ value, total, count, on, samples }) => ({
      value,
      total: total === null ? null : total / UNIT,
      count,
      on,
      samples,
    })),
    cells: cases.map(placeText),
  };
}

function readingJson({ code, params, chosen }: Reading): unknown {
  return { code, params: paramsJson(params), chosen };
}

function paramsJson(params: Params): Record<string, string | number> {
  return Object.fromEntries(
    Object.entries(params).map(([key, value]) => [
      key,
      dayParams.has(key) && typeof value === "number" ? isoDay(value) : value,
    ]),
  );
}
