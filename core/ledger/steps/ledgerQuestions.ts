import { isoDay } from "../../calendar/calendar";
import { MAX_CASES, type CellPlace } from "../issue";
import { UNIT, type LedgerRole } from "../ledger";
import { Fate } from "../lines/fates";
import { Open } from "../lines/Lines";
import type { Answers, Choice, Question, QuestionCode } from "../questions";
import { BY_RATES } from "./currencies";
import { columnQuestions } from "./columnQuestions";
import { amountWith } from "./decimalSign";
import { dayOrders } from "./dayOrder";
import { hasDocuments } from "./lineIssues";
import { openAmountText, openDayText } from "./openTexts";
import { placeOfLine } from "./placeOfLine";
import type { ReadLines, Settled } from "./settleLines";

const MOST_SAMPLES = 3;

/** All that can be read in several ways, the most money first; what is in force is `on`. */
export function ledgerQuestions(read: ReadLines, settled: Settled, answers: Answers): Question[] {
  const asked = new Questions(read, settled, answers);
  return [
    ...columnQuestions(read, settled, answers, asked.whole),
    ...asked.decimalSign(),
    ...asked.dayOrder(),
    ...asked.currency(),
    ...asked.fillDown(),
    ...asked.words("documentTypes"),
    ...asked.words("statuses"),
    ...asked.storno(),
    ...asked.duplicates(),
  ].sort((one, other) => other.money - one.money);
}

class Questions {
  /** What all counted lines come to, each without its sign. */
  readonly whole: number;
  private readonly total: number;

  constructor(
    private readonly read: ReadLines,
    private readonly settled: Settled,
    private readonly answers: Answers,
  ) {
    const { amount, fate } = settled.work;
    let whole = 0;
    let total = 0;
    for (let row = 0; row < fate.length; row++) {
      if (fate[row] !== Fate.counted) continue;
      whole += Math.abs(amount[row]!);
      total += amount[row]!;
    }
    this.whole = whole;
    this.total = total;
  }

  decimalSign(): Question[] {
    const { work, sign } = this.settled;
    const { lines } = work;
    if (!sign.open && !sign.answered) return [];
    const rows = this.rows((row) => lines.amount.marks[row]! >= Open.point);
    if (rows.length === 0) return [];
    const money = rows.reduce((sum, row) => sum + Math.abs(work.amount[row]!), 0);
    const choices = sign.choices.map((choice): Choice => {
      const read = (row: number): number => amountWith(lines.amount.values[row]!, lines.amount.marks[row]!, choice);
      const total = rows.reduce((sum, row) => sum + read(row) - work.amount[row]!, this.total);
      const samples = distinct(rows, (row) => `${openAmountText(lines, row)} → ${read(row) / UNIT}`);
      return { value: choice, total, count: rows.length, samples, on: choice === sign.sign };
    });
    const params = { header: this.header("amount"), example: openAmountText(lines, rows[0]!), n: rows.length };
    return [this.question("decimalSign", params, choices, money, this.whole, rows, "amount")];
  }

  dayOrder(): Question[] {
    const { work, order } = this.settled;
    const { lines } = work;
    if (lines.dayOther === null || (!order.open && !order.answered)) return [];
    const rows = this.rows((row) => lines.dayOther![row]! > 0);
    if (rows.length === 0) return [];
    const choices = dayOrders.map((choice): Choice => {
      const day = (row: number): number => (choice === "dayFirst" ? lines.day[row]! : lines.dayOther![row]!);
      const samples = distinct(rows, (row) => `${openDayText(lines, row)} → ${isoDay(day(row))}`);
      return { value: choice, total: null, count: rows.length, samples, on: choice === order.order };
    });
    const params = { header: this.header("date"), example: openDayText(lines, rows[0]!), n: rows.length };
    return [this.question("dayOrder", params, choices, this.money(rows), this.whole, rows, "date")];
  }

  currency(): Question[] {
    const { work, currencies } = this.settled;
    const { sums, kept, converted, of, codes } = currencies;
    if (sums.length < 2) return [];
    const all = sums.reduce((count, { rows }) => count + rows, 0);
    const choices = sums.map(({ currency, rows, amount }): Choice => ({
      value: currency,
      total: amount,
      count: rows,
      samples: [],
      on: !converted && currency === kept,
    }));
    if (converted) choices.unshift({ value: BY_RATES, total: this.total, count: all, samples: [], on: true });
    const keep = codes.indexOf(kept);
    const rows: number[] = [];
    let others = 0;
    for (let row = 0; row < work.fate.length; row++) {
      if (of![row]! < 0 || of![row] === keep) continue;
      const fate = work.fate[row] as Fate;
      if (fate !== Fate.counted && fate !== Fate.otherCurrency && fate !== Fate.rateMissing) continue;
      others++;
      if (rows.length < MAX_CASES) rows.push(row);
    }
    // money of different kinds can't be compared: rows tell how much hangs on it
    const money = all === 0 ? 0 : (this.whole * others) / all;
    const answered = currencies.answered;
    const params = { n: sums.length, currency: kept };
    return [{ ...this.question("currency", params, choices, money, this.whole, rows, "amount"), answered }];
  }

  fillDown(): Question[] {
    const { work, classified } = this.settled;
    const answered = this.answers.get("fillDown");
    const filled = [...classified.filled.values()].reduce((sum, count) => sum + count, 0);
    const rows = [...classified.unfilled];
    if (rows.length === 0 && (filled === 0 || answered === undefined)) return [];
    const sum = rows.reduce((all, row) => all + work.amount[row]!, 0);
    const isOn = filled > 0;
    const choices: Choice[] = [
      { value: "yes", total: this.total + sum, count: filled + rows.length, samples: [], on: isOn },
      { value: "no", total: isOn ? null : this.total, count: rows.length, samples: [], on: !isOn },
    ];
    const params = { header: this.header("client"), n: filled + rows.length };
    return [
      this.question("fillDown", params, choices, this.money(rows), this.whole + this.money(rows), rows, "client"),
    ];
  }

  words(code: "documentTypes" | "statuses"): Question[] {
    const { work, types, statuses } = this.settled;
    const { words, answered } = code === "documentTypes" ? types : statuses;
    if (words.length < 2) return [];
    const role = code === "documentTypes" ? "documentType" : "status";
    const choices = words.map(({ word, rows, amount, counted }): Choice => ({
      value: word,
      total: amount,
      count: rows,
      samples: [],
      on: counted,
    }));
    const money = words.reduce((sum, { absolute, counted }) => (counted ? sum : sum + absolute), 0);
    const left = code === "documentTypes" ? Fate.type : Fate.status;
    const rows = this.rows((row) => work.fate[row] === left, left);
    const params = { header: this.header(role), n: words.length };
    return [
      {
        ...this.question(code, params, choices, money, this.whole + money, rows, role),
        multiple: true,
        answered,
      },
    ];
  }

  storno(): Question[] {
    const { work, stornos, stornosDropped } = this.settled;
    if (stornos.length === 0) return [];
    const rows = stornos.map(({ row }) => row);
    const count = rows.length * 2;
    const choices: Choice[] = [
      { value: "keep", total: this.total, count, samples: this.samples(rows), on: !stornosDropped },
      { value: "drop", total: this.total, count, samples: this.samples(rows), on: stornosDropped },
    ];
    const money = 2 * this.money(rows);
    const whole = stornosDropped ? this.whole + money : this.whole;
    return [
      this.question(
        "storno",
        { n: rows.length, amount: work.amount[rows[0]!]! / UNIT },
        choices,
        money,
        whole,
        rows,
        "amount",
      ),
    ];
  }

  duplicates(): Question[] {
    const { work, duplicates, duplicatesDropped } = this.settled;
    if (duplicates.length === 0) return [];
    const rows = [...duplicates].filter((_, at) => at % 2 === 0);
    const sum = rows.reduce((all, row) => all + work.amount[row]!, 0);
    const samples = this.samples(rows);
    const kept = duplicatesDropped ? this.total + sum : this.total;
    const choices: Choice[] = [
      { value: "keep", total: kept, count: rows.length, samples, on: !duplicatesDropped },
      { value: "once", total: kept - sum, count: rows.length, samples, on: duplicatesDropped },
    ];
    // what may well be two sales is shown, but not asked
    const money = hasDocuments(work) ? this.money(rows) : 0;
    const whole = duplicatesDropped ? this.whole + money : this.whole;
    return [this.question("duplicates", { n: rows.length, amount: sum / UNIT }, choices, money, whole, rows, "amount")];
  }

  private question(
    code: QuestionCode,
    params: Question["params"],
    choices: readonly Choice[],
    money: number,
    whole: number,
    rows: readonly number[],
    role: LedgerRole,
  ): Question {
    const cases = rows.slice(0, MAX_CASES).map((row): CellPlace => placeOfLine(this.settled.work, row, role));
    const share = whole === 0 ? 0 : money / whole;
    return { code, params, choices, multiple: false, answered: this.answers.has(code), money, share, cases };
  }

  /** Lines that are counted, or have another fate that is asked about. */
  private rows(test: (row: number) => boolean, fate: Fate = Fate.counted): number[] {
    const { work } = this.settled;
    const rows: number[] = [];
    for (let row = 0; row < work.fate.length; row++) if (work.fate[row] === fate && test(row)) rows.push(row);
    return rows;
  }

  private money(rows: readonly number[]): number {
    return rows.reduce((sum, row) => sum + Math.abs(this.settled.work.amount[row]!), 0);
  }

  /** "Lyutik, 2011-01-15, 120" */
  private samples(rows: readonly number[]): string[] {
    const { work } = this.settled;
    const clients = this.read.names.get("client")!;
    return distinct(rows, (row) =>
      [clients[work.client[row]!] ?? "", isoDay(work.day[row]!), String(work.amount[row]! / UNIT)].join(", "),
    );
  }

  private header(role: LedgerRole): string {
    return this.read.sources[0]!.columns.get(role)?.header ?? "";
  }
}

/** The first few different texts of rows. */
export function distinct(rows: Iterable<number>, text: (row: number) => string): string[] {
  const found = new Set<string>();
  for (const row of rows) {
    found.add(text(row));
    if (found.size === MOST_SAMPLES) break;
  }
  return [...found];
}
