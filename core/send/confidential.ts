import type { OptionValues } from "../reports/options";

/** Words within a column's key that tell of what the company earns. */
const OF_EARNINGS = /cost|margin|income|profit/i;
/** Columns that hold what the classes go by. */
const OF_BASIS = /^(total|sum|[xyz]Sum|noneSum)$/;
const CLASS_TABLES = new Set(["clients", "stars", "matrix", "matrixRegularity"]);

/**
 * Whether a column never leaves the company: costs, margins, income, and the sums of classes that go by these. Shares
 * stay, for they tell no money.
 */
export function isConfidential(report: string, table: string, column: string, options: OptionValues): boolean {
  if (OF_EARNINGS.test(column)) return true;
  const ofEarnings = options["abcBasis"] === "margin" || options["abcBasis"] === "income";
  return report === "classes" && ofEarnings && CLASS_TABLES.has(table) && OF_BASIS.test(column);
}
