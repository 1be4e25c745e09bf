import type { SheetInfo } from "../OpenedFile";
import { FileProblem } from "../FileProblem";
import { isDayFormat } from "./dayFormat";
import { brokenPart, type PackageReader } from "./packageReader";
import { XmlScanner, type XmlHandler } from "./XmlScanner";
import { attributesOf, TextCollector } from "./xmlValues";

/** A sheet with the part that holds its cells; null of a sheet without any. */
export interface SheetPart {
  readonly info: SheetInfo;
  readonly part: string | null;
  /** The part of a sheet without cells. */
  readonly other?: string;
}

export interface WorkbookParts {
  /** The part that lists the sheets. */
  readonly path: string;
  /** What it points to, by the ids of the relationships. */
  readonly relationships: ReadonlyMap<string, Relationship>;
  readonly sheets: readonly SheetPart[];
  /** Days are counted from 1 January 1904. */
  readonly date1904: boolean;
  readonly sharedStrings: string | null;
  readonly styles: string | null;
}

export interface Relationship {
  /** Last word of its type: "worksheet". */
  readonly type: string;
  readonly target: string;
}

type Told = (element: string, attributes: Map<string, string>, inside: readonly string[]) => void;

/** The sheets of a workbook in their order, and where everything lies. */
export async function workbookParts(files: PackageReader): Promise<WorkbookParts> {
  const path = await workbookPath(files);
  const relationships = await relationshipsOf(files, path);
  const sheets: SheetPart[] = [];
  let date1904 = false;
  let isWorkbook = false;
  await elements(files, path, ["workbook", "workbookPr", "sheets", "sheet"], (element, attributes, inside) => {
    if (element === "workbook") isWorkbook = true;
    if (element === "workbookPr") date1904 = isTrue(attributes.get("date1904"));
    if (element !== "sheet" || inside.at(-1) !== "sheets") return;
    const name = attributes.get("name") ?? "";
    const id = [...attributes].find(([key]) => key.endsWith(":id"))?.[1] ?? "";
    const relationship = relationships.get(id);
    const hidden = (attributes.get("state") ?? "visible") !== "visible";
    if (relationship !== undefined && relationship.type !== "worksheet") {
      sheets.push({ info: { name, hidden, chartSheet: true }, part: null, other: relationship.target });
    } else sheets.push({ info: { name, hidden }, part: relationship?.target ?? "" });
  });
  if (!isWorkbook) throw new FileProblem("notAWorkbook");
  if (sheets.length === 0) throw brokenPart(path);
  const partOf = (type: string): string | null => {
    for (const one of relationships.values()) if (one.type === type && files.has(one.target)) return one.target;
    return null;
  };
  const [strings, styles] = [partOf("sharedStrings"), partOf("styles")];
  return { path, relationships, sheets, date1904, sharedStrings: strings, styles };
}

/** Of each cell style whether it shows days. */
export async function dayStyles(files: PackageReader, part: string | null): Promise<boolean[]> {
  const formats = new Map<number, string>();
  const ids: number[] = [];
  if (part === null) return [];
  await elements(files, part, ["numFmts", "numFmt", "cellXfs", "xf"], (element, attributes, inside) => {
    if (element === "numFmt" && inside.at(-1) === "numFmts") {
      formats.set(Number(attributes.get("numFmtId")), attributes.get("formatCode") ?? "");
    } else if (element === "xf" && inside.at(-1) === "cellXfs") ids.push(Number(attributes.get("numFmtId") ?? 0));
  });
  return ids.map((id) => isDayFormat(id, formats.get(id)));
}

export interface SharedStrings {
  readonly texts: readonly string[];
  /** Places of the texts in which letters have looks of their own. */
  readonly rich: ReadonlySet<number>;
}

/** The table of texts that cells refer to by number. */
export async function sharedStrings(files: PackageReader, part: string | null): Promise<SharedStrings> {
  const texts: string[] = [];
  const rich = new Set<number>();
  if (part === null) return { texts, rich };
  const collector = new TextCollector();
  let phonetic = false;
  const names = ["si", "t", "rPh", "rPr"] as const;
  const handler = {
    wantsText: false,
    open(element: number): void {
      if (element === 0) collector.clear();
      else if (element === 1) handler.wantsText = !phonetic;
      else if (element === 2) phonetic = true;
      else rich.add(texts.length);
    },
    close(element: number): void {
      if (element === 0) texts.push(collector.text());
      else if (element === 1) handler.wantsText = false;
      else if (element === 2) phonetic = false;
    },
    text(bytes: Uint8Array, start: number, end: number, literal: boolean): void {
      collector.add(bytes, start, end, literal);
    },
  };
  await scanPart(files, part, names, handler);
  return { texts, rich };
}

/** Lets a handler see a whole part. */
export async function scanPart(files: PackageReader, part: string, names: readonly string[], handler: XmlHandler) {
  const scanner = new XmlScanner(names, handler);
  for await (const piece of utf8Pieces(files.pieces(part))) {
    try {
      scanner.push(piece);
    } catch (cause) {
      throw brokenPart(part, cause);
    }
  }
  try {
    scanner.finish();
  } catch (cause) {
    throw brokenPart(part, cause);
  }
}

/** A part may be UTF-16, which its byte order mark tells. */
export async function* utf8Pieces(pieces: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array, void, undefined> {
  let decoder: InstanceType<typeof TextDecoder> | null | undefined;
  const encoder = new TextEncoder();
  for await (const piece of pieces) {
    if (decoder === undefined) {
      const mark = piece[0]! * 256 + piece[1]!;
      decoder = mark === 0xfffe ? new TextDecoder("utf-16le") : mark === 0xfeff ? new TextDecoder("utf-16be") : null;
    }
    yield decoder === null ? piece : encoder.encode(decoder.decode(piece, { stream: true }));
  }
}

async function workbookPath(files: PackageReader): Promise<string> {
  if (files.has("_rels/.rels")) {
    const root = await relationshipsOf(files, "");
    for (const { type, target } of root.values()) {
      if (type !== "officeDocument" || !files.has(target)) continue;
      if (target.endsWith(".bin")) throw new FileProblem("xlsb");
      return target;
    }
  }
  if (files.has("xl/workbook.xml")) return "xl/workbook.xml";
  throw new FileProblem("notAWorkbook");
}

/** What a part points to within the package, by the ids of the relationships; "" is the package itself. */
export async function relationshipsOf(files: PackageReader, source: string): Promise<Map<string, Relationship>> {
  const found = new Map<string, Relationship>();
  const slash = source.lastIndexOf("/") + 1;
  const part = `${source.slice(0, slash)}_rels/${source.slice(slash)}.rels`;
  if (!files.has(part)) return found;
  await elements(files, part, ["Relationship"], (_, attributes) => {
    if (attributes.get("TargetMode") === "External") return;
    const type = attributes.get("Type") ?? "";
    const target = resolved(source, attributes.get("Target") ?? "");
    found.set(attributes.get("Id") ?? "", { type: type.slice(type.lastIndexOf("/") + 1), target });
  });
  return found;
}

/** Tells the elements of a small part with the listed elements that they stand in. */
export async function elements(
  files: PackageReader,
  part: string,
  names: readonly string[],
  tell: Told,
): Promise<void> {
  const inside: string[] = [];
  await scanPart(files, part, names, {
    wantsText: false,
    open(element, bytes, start, end) {
      tell(names[element]!, attributesOf(bytes, start, end), inside);
      inside.push(names[element]!);
    },
    close: () => void inside.pop(),
    text: () => undefined,
  });
}

function resolved(source: string, target: string): string {
  const steps = target.startsWith("/") ? [] : source.split("/").slice(0, -1);
  for (const step of target.split("/")) {
    if (step === "..") steps.pop();
    else if (step !== "." && step !== "") steps.push(step);
  }
  return steps.join("/");
}

export function isTrue(value: string | undefined): boolean {
  return value === "1" || value === "true";
}
