import { changedSince } from "../../addins/changedSince";
import type { Plan, SheetPlan } from "../../core/index";
import { HostFailure, type Applied, type AppliedFinding, type Region, type Task } from "../../pane/port/Host";
import type { PlannedWork, Present } from "../desk/Present";
import type { BookInfo } from "../protocol";
import { presentNow } from "./presentNow";
import { readPresent } from "./readPresent";
import { leavingSheets, refreshedSheets, type RefreshedSheet } from "./refreshedSheets";
import { sheetRegions } from "./sheetRegions";
import type { ServerDoor } from "./ServerDoor";
import { Transaction } from "./Transaction";
import { persistently } from "./untilFinished";
import type { BuiltReads } from "../../addins/BuiltReads";

/** Computes what is to be done so that a plan stands in the spreadsheet. */
export type Planner = (present: Present, plan: Plan) => Promise<PlannedWork>;

/** What a plan is applied with. */
export interface ApplyTools {
  readonly door: ServerDoor;
  readonly plan: Planner;
  /** What the pane has read of the sheets when it computed the plan: what was typed since wins. */
  readonly reads: Pick<BuiltReads, "lastRead">;
  /** Before the server is asked again; tests wait less. */
  readonly waits?: readonly number[] | undefined;
}

/** What was applied, and how it can be taken back. */
export interface AppliedWork {
  readonly applied: Applied;
  readonly ticket: string;
}

/** Somebody who types without a pause is not to be waited for for ever. */
const MOST_ROUNDS = 3;

/**
 * Carries out a plan as one transaction: what is there is read, the orders are computed beside the server, which carries them
 * out. Where somebody types meanwhile it is read and computed again.
 */
export async function applyPlan(
  tools: ApplyTools,
  plan: Plan,
  present: readonly Region[],
  task: Task,
): Promise<AppliedWork> {
  for (let round = 1; ; round++) {
    task.progress("sheets.step.reading", 0);
    const book = await tools.door.call("book");
    task.signal.throwIfAborted();
    const outcome = await new Applying(tools, plan, book, task).apply(present);
    if ("ticket" in outcome) return outcome;
    if (round === MOST_ROUNDS) throw new HostFailure("sheets.fault.changed", { sheet: outcome.changed });
  }
}

/** One attempt. */
class Applying {
  private readonly refreshed: readonly RefreshedSheet[];

  constructor(
    private readonly tools: ApplyTools,
    private readonly plan: Plan,
    private readonly book: BookInfo,
    private readonly task: Task,
  ) {
    this.refreshed = refreshedSheets(plan, book);
  }

  /** `changed`: the name of a sheet that somebody has typed in meanwhile; everything is as it was. */
  async apply(present: readonly Region[]): Promise<AppliedWork | { readonly changed: string }> {
    const { task, book, refreshed } = this;
    const { door, waits } = this.tools;
    const leaving = leavingSheets(present, refreshed, book);
    const infos = refreshed.map(({ info }) => info);
    const read = await readPresent(door, book, infos, leaving, task);
    const { plan, findings } = this.withTyped(read.present);
    task.progress("sheets.step.computing", 0.2);
    const work = await this.tools.plan(read.present, plan);
    task.signal.throwIfAborted();
    task.progress("sheets.step.writing", 0.35);
    const { orders, added, goneCharts, touched, cells } = work;
    const start = { refreshed: read.prints, added: added.length, leaving, touched, cells };
    const some = work.sheets[0]?.name ?? this.nameOf(leaving[0]);
    const begun = await Transaction.begin(door, start, some, task, waits);
    if (!(begun instanceof Transaction)) return { changed: this.nameOf(begun[0]) };
    const [changed] = await begun.write(orders, { added, goneCharts });
    if (changed !== undefined) return { changed: this.nameOf(changed) };
    const regions = await this.regions(work, begun.added);
    task.progress("sheets.step.finishing", 1);
    return { applied: { regions, findings: [...findings, ...work.findings] }, ticket: begun.ticket };
  }

  /** The plan with what was typed in shared columns since the pane has read them. */
  private withTyped(present: Present): { plan: Plan; findings: readonly AppliedFinding[] } {
    const findings: AppliedFinding[] = [];
    const others = new Map<SheetPlan, SheetPlan>();
    for (const [at, { plan, info }] of this.refreshed.entries()) {
      const now = presentNow(present.sheets[at]!, plan);
      const read = this.tools.reads.lastRead(String(info.id));
      if (read === null) continue;
      const since = changedSince(read, now, {
        changed: "sheets.fault.changed",
        typed: "sheets.finding.changedSince",
      });
      findings.push(...since.findings);
      const cells = [...plan.carry.cells, ...since.typed];
      others.set(plan, { ...plan, carry: { ...plan.carry, cells } });
    }
    const sheets = this.plan.sheets.map((sheet) => others.get(sheet) ?? sheet);
    return { plan: { ...this.plan, sheets }, findings };
  }

  private async regions(work: PlannedWork, added: readonly number[]): Promise<Region[]> {
    const { door, waits } = this.tools;
    const ids = work.sheets.map(({ id }) => (id < 0 ? added[-id - 1]! : id));
    const book = await persistently(() => door.call("book"), waits).catch(() => null);
    const regions = book === null ? [] : sheetRegions(book);
    return ids.map((id, at): Region => {
      const found = regions.find((region) => region.id === String(id));
      // it stands there, even where nobody can tell how large it is
      const unseen = { hidden: false, rowCount: 0, columnCount: 0, attached: false };
      return found ?? { id: String(id), sheet: work.sheets[at]!.name, ...unseen };
    });
  }

  private nameOf(id: number | undefined): string {
    return this.book.sheets.find((one) => one.id === id)?.name ?? "";
  }
}
