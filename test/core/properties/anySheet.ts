import type { CellValue } from "../../../core/cells/cellBlock";
import { headerWords } from "../../../core/ledger/headerWords";
import { ledgerRoles, requiredRoles, UNIT, type LedgerRole } from "../../../core/ledger/ledger";
import { pick, seeded, shuffled, whole, type Random } from "../../../core/sample/random";
import { amountWritings, dayWritings, returnWritings } from "../../dirty/writings";

const FIRST = 33_000;
const LAST = 45_000;
const names = ["Ash", "Beech", "ООО «Кедр»", "Elm Ltd", "elm", "__proto__", "constructor", "007", "Дуб  ", " Fir"];
const odd = [
  ..."|  |\u00a0|-|—|0|1.234|1,234|12,5|(5)|1e5|1E400|3/4/2011|13/13/2011|31.02.2011|2011|40558|#REF!|=1+1|Ft|€|руб.".split(
    "|",
  ),
  ..."Total|Итого|Spolu|Összesen|Grand total|Всего за январь|Ash Total|Page 1 of 2|Jan 2011|I. negyedév 2011|1 кв. 2011".split(
    "|",
  ),
  ..."Invoice 17 of 15.01.2011|Client: Ash|да|storno|cancelled|EUR|USD|CZK|\ud800|\u202e|a\u0301|🧾|\u0000|İ|ﬁ|٣|1 2 3".split(
    "|",
  ),
];
const numbers = [
  0,
  -0,
  1,
  -1,
  0.1,
  1e15,
  -1e15,
  9e15,
  1e308,
  5e-324,
  NaN,
  Infinity,
  -Infinity,
  40_558,
  2_958_465,
  2_958_466,
  17,
  0.00005,
];
const errors = ["#REF!", "#N/A", "#DIV/0!", ""];
const months = [
  "Jan 2011",
  "Feb 2011",
  "Mar 2011",
  "апр. 2011",
  "2011-05",
  "06.2011",
  "Q3 2011",
  "40544",
  "July",
  "2012",
];

/** A sheet that a person, a program or nobody in his senses could have made; the same for the same number. */
export function anySheet(number: number): CellValue[][] {
  const random = seeded(number);
  const kind = random();
  if (kind < 0.7) return list(random);
  if (kind < 0.8) return wide(random);
  if (kind < 0.9) return grouped(random);
  return Array.from({ length: whole(random, 0, 9) }, () =>
    Array.from({ length: whole(random, 0, 8) }, () => anyCell(random)),
  );
}

function list(random: Random): CellValue[][] {
  const roles = rolesOf(random);
  const header = roles.map((role) => headerOf(random, role));
  const noise = random() < 0.5 ? 0.02 : 0.25;
  const dayWriting = pick(random, dayWritings);
  const amountWriting = pick(random, amountWritings);
  const oneWriting = random() < 0.5;
  const rows: CellValue[][] = above(random);
  rows.push(header);
  for (let left = random() < 0.01 ? 80 : whole(random, 0, 9); left > 0; left--) {
    const chance = random();
    if (chance < 0.04) rows.push([]);
    else if (chance < 0.08) rows.push([...header]);
    else if (chance < 0.13) rows.push(roles.map(() => (random() < 0.3 ? anyCell(random) : null)));
    else if (chance < 0.18 && rows[rows.length - 1]!.length > 0) rows.push([...rows[rows.length - 1]!]);
    else {
      rows.push(
        roles.map((role) => {
          if (random() < noise) return anyCell(random);
          return cellOf(random, role, oneWriting ? { day: dayWriting, amount: amountWriting } : null);
        }),
      );
    }
  }
  return rows;
}

function wide(random: Random): CellValue[][] {
  const across = months.slice(0, whole(random, 2, months.length));
  const rows = above(random);
  if (random() < 0.3) rows.push([null, ...across.map(() => (random() < 0.5 ? 2011 : null))]);
  rows.push([headerOf(random, "client"), ...across, ...(random() < 0.5 ? ["Total"] : [])]);
  for (let left = whole(random, 0, 7); left > 0; left--) {
    rows.push([
      random() < 0.1 ? anyCell(random) : pick(random, [...names, "Total"]),
      ...across.map(() => (random() < 0.2 ? anyCell(random) : amountCell(random))),
    ]);
  }
  return rows;
}

function grouped(random: Random): CellValue[][] {
  const rows = above(random);
  const apart = random() < 0.5;
  rows.push([headerOf(random, "client"), ...(apart ? [headerOf(random, "date")] : []), headerOf(random, "amount")]);
  for (let left = whole(random, 0, 4); left > 0; left--) {
    const name = `${random() < 0.3 ? "Client: " : ""}${pick(random, names)}`;
    rows.push([name, ...(apart ? [null] : []), random() < 0.7 ? amountCell(random) : null]);
    for (let lines = whole(random, 0, 4); lines > 0; lines--) {
      const day = dayWritings[2]!.write(whole(random, FIRST, LAST), 0, "any");
      const text = random() < 0.15 ? anyCell(random) : apart ? null : `Invoice ${lines} of ${String(day)}`;
      rows.push([text, ...(apart ? [day] : []), random() < 0.1 ? anyCell(random) : amountCell(random)]);
    }
    if (random() < 0.3) rows.push(["Total", ...(apart ? [null] : []), amountCell(random)]);
  }
  return rows;
}

/** Titles, blank rows and the like above a header. */
function above(random: Random): CellValue[][] {
  return Array.from({ length: random() < 0.6 ? 0 : whole(random, 1, 4) }, () =>
    random() < 0.4 ? [] : [anyCell(random), ...(random() < 0.3 ? [anyCell(random)] : [])],
  );
}

function rolesOf(random: Random): readonly (LedgerRole | null)[] {
  const some = ledgerRoles.filter(
    (role) => random() < ((requiredRoles as readonly string[]).includes(role) ? 0.95 : 0.3),
  );
  // roles twice and columns of nobody too
  const more = [...(random() < 0.3 ? [pick(random, ledgerRoles)] : []), ...(random() < 0.4 ? [null] : [])];
  return shuffled(random, [...some, ...more]);
}

function headerOf(random: Random, role: LedgerRole | null): CellValue {
  if (role === null || random() < 0.03) return anyCell(random);
  const word = pick(random, headerWords[role]);
  const chance = random();
  return chance < 0.6
    ? word
    : chance < 0.8
      ? word.toUpperCase()
      : ` ${word} (${pick(random, ["net", "EUR", "без НДС", "2011"])})`;
}

interface Writings {
  readonly day: (typeof dayWritings)[number];
  readonly amount: (typeof amountWritings)[number];
}

function cellOf(random: Random, role: LedgerRole | null, writings: Writings | null): CellValue {
  switch (role) {
    case "date":
      return (writings?.day ?? pick(random, dayWritings)).write(whole(random, FIRST, LAST), whole(random, 0, 9), "any");
    case "amount":
    case "cost":
    case "income":
      return writings === null ? amountCell(random) : writings.amount.write(whole(random, 0, 99_999_999), 0, "any");
    case "quantity":
      return whole(random, -3, 40);
    case "currency":
      return pick(random, ["EUR", "EUR", "eur", "USD", "₽", null]);
    case "documentType":
    case "status":
      return pick(random, ["invoice", "paid", "advance", "cancelled", "сторно", "dobropis", "ajánlat", null]);
    case "document":
    case "clientId":
      return random() < 0.5 ? whole(random, 1, 9) : `INV-${whole(random, 1, 9)}`;
    case null:
      return anyCell(random);
    default:
      return random() < 0.1 ? null : pick(random, names);
  }
}

function amountCell(random: Random): CellValue {
  const amount = whole(random, 0, 200_000) * (UNIT / 100);
  const turn = whole(random, 0, 9);
  if (random() < 0.1) return pick(random, returnWritings).write(amount, turn, "any");
  return pick(random, amountWritings).write(random() < 0.1 ? -amount : amount, turn, "any");
}

function anyCell(random: Random): CellValue {
  const chance = random();
  if (chance < 0.2) return null;
  if (chance < 0.35) return pick(random, numbers);
  if (chance < 0.45) return (random() - 0.5) * 10 ** whole(random, -6, 18);
  if (chance < 0.5) return random() < 0.5;
  if (chance < 0.55) return { error: pick(random, errors) };
  if (chance < 0.75) return pick(random, odd);
  if (chance < 0.8)
    return headerOf(
      random,
      pick(
        random,
        ledgerRoles.filter((role) => role !== "amount"),
      ),
    );
  if (chance < 0.85) return amountCell(random);
  if (chance < 0.9) return cellOf(random, "date", null);
  const range = pick(random, [0x7f, 0x4ff, 0xffff, 0x10ffff]);
  const letters = Array.from({ length: whole(random, 0, random() < 0.02 ? 3000 : 12) }, () => whole(random, 0, range));
  return String.fromCodePoint(...letters);
}
