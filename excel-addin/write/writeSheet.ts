import type { SheetImage } from "./planImage";
import type { SheetTarget } from "./SheetTarget";
import type { WordLists } from "./WordLists";
import { writeCells } from "./writeCells";
import { writeCharts } from "./writeCharts";
import { writeFrame } from "./writeFrame";
import { writeLooks } from "./writeLooks";
import { writeMarks } from "./writeMarks";
import { writeNotes } from "./writeNotes";
import { writePrint } from "./writePrint";
import { writeRules } from "./writeRules";
import { writeTables } from "./writeTables";

/**
 * Writes a whole plan on a fresh sheet, which is there, and gives the names of its charts. `shares` of the whole work when
 * its cells are written, and when all is.
 */
export async function writeSheet(
  target: SheetTarget,
  image: SheetImage,
  lists: WordLists,
  [cells, all]: readonly [cells: number, all: number] = [0.8, 1],
): Promise<string[]> {
  target.writer.step("excel.step.writing", cells);
  await writeCells(target, image);
  target.writer.step("excel.step.looks", all);
  await writeLooks(target);
  // before the charts, which would be stretched
  await writeFrame(target);
  await writeTables(target, new Map());
  await writeRules(target, lists);
  await writeMarks(target);
  await writeNotes(target);
  const charts = await writeCharts(target);
  await writePrint(target);
  await target.writer.flush();
  return charts;
}
