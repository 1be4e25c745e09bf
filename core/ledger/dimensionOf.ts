import type { Dimension, Ledger, NameRole } from "./ledger";

/** The names of a column; null where the sheet has no such column, or nothing stands in it. */
export function dimensionOf(
  ledger: Pick<Ledger, "client" | "manager" | "line" | "document" | "others" | "source">,
  role: NameRole,
): Dimension | null {
  if (!ledger.source.columns.has(role)) return null;
  switch (role) {
    case "client":
    case "manager":
    case "line":
    case "document":
      return ledger[role];
    default:
      return ledger.others.get(role) ?? null;
  }
}
