import { SAMPLE_ROWS, readBuilt, type CellBlock } from "../../core/index";
import type { Host, Place, Region, Task } from "../port/Host";
import type { TypedBlocks } from "./Asking";
import { cellsOf } from "./cellsOf";
import type { FoundData, RegisterBlocks } from "./Engine";
import { stoppable } from "./stoppable";

/** All cells of the sheets that people type. */
export async function typedBlocks(
  host: Host,
  { typed }: FoundData,
  regions: readonly Region[],
  task: Task,
): Promise<TypedBlocks[]> {
  const all: TypedBlocks[] = [];
  for (const { region: id, kind } of typed) {
    const region = regions.find((one) => one.id === id);
    // it may have gone a moment ago
    if (region !== undefined) all.push({ kind, sheet: region.sheet, blocks: await cellsOf(host, region, task) });
  }
  return all;
}

/** All cells of the client register; null where there is none. */
export async function registerBlocks(
  host: Host,
  { register }: FoundData,
  regions: readonly Region[],
  task: Task,
): Promise<RegisterBlocks | null> {
  const region = regions.find(({ sheet }) => sheet === register);
  if (region === undefined) return null;
  task.progress("pane.step.register", 0);
  return { sheet: region.sheet, blocks: await cellsOf(host, region, task) };
}

/** The cells of a built sheet down to a place and somewhat further; null where the sheet isn't built by us. */
export async function builtCells(host: Host, place: Place, task: Task): Promise<readonly CellBlock[] | null> {
  const regions = await stoppable(host.regions(), task.signal);
  const region = regions.find(({ id }) => id === place.region);
  if (region === undefined) return null;
  const beginning = await cellsOf(host, region, task, SAMPLE_ROWS);
  if (readBuilt(beginning) === null) return null;
  // a total stands above the rows by which it is known
  const wanted = place.row + SAMPLE_ROWS;
  return region.rowCount <= SAMPLE_ROWS ? beginning : cellsOf(host, region, task, wanted);
}
