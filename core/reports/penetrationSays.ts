import { listText } from "../text/translate";
import type { Facts } from "./Facts";
import type { PenetrationRows } from "./penetrationRows";
import type { PenetrationGroup } from "./penetrationTables";
import type { ReportContext } from "./Report";

const NAMED = 3;

/** What share of the known purchases is ours, where the most room is, and who holds the rest; else what to set up. */
export function penetrationSays(
  { company, line }: Facts,
  { say }: ReportContext,
  { rows, lines }: PenetrationRows,
  competitors: readonly PenetrationGroup[],
): string[] {
  if (line === null) return [say("says.penetrationNoLines")];
  if (rows.length === 0) return [say("says.penetrationEmpty")];
  const sum = (of: "sales" | "volume" | "room"): number => rows.reduce((all, row) => all + row[of], 0);
  const [sales, volume, room] = [sum("sales"), sum("volume"), sum("room")];
  const says: string[] = [];
  if (volume > 0) {
    const n = new Set(rows.map(({ client }) => client)).size;
    says.push(say("says.penetrationShare", { n, sales, volume, share: sales / volume }));
  }
  const first = rows
    .filter((row) => row.room > 0)
    .slice(0, NAMED)
    .map((row) => say("gaps.call", { client: company.clients[row.client]!, line: lines[row.line]! }));
  if (first.length === 0) says.push(say("says.penetrationDone"));
  else says.push(say("says.penetrationRoom", { names: listText(say, first), sum: room }));
  const named = competitors.find(({ key, rows: own }) => key !== "competitor:" && own.some((row) => row.elsewhere > 0));
  if (named !== undefined) {
    const held = named.rows.reduce((all, row) => all + row.elsewhere, 0);
    says.push(say("says.penetrationCompetitor", { competitor: named.name, sum: held }));
  }
  return says;
}
