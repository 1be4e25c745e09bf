import { existsSync } from "node:fs";
import {
  SheetProblem,
  isBuilt,
  sheetNamed,
  typedKindOf,
  typedSheets,
  type InputWishes,
  type SampledSheet,
  type TextKey,
  type TypedSheets,
} from "../core/index";
import type { OpenedFile } from "../files/index";
import type { Args } from "./args";
import { readFile } from "./disk";
import { allBlocks, openNamed, sampledSheets } from "./openSheets";
import { NothingDone, withFile } from "./problemText";

/** Sheets that say what each client should buy, each with a flag of its own. */
export const givenKinds = ["segments", "matrix", "deals", "deal-log", "potential"] as const;
export type GivenKind = (typeof givenKinds)[number];

/** Of each kind a sheet of the same file, or another file. */
export type GivenSheets = ReadonlyMap<GivenKind, string>;

export interface Given {
  readonly file: string;
  readonly given?: GivenSheets;
}

/** A typed sheet of a workbook, whole. */
export type TypedCells = Parameters<typeof typedSheets>[0][number];

const REGISTER_TAG = /^klientela\/\d+\/client-register\//;
const FILE = /\.(xlsx|xlsm|xls|ods|csv|tsv|txt)$/i;

/** What is read of each kind, and what is said where there is none of it. */
const reading: Readonly<Record<GivenKind, { none: TextKey; count: (typed: TypedSheets) => number }>> = {
  segments: { none: "cli.problem.noSegments", count: ({ segments }) => segments?.segments.length ?? 0 },
  matrix: { none: "cli.problem.noMatrix", count: ({ matrix }) => matrix?.lines.length ?? 0 },
  deals: { none: "cli.problem.noDeals", count: ({ deals }) => deals?.deals.length ?? 0 },
  "deal-log": { none: "cli.problem.noDealLog", count: ({ dealLog }) => dealLog?.events.length ?? 0 },
  potential: { none: "cli.problem.noPotential", count: ({ potential }) => potential?.rows.length ?? 0 },
};

/** The sheets that a call names. */
export function givenSheets({ flags }: Args): GivenSheets {
  return new Map(
    givenKinds.flatMap((kind) => {
      const wanted = flags.get(kind);
      return wanted === undefined ? [] : [[kind, wanted] as const];
    }),
  );
}

/**
 * The sheets that a call names, of `opened` or of other files: of a file the sheet that is of the kind, else its first.
 *
 * @throws SheetProblem where there is neither sheet nor file of that name; NothingDone where the sheet holds nothing of the kind
 */
export async function readGiven(
  { file, given = new Map() }: Given,
  opened: OpenedFile,
  sheets: readonly SampledSheet[],
  wishes: InputWishes,
): Promise<{
  readonly list: readonly TypedCells[];
  readonly names: readonly string[];
  readonly files: readonly string[];
}> {
  const list: TypedCells[] = [];
  const names: string[] = [];
  const files: string[] = [];
  for (const [kind, wanted] of given) {
    const named = sheetNamed(sheets, wanted)?.name;
    if (named !== undefined) {
      names.push(named);
      list.push({ kind, sheet: named, blocks: await withFile(file, () => allBlocks(opened, named)) });
    } else {
      if (!existsSync(wanted) && !FILE.test(wanted)) {
        throw new SheetProblem("sheetUnknown", { sheet: wanted, sheets: sheets.map(({ name }) => name) });
      }
      files.push(wanted);
      list.push(await ofFile(kind, wanted));
    }
    const last = list.at(-1)!;
    const { none, count } = reading[kind];
    if (count(typedSheets([last], wishes).typed) === 0) throw new NothingDone(none, { sheet: last.sheet });
  }
  return { list, names, files };
}

async function ofFile(kind: GivenKind, file: string): Promise<TypedCells> {
  const opened = await openNamed(file, await readFile(file));
  return withFile(file, async () => {
    const sheets = await sampledSheets(opened);
    const seen = sheets.filter(({ hidden }) => !hidden);
    const found =
      seen.find((sheet) => typedKindOf(sheet) === kind) ?? seen.find((sheet) => !isBuilt(sheet)) ?? sheets[0]!;
    return { kind, sheet: found.name, blocks: await allBlocks(opened, found.name) };
  });
}

/** Whether the sheet is a client register that was set up here. */
export function isBuiltRegister(sheet: SampledSheet): boolean {
  return isBuilt(sheet) && sheet.rows.some(([key]) => typeof key === "string" && REGISTER_TAG.test(key));
}
