import type { Block, NoteBlock, NoteLine, PlainSheet, SheetPlan } from "../plan/plan";
import type { Facts } from "../reports/Facts";
import type { Translate } from "../text/translate";
import { isConfidential } from "./confidential";
import { copyTable, type TableWish } from "./copyTable";
import { countedLines } from "./countedLines";
import type { Recipient } from "./SendRequest";

export interface SheetWish {
  readonly name: string;
  readonly recipient: Recipient;
  readonly companyName: string;
  readonly visible: ReadonlySet<string> | null;
  readonly facts: Facts;
  /** In the language of the copy. */
  readonly say: Translate;
  /** Serial day. */
  readonly today: number;
}

/** A copied sheet, and what of it stayed behind. */
export interface CopiedSheet {
  /** Null: nothing of it may be seen. */
  readonly sheet: PlainSheet | null;
  /** Headers of columns that are confidential. */
  readonly withheld: readonly string[];
}

/**
 * A built sheet as it is sent: the company in the title, values without keys, and at the end how it was counted. Of a
 * copy for one manager or client only his rows stay; sentences and pictures tell of all clients, so they stay behind.
 */
export function copySheet(sheet: SheetPlan, wish: SheetWish): CopiedSheet {
  const { recipe } = sheet;
  const withheld = new Set<string>();
  const blocks: Block[] = [];
  let headings: NoteBlock[] = [];
  for (const block of sheet.blocks) {
    if (block.type === "note") {
      if (blocks.length === 0 && headings.length === 0) blocks.push(head(block, wish));
      else headings.push(block);
      continue;
    }
    // what was typed about a client isn't meant for him
    const typed = new Set(
      block.type === "table" && wish.recipient.type === "client"
        ? block.columns.filter(({ owner }) => owner !== "ours").map(({ key }) => key)
        : [],
    );
    const tableWish = (table: string): TableWish => ({
      visible: wish.visible,
      showsTyped: wish.recipient.type === "manager",
      say: wish.say,
      isConfidential: (column) => typed.has(column) || isConfidential(recipe.report, table, column, recipe.options),
    });
    if (block.type === "table") {
      const copied = copyTable(block, tableWish(block.key));
      for (const { key, header } of block.columns) {
        if (tableWish(block.key).isConfidential(key)) withheld.add(header);
      }
      if (copied !== null) blocks.push(...headings, copied);
    } else if (wish.visible === null) {
      blocks.push(...headings, block);
    }
    headings = [];
  }
  const drawn = withoutLostSeries(blocks);
  const tables = drawn.filter((block) => block.type === "table");
  if (tables.length === 0) return { sheet: null, withheld: [...withheld] };
  const counted: NoteBlock = { type: "note", key: "counted", lines: countedLines(recipe, tables, wish) };
  const stays = (key: string | null): string | null => (tables.some((table) => table.key === key) ? key : null);
  return {
    sheet: {
      name: wish.name,
      language: wish.say.language,
      blocks: [...drawn, counted],
      freezeAt: stays(sheet.freezeAt),
      print: { ...sheet.print, repeatHeaderOf: stays(sheet.print.repeatHeaderOf) },
    },
    withheld: [...withheld],
  };
}

/** Title with the company, what it is a copy of, and for everybody what it says. */
function head(block: NoteBlock, wish: SheetWish): NoteBlock {
  const { say, recipient, companyName, facts, today } = wish;
  const params = { asOf: facts.asOf, today };
  const source =
    recipient.type === "all"
      ? say("send.source", params)
      : say(`send.source.${recipient.type}`, { ...params, name: recipient.name });
  const isTitle = ({ style }: NoteLine): boolean => style === "title";
  const title = block.lines.filter(isTitle).map((line) => ({
    ...line,
    text: companyName === "" ? line.text : say("send.title", { company: companyName, title: line.text }),
  }));
  const told = recipient.type === "all" ? withoutFirstSource(block.lines.filter((line) => !isTitle(line))) : [];
  const lines: NoteLine[] = [...title, { style: "source", text: source }, ...told];
  if (lines.at(-1)!.style !== "blank") lines.push({ style: "blank", text: "" });
  return { ...block, lines };
}

/** The first names the sheets of the workbook, which the recipient doesn't have. */
function withoutFirstSource(lines: readonly NoteLine[]): NoteLine[] {
  const first = lines.findIndex(({ style }) => style === "source");
  return lines.filter((_, at) => at !== first);
}

/** Pictures of what is still there. */
function withoutLostSeries(blocks: readonly Block[]): Block[] {
  const columns = new Set(
    blocks.flatMap((block) => (block.type === "table" ? block.columns.map(({ key }) => `${block.key} ${key}`) : [])),
  );
  return blocks.flatMap((block): Block[] => {
    if (block.type !== "chart") return [block];
    const stands = (ref: { readonly block: string; readonly column: string }): boolean =>
      columns.has(`${ref.block} ${ref.column}`);
    const series = block.series.filter(({ values }) => stands(values));
    return series.length === 0 || !stands(block.category) ? [] : [{ ...block, series }];
  });
}
