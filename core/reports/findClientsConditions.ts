import type { CellValue } from "../cells/cellBlock";
import { CellTest } from "../ledger/CellTest";
import type { Condition } from "../ledger/conditions";
import { normalHeader } from "../ledger/headerWords";
import { abcClasses } from "../methods/abc";
import { statuses } from "../methods/status";
import { xyzClasses } from "../methods/xyz";
import { yesNo } from "../registers/attributeValues";
import type { RegisterRole } from "../registers/registerWords";
import type { TextKey } from "../text/en";
import { languages } from "../text/language";
import { dictionaries } from "../text/translate";
import type { Facts } from "./Facts";
import { OptionProblem } from "./options";

/** What stands in a cell: a value, or one word in several languages, any of which may be meant; none: blank. */
type ClientCell = CellValue | readonly string[];

/** Something of clients that conditions can ask for. */
interface ClientColumn {
  /** As it is listed for somebody who named another. */
  readonly header: string;
  /** Normal forms of the names by which it is known. */
  readonly names: readonly string[];
  cell(client: number): ClientCell;
}

/**
 * Which clients satisfy all conditions (M14)? They may ask for the columns of the client register, and for segment,
 * classes, status and responsible manager: these by their headers in any language, their words likewise.
 *
 * @returns 1 for each client who does
 * @throws OptionProblem where no column has the header of a condition
 */
export function clientsWhere(facts: Facts, option: string, conditions: readonly Condition[]): Uint8Array {
  const chosen = new Uint8Array(facts.sales.clientCount).fill(1);
  if (conditions.length === 0) return chosen;
  const columns = clientColumns(facts);
  for (const condition of conditions) {
    const wanted = normalHeader(condition.header);
    const column = columns.find(({ names }) => names.includes(wanted));
    if (column === undefined) {
      const headers = [...new Set(columns.map(({ header }) => header))].join(", ");
      throw new OptionProblem("whereHeader", { option, header: condition.header, headers });
    }
    const test = new CellTest(condition);
    for (let client = 0; client < chosen.length; client++) {
      if (chosen[client] === 1 && !passes(test, column.cell(client), condition)) chosen[client] = 0;
    }
  }
  return chosen;
}

function passes(test: CellTest, cell: ClientCell, { operator, values }: Condition): boolean {
  const isNegated = operator === "<>";
  if (cell === null) return test.blank;
  if (typeof cell === "number") return test.number(cell);
  if (typeof cell === "string") return test.text(cell);
  if (typeof cell === "boolean") {
    const isSame = values.some((value) => yesNo(value) === cell);
    return isNegated ? !isSame : isSame && operator === "=";
  }
  if (!isWords(cell) || cell.length === 0) return test.blank;
  return isNegated ? cell.every((word) => test.text(word)) : cell.some((word) => test.text(word));
}

function isWords(cell: object): cell is readonly string[] {
  return Array.isArray(cell);
}

/** Columns of the register go before ours of the same name. */
function clientColumns(facts: Facts): ClientColumn[] {
  const { company, portrait, status, responsible } = facts;
  const columns: ClientColumn[] = company.attributes.map(({ header, values }) => ({
    header,
    names: [normalHeader(header)],
    cell: (client) => values[client] ?? null,
  }));
  const ofRegister: Partial<Record<RegisterRole, (client: number) => ClientCell>> = {
    client: (client) => company.clients[client]!,
    phone: (client) => company.phone[client]!,
    since: (client) => company.since[client]! || null,
    firstContact: (client) => company.firstContact[client]! || null,
    contractEnd: (client) => company.contractEnd[client]! || null,
  };
  for (const [role, cell] of Object.entries(ofRegister)) {
    const found = company.register?.headers.get(role as RegisterRole);
    if (found !== undefined) columns.push({ header: found.header, names: [normalHeader(found.header)], cell });
  }
  const ours = (key: TextKey, code: string, cell: (client: number) => ClientCell): ClientColumn => ({
    header: code,
    names: [code, ...languages.map((language) => normalHeader(dictionaries[language][key]))],
    cell,
  });
  const statusWords = statuses.map((word) => (word === "none" ? [] : [word, ...inAll(`status.${word}`)]));
  columns.push(
    ours("column.findSegment.header", "segment", (client) => {
      const segment = portrait.segmentOf[client]!;
      return segment < 0 ? null : portrait.segments[segment]!.name;
    }),
    ours("column.abc.header", "abc", (client) => abcClasses[facts.abc[client]!]!),
    ours("column.xyz.header", "xyz", (client) => xyzClasses[facts.xyz.code[client]!]!),
    ours("column.status.header", "status", (client) => statusWords[status[client]!]!),
    ours("column.manager.header", "manager", (client) => {
      const manager = responsible[client]!;
      return manager < 0 ? null : company.managers[manager]!;
    }),
  );
  return columns;
}

/** A text in all languages. */
function inAll(key: TextKey): string[] {
  return languages.map((language) => dictionaries[language][key]);
}
