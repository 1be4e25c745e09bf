import { isoDay } from "../../calendar/calendar";
import { MAX_CASES } from "../issue";
import { UNIT, type AskedRole, type LedgerColumn } from "../ledger";
import { Fate } from "../lines/fates";
import { otherKey } from "../lines/Lines";
import type { Answers, Choice, Question } from "../questions";
import { distinct } from "./ledgerQuestions";
import { placeOfLine } from "./placeOfLine";
import type { ReadLines, Settled } from "./settleLines";

const codes = { amount: "amountColumn", date: "dateColumn", client: "clientColumn" } as const;

/** With or without tax, day of invoice or of payment, payer or receiver: which of the columns is meant? */
export function columnQuestions(read: ReadLines, settled: Settled, answers: Answers, whole: number): Question[] {
  const source = read.sources[0]!;
  return [...(source.alternatives ?? [])].flatMap(([role, others]) => {
    const own = source.columns.get(role);
    // where no line stands beneath the header nothing hangs on it
    const isRead = others.every((_, place) => read.lines.others.has(otherKey(role, place)));
    if (own === undefined || others.length === 0 || !isRead) return [];
    return [questionOf(role, own, others, read, settled, answers, whole)];
  });
}

function questionOf(
  role: AskedRole,
  own: LedgerColumn,
  others: readonly LedgerColumn[],
  read: ReadLines,
  settled: Settled,
  answers: Answers,
  whole: number,
): Question {
  const { work } = settled;
  const counted: number[] = [];
  for (let row = 0; row < work.fate.length; row++) if (work.fate[row] === Fate.counted) counted.push(row);
  const column = columnOf(role, read, settled);
  const choices = [own, ...others].map(({ header }, at): Choice => {
    const values = at === 0 ? column.own : read.lines.others.get(otherKey(role, at - 1))!.values;
    const names = at === 0 ? column.names : (read.otherNames.get(otherKey(role, at - 1)) ?? []);
    const filled = counted.filter((row) => isThere(role, values[row]!));
    return {
      value: header,
      total: role === "amount" ? filled.reduce((sum, row) => sum + values[row]!, 0) : null,
      count: filled.length,
      samples: distinct(filled, (row) => textOf(role, values[row]!, names)),
      on: at === 0,
    };
  });
  const differing = counted.filter((row) =>
    others.some((_, at) => {
      const key = otherKey(role, at);
      const value = read.lines.others.get(key)!.values[row]!;
      if (role !== "client") return value !== column.own[row];
      return (read.otherNames.get(key)?.[value] ?? "") !== (column.names[column.own[row]!] ?? "");
    }),
  );
  const money = differing.reduce((sum, row) => {
    if (role !== "amount") return sum + Math.abs(work.amount[row]!);
    const values = others.map((_, at) => read.lines.others.get(otherKey(role, at))!.values[row]!);
    const most = Math.max(...values.map((value) => (Number.isNaN(value) ? 0 : Math.abs(value - work.amount[row]!))));
    return sum + most;
  }, 0);
  const code = codes[role];
  return {
    code,
    params: { header: own.header, others: others.map(({ header }) => header).join(", ") },
    choices,
    multiple: false,
    answered: answers.has(code),
    money,
    share: whole === 0 ? 0 : money / whole,
    cases: differing.slice(0, MAX_CASES).map((row) => placeOfLine(work, row, role)),
  };
}

function columnOf(
  role: AskedRole,
  read: ReadLines,
  { work }: Settled,
): { readonly own: Float64Array | Int32Array; readonly names: readonly string[] } {
  switch (role) {
    case "amount":
      return { own: work.amount, names: [] };
    case "date":
      return { own: work.day, names: [] };
    default:
      return { own: work.client, names: read.names.get("client")! };
  }
}

function isThere(role: AskedRole, value: number): boolean {
  return role === "amount" ? !Number.isNaN(value) : value >= 0;
}

function textOf(role: AskedRole, value: number, names: readonly string[]): string {
  if (role === "amount") return String(value / UNIT);
  return role === "date" ? isoDay(value) : (names[value] ?? "");
}
