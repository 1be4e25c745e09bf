import { IssueCollector, sortedIssues } from "../ledger/issue";
import type { Dimension, Ledger } from "../ledger/ledger";
import type { Answers } from "../ledger/questions";
import type { TypedSheets } from "../typed/TypedSheets";
import { nameSales, type NameSales } from "./nameSales";
import type { Tidied } from "./Tidied";
import { tidyClients } from "./tidyClients";
import { tidyLines } from "./tidyLines";
import { noteTypedManagers, tidyManagers } from "./tidyManagers";

export interface TidyInput {
  readonly typed: TypedSheets;
  readonly answers: Answers;
  /** Phones by the clients of the register. */
  readonly phones?: ReadonlyMap<string, string>;
}

/**
 * The ledger with its names brought together: clients by number and by spelling (see `clientGroups`), product lines as typed,
 * managers by spelling; what is worth knowing of that stands in the check and in `tidied`. Amounts, days and rows stay, and
 * so does every column in which nothing changes. Rows cost linear time, names little more.
 */
export function tidyLedger(ledger: Ledger, { typed, answers, phones = new Map() }: TidyInput): Ledger {
  const issues = new IssueCollector();
  const { client, spellings, lookAlikes } = tidyClients(ledger, typed.names, answers, phones, issues);
  const { line, items, replaced } = tidyLines(ledger, typed.lines, issues);
  const { manager } = ledger;
  const managerSales = manager === null ? null : nameSales(manager, ledger.amount);
  if (typed.managers !== null) noteTypedManagers(manager, typed.managers, issues);
  const tidied: Tidied = {
    spellings,
    lookAlikes,
    items,
    managers: named(manager, managerSales).map(({ name, rows, amount }) => ({ name, rows, amount })),
    currencies: currencies(ledger),
  };
  // lines are no longer too many once they are typed
  const before = ledger.check.issues.filter(({ code }) => !(replaced && code === "tooManyLines"));
  return {
    ...ledger,
    client,
    line,
    manager: manager === null ? null : tidyManagers(manager, managerSales!),
    tidied,
    check: { ...ledger.check, issues: sortedIssues([...before, ...issues.list()]) },
  };
}

function named(dimension: Dimension | null, sales: NameSales | null) {
  if (dimension === null || sales === null) return [];
  return dimension.names.map((name, at) => ({ name, rows: sales.rows[at]!, amount: sales.amount[at]! }));
}

/** As the reader found them, those left out as well; else those of the rows. */
function currencies({ others, amount, check }: Ledger): Tidied["currencies"] {
  const currency = others.get("currency");
  if (check.currencies.length > 0 || currency === undefined) return check.currencies;
  const found = named(currency, nameSales(currency, amount)).map(({ name, ...rest }) => ({ currency: name, ...rest }));
  return found.filter(({ rows }) => rows > 0).sort((one, other) => other.rows - one.rows);
}
