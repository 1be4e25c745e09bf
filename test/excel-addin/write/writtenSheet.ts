import { freeSheetName, layout, type SheetPlan } from "../../../core/index";
import { ExcelDoor } from "../../../excel-addin/host/ExcelDoor";
import type { PieceWriter } from "../../../excel-addin/write/PieceWriter";
import { planImage } from "../../../excel-addin/write/planImage";
import type { SheetTarget } from "../../../excel-addin/write/SheetTarget";
import { pieceWriter } from "../../../excel-addin/write/SyncWriter";
import { WordLists } from "../../../excel-addin/write/WordLists";
import { writeSheet } from "../../../excel-addin/write/writeSheet";
import type { Task } from "../../../pane/port/Host";
import type { ExcelHost } from "../../hosts/excel/excelHost";

export function quietTask(signal: AbortSignal = new AbortController().signal): Task {
  return { signal, progress: () => undefined };
}

/** Does something with a writer in a workbook of the tests' Excel. */
export function written<T>(
  host: ExcelHost,
  work: (writer: PieceWriter, has: SheetTarget["has"]) => Promise<T>,
  task = quietTask(),
): Promise<T> {
  const door = new ExcelDoor(host.api);
  return door.run((context) => work(pieceWriter(context, task), (version) => door.has(version)));
}

/** A target on a new sheet, which is there. */
export async function freshTarget(
  writer: PieceWriter,
  has: SheetTarget["has"],
  plan: SheetPlan,
  name = plan.name,
): Promise<SheetTarget> {
  const sheet = writer.context.workbook.worksheets.add(name);
  await writer.flush();
  return { writer, sheet, name, plan, place: layout(plan), has };
}

/** Writes plans on new sheets, and gives the names of their charts. */
export function writeSheets(host: ExcelHost, plans: readonly SheetPlan[], task = quietTask()): Promise<string[][]> {
  return written(
    host,
    async (writer, has) => {
      const lists = await WordLists.of(writer);
      const charts: string[][] = [];
      const taken = new Set<string>();
      for (const [index, plan] of plans.entries()) {
        const target = await freshTarget(writer, has, plan, freeSheetName(plan.name, taken));
        charts.push(
          await writeSheet(target, planImage(plan, target.place), lists, [
            (index + 0.8) / plans.length,
            (index + 1) / plans.length,
          ]),
        );
      }
      return charts;
    },
    task,
  );
}
