import type { IssueCollector } from "../ledger/issue";
import { typedAmounts, typedShare } from "./readTypedCell";
import type { TypedColumn } from "./typedHeaders";
import type { TypedRow } from "./typedRows";
import type { TypedPotential } from "./TypedSheets";

type PotentialRow = TypedPotential["rows"][number];

/** What clients buy in all, from everybody; rows in which nothing of it is typed say nothing. */
export function readPotential(sheet: string, rows: readonly TypedRow[], issues: IssueCollector): TypedPotential {
  const found: PotentialRow[] = [];
  const seen = new Map<string, number>();
  const volumes = typedAmounts(rows.map((row) => row.cell("volume")));
  rows.forEach((row, at) => {
    const unreadable = (column: TypedColumn): void => issues.add("typedUnreadable", { sheet }, row.place(column));
    const volume = volumes[at] ?? NaN;
    if (volumes[at] !== null && (Number.isNaN(volume) || volume < 0)) unreadable("volume");
    const target = typedShare(row.cell("target"));
    if (target === null) unreadable("target");
    const competitor = row.text("competitor");
    const isBlank = row.text("volume") === "" && row.text("target") === "" && competitor === "";
    if (isBlank) return;
    const client = row.text("client");
    const line = row.text("line");
    const known = seen.get(`${client}\n${line}`);
    if (client !== "" && line !== "" && known !== undefined) {
      if (known !== volume) issues.add("typedTwice", { name: `${client}, ${line}` }, row.place("volume"));
      return;
    }
    seen.set(`${client}\n${line}`, volume);
    const place = row.place("client");
    found.push({
      client,
      line,
      volume: volume >= 0 ? volume : NaN,
      competitor,
      target: target ?? NaN,
      place,
      ...row.builtRow,
    });
  });
  return { sheet, rows: found };
}
