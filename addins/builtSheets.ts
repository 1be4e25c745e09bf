import { readBuilt, type CellBlock } from "../core/index";
import type { OpenedFile } from "../files/index";

/** A built sheet of a file. */
export interface BuiltCells {
  readonly name: string;
  readonly blocks: readonly CellBlock[];
}

/** The tag of a built sheet stands near its top. */
const LOOKED_AT = 200;

/** The built sheets of a file with all their cells; of others no more than the beginning is read. */
export async function builtSheets(file: OpenedFile): Promise<BuiltCells[]> {
  const found: BuiltCells[] = [];
  for (const { name } of file.sheets) {
    if (readBuilt(await blocksOf(file.read(name, { rows: LOOKED_AT }))) === null) continue;
    found.push({ name, blocks: await blocksOf(file.read(name)) });
  }
  return found;
}

async function blocksOf(source: AsyncIterable<CellBlock>): Promise<CellBlock[]> {
  const blocks: CellBlock[] = [];
  for await (const block of source) blocks.push(block);
  return blocks;
}
