import { parseConditions, type Condition } from "../ledger/conditions";
import { selectLedger } from "../ledger/selectLedger";
import { selectRows } from "../ledger/selectRows";
import type { Company } from "../registers/company";
import type { LastResults } from "./LastResults";
import { OptionProblem, type Settings } from "./options";
import type { Explanation } from "./Report";

/** The rows that a report looks at, where it isn't all of them. */
export interface Selection {
  readonly conditions: readonly Condition[];
  /** Their places in the whole ledger, ascending. */
  readonly rows: Uint32Array;
  /** The company with these rows alone; of clients and managers all, in their places. */
  readonly company: Company;
}

type Wish = Pick<Settings, "where" | "firstIn">;

/**
 * The rows that satisfy the conditions of the settings, as a company of its own; null without conditions. First purchases
 * looked for in the selection, *client since* of the register is set aside: it is the first purchase of all.
 *
 * @throws OptionProblem where the sheet has no column of a condition's header
 */
export function selectionOf(company: Company, { where, firstIn }: Wish, kept: LastResults | null): Selection | null {
  if (where === "") return null;
  const compute = (): Selection => select(company, where);
  const selection = kept === null ? compute() : kept.once(`where ${where}`, compute);
  if (firstIn === "all") return selection;
  const since = new Int32Array(company.since.length);
  return { ...selection, company: { ...selection.company, since } };
}

function select(company: Company, where: string): Selection {
  const conditions = parseConditions(where);
  if ("fault" in conditions) throw new Error(`selectionOf: ${where} was not parsed`);
  const rows = selectRows(company.ledger, conditions);
  if ("header" in rows) {
    throw new OptionProblem("whereHeader", {
      option: "where",
      header: rows.header,
      headers: rows.headers.join(", "),
    });
  }
  return { conditions, rows, company: { ...company, ledger: selectLedger(company.ledger, rows) } };
}

/** An explanation whose rows are places in the selection, with their places in the whole ledger of `rowCount` rows. */
export function inAllRows<T extends Pick<Explanation, "rows" | "values"> | null>(
  selection: Selection | null,
  explanation: T,
  rowCount: number,
): T {
  if (selection === null || explanation === null || explanation.rows === null) return explanation;
  const { rows, values } = explanation;
  const places = rows.map((row) => selection.rows[row]!);
  if (values === undefined) return { ...explanation, rows: places };
  const inAll = new Float64Array(rowCount).fill(NaN);
  rows.forEach((row, at) => (inAll[places[at]!] = values[row]!));
  return { ...explanation, rows: places, values: inAll };
}
