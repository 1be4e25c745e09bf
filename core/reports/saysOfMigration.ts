import { UNIT } from "../ledger/ledger";
import { listText } from "../text/translate";
import { byValueThenName } from "./columns";
import type { Facts } from "./Facts";
import { migrationParams } from "./migrationMatrix";
import { salesChange } from "./migrationMovers";
import { hasMoved, isGained, isGone, type MigrationView } from "./migrationView";
import type { ReportContext } from "./Report";

/** How many moved, what that cost and brought, and who weighs most. */
export function saysOfMigration(facts: Facts, { say }: ReportContext, view: MigrationView): string[] {
  const { clients, first, second } = view;
  const params = migrationParams(say, view);
  if (!view.known) {
    return [say("says.migrationUnknown", { ...params, firstDay: facts.company.ledger.check.firstDay })];
  }
  const moved = clients.filter((client) => hasMoved(view, client));
  if (moved.length === 0) return [say("says.migrationNobody", params)];
  const says = [say("says.migrationMoved", { ...params, n: moved.length, all: clients.length })];
  const sum = (values: Float64Array, of: readonly number[]): number =>
    of.reduce((all, client) => all + values[client]!, 0) / UNIT;
  const gone = clients.filter((client) => isGone(view, client));
  const gained = clients.filter((client) => isGained(view, client));
  const parts: string[] = [];
  if (gone.length > 0) {
    parts.push(say("says.migrationGone", { ...params, n: gone.length, sum: sum(facts.salesIn(first).total, gone) }));
  }
  if (gained.length > 0) {
    parts.push(
      say("says.migrationGained", { ...params, n: gained.length, sum: sum(facts.salesIn(second).total, gained) }),
    );
  }
  if (parts.length > 0) says.push(parts.join(" "));
  const change = salesChange(facts, view);
  const largest = (side: readonly number[], sign: 1 | -1): string[] => {
    const size = change.map((value) => value * sign);
    const those = side.filter((client) => size[client]! > 0);
    return byValueThenName(those, size, facts.company.clients).map((client) => facts.company.clients[client]!);
  };
  const fallen = largest(moved, -1);
  if (fallen.length > 0) says.push(say("says.migrationFallen", { names: listText(say, fallen.slice(0, 3)) }));
  const risen = largest(moved, 1);
  if (risen.length > 0) says.push(say("says.migrationRisen", { names: listText(say, risen.slice(0, 3)) }));
  return says;
}
