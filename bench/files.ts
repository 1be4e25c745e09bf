import { closeSync, openSync, writeSync } from "node:fs";
import { Zip, ZipDeflate } from "fflate";
import { isoDay } from "../core/calendar/calendar";
import { columnLetters } from "../core/cells/address";
import { CellBlockBuilder } from "../core/cells/CellBlockBuilder";
import type { CellBlock } from "../core/cells/cellBlock";
import { UNIT } from "../core/ledger/ledger";
import type { BenchLedger } from "./ledger";

export const SHEET = "Ledger";
export const HEADERS = ["Date", "Document", "Client", "Manager", "Product line", "Amount"] as const;

/** The ledger as a host hands it over: days and amounts as numbers, names as texts. */
export function blocksOf(ledger: BenchLedger): CellBlock[] {
  const blocks: CellBlock[] = [];
  const builder = new CellBlockBuilder(SHEET);
  HEADERS.forEach((header, column) => builder.setText(column, header));
  builder.markDayFormat(0);
  builder.nextRow();
  for (let row = 0; row < ledger.rows; row++) {
    if (builder.isFull) blocks.push(builder.take());
    builder.setNumber(0, ledger.day[row]!);
    textsOf(ledger, row).forEach((text, at) => builder.setText(at + 1, text));
    builder.setNumber(5, ledger.amount[row]! / UNIT);
    builder.nextRow();
  }
  blocks.push(builder.take());
  return blocks;
}

function textsOf(ledger: BenchLedger, row: number): string[] {
  return [
    ledger.documents[ledger.document[row]!]!,
    ledger.clients[ledger.client[row]!]!,
    ledger.managers[ledger.manager[row]!]!,
    ledger.lines[ledger.line[row]!]!,
  ];
}

export function writeCsv(file: string, ledger: BenchLedger): void {
  const to = openSync(file, "w");
  let waiting = `${HEADERS.join(",")}\n`;
  for (let row = 0; row < ledger.rows; row++) {
    const amount = (ledger.amount[row]! / UNIT).toFixed(2);
    waiting += `${isoDay(ledger.day[row]!)},${textsOf(ledger, row).join(",")},${amount}\n`;
    if (waiting.length < 1 << 20 && row < ledger.rows - 1) continue;
    writeSync(to, waiting);
    waiting = "";
  }
  closeSync(to);
}

/** As Excel saves it: texts shared, days as formatted numbers. */
export function writeXlsx(file: string, ledger: BenchLedger): void {
  const to = openSync(file, "w");
  const zip = new Zip((error, bytes) => {
    if (error !== null) throw error;
    writeSync(to, bytes);
  });
  const part = (name: string, pieces: Iterable<string>): void => {
    const deflate = new ZipDeflate(name, { level: 1 });
    const encoder = new TextEncoder();
    zip.add(deflate);
    for (const piece of pieces) deflate.push(encoder.encode(piece));
    deflate.push(new Uint8Array(0), true);
  };
  const open = "http://schemas.openxmlformats.org";
  const main = `xmlns="${open}/spreadsheetml/2006/main"`;
  const types = "application/vnd.openxmlformats-officedocument.spreadsheetml";
  const relation = (id: number, type: string, target: string): string =>
    `<Relationship Id="rId${id}" Type="${open}/officeDocument/2006/relationships/${type}" Target="${target}"/>`;
  const relations = (list: string): string =>
    `<Relationships xmlns="${open}/package/2006/relationships">${list}</Relationships>`;
  part("[Content_Types].xml", [
    `<Types xmlns="${open}/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/xl/workbook.xml" ContentType="${types}.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="${types}.worksheet+xml"/><Override PartName="/xl/styles.xml" ContentType="${types}.styles+xml"/><Override PartName="/xl/sharedStrings.xml" ContentType="${types}.sharedStrings+xml"/></Types>`,
  ]);
  part("_rels/.rels", [relations(relation(1, "officeDocument", "xl/workbook.xml"))]);
  part("xl/_rels/workbook.xml.rels", [
    relations(
      relation(1, "worksheet", "worksheets/sheet1.xml") +
        relation(2, "styles", "styles.xml") +
        relation(3, "sharedStrings", "sharedStrings.xml"),
    ),
  ]);
  part("xl/workbook.xml", [
    `<workbook ${main} xmlns:r="${open}/officeDocument/2006/relationships"><sheets><sheet name="${SHEET}" sheetId="1" r:id="rId1"/></sheets></workbook>`,
  ]);
  part("xl/styles.xml", [
    `<styleSheet ${main}><fonts count="1"><font/></fonts><fills count="1"><fill/></fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="2"><xf/><xf numFmtId="14" applyNumberFormat="1"/></cellXfs></styleSheet>`,
  ]);
  const texts = new Map<string, number>();
  const shared = (text: string): number => {
    const place = texts.get(text) ?? texts.size;
    texts.set(text, place);
    return place;
  };
  part("xl/worksheets/sheet1.xml", sheetXml(ledger, main, shared));
  part("xl/sharedStrings.xml", sharedXml(texts, main));
  zip.end();
  closeSync(to);
}

function* sheetXml(ledger: BenchLedger, main: string, shared: (text: string) => number): Generator<string> {
  const letters = HEADERS.map((_, column) => columnLetters(column));
  const text = (column: number, row: number, value: string): string =>
    `<c r="${letters[column]!}${row}" t="s"><v>${shared(value)}</v></c>`;
  let xml = `<worksheet ${main}><sheetData><row r="1">${HEADERS.map((header, column) => text(column, 1, header)).join("")}</row>`;
  for (let row = 0; row < ledger.rows; row++) {
    const at = row + 2;
    const names = textsOf(ledger, row).map((value, place) => text(place + 1, at, value));
    xml += `<row r="${at}" spans="1:6"><c r="A${at}" s="1"><v>${ledger.day[row]!}</v></c>${names.join("")}<c r="F${at}"><v>${ledger.amount[row]! / UNIT}</v></c></row>`;
    if (xml.length < 1 << 18) continue;
    yield xml;
    xml = "";
  }
  yield `${xml}</sheetData></worksheet>`;
}

function* sharedXml(texts: ReadonlyMap<string, number>, main: string): Generator<string> {
  let xml = `<sst ${main} uniqueCount="${texts.size}">`;
  for (const text of texts.keys()) {
    xml += `<si><t>${text}</t></si>`;
    if (xml.length < 1 << 18) continue;
    yield xml;
    xml = "";
  }
  yield `${xml}</sst>`;
}
