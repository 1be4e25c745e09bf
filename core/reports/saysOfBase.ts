import { listText } from "../text/translate";
import type { BaseView } from "./baseTables";
import type { Facts } from "./Facts";
import type { ReportContext } from "./Report";

/** How much is used, in work, refused and not offered; what is due; where most room is, or what is to be set up first. */
export function saysOfBase(facts: Facts, { say, options }: ReportContext, view: BaseView): string[] {
  const { base, layout, states, counts } = view;
  const { portrait } = facts;
  const says: string[] = [];
  if (base.rows.length === base.gone) return [say("says.baseNoClients", { asOf: facts.asOf })];
  if (layout.lines.length === 0) return [say("says.baseNoLines")];
  const all = (key: "targets" | "used" | "open" | "refused" | "notOffered"): number =>
    counts.reduce((sum, count) => sum + count[key], 0);
  const n = all("targets");
  if (n > 0) {
    const used = all("used");
    says.push(
      say("says.baseCells", {
        n,
        used,
        share: used / n,
        work: all("open"),
        refused: all("refused"),
        open: all("notOffered"),
      }),
    );
  }
  const passed = states.remarks.filter((remark) => remark.passed > 0).sort((one, other) => one.row - other.row);
  if (passed.length > 0) {
    const names = passed.map(({ row, column }) =>
      say("base.passedOne", {
        client: base.rows[row]!.name,
        line: layout.lines[layout.columns[column]!.line]!.name,
      }),
    );
    says.push(say("says.basePassed", { n: passed.length, names: listText(say, names) }));
  }
  if (!portrait.hasMatrix) says.push(say("says.baseNoMatrix", { sheet: say("report.matrix.name") }));
  else if (n === 0) says.push(say("says.baseNoSegments", { sheet: say("report.segments.name") }));
  else {
    const most = counts.reduce((found, count) => (count.notOffered > found.notOffered ? count : found));
    says.push(
      most.notOffered === 0
        ? say("says.baseAllOffered")
        : say("says.baseRoom", { line: most.line, group: most.group, n: most.notOffered }),
    );
  }
  if (options["groupBy"] === "division" && base.divisions === null) says.push(say("says.baseNoDivision"));
  return says.slice(0, 4);
}
