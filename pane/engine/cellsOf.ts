import type { CellBlock } from "../../core/index";
import type { Host, Region, Task } from "../port/Host";
import { stoppableItems } from "./stoppable";

/** The cells of a sheet, all or so many rows. */
export async function cellsOf(host: Host, region: Region, task: Task, rows?: number): Promise<CellBlock[]> {
  const blocks: CellBlock[] = [];
  const source = rows === undefined ? host.read(region, task) : host.read(region, task, { rows });
  for await (const block of stoppableItems(source, task.signal)) blocks.push(block);
  return blocks;
}
