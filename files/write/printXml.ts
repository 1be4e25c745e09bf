import { FIRST_COLUMN, KEY_COLUMN, columnLetters, quotedSheet } from "../../core/index";
import type { SheetBuild } from "./Graft";
import { printMargins, type PrintedPages } from "./printPages";
import { sheetText } from "./xmlText";

const A4 = 9;

/** The elements that say how a sheet is printed. */
export function printXml(pages: PrintedPages, build: SheetBuild): string {
  const { landscape, wide, onePage, headerRow, footer } = pages;
  defineTitles(headerRow, wide, build);
  const { side, top, bottom, header, footer: below } = printMargins;
  const foot = footer === "" ? "" : `<headerFooter><oddFooter>&amp;C${sheetText(footer)}</oddFooter></headerFooter>`;
  return (
    `<pageMargins left="${side}" right="${side}" top="${top}" bottom="${bottom}" header="${header}" footer="${below}"/>` +
    `<pageSetup paperSize="${A4}" orientation="${landscape ? "landscape" : "portrait"}" fitToWidth="${wide}" fitToHeight="${onePage ? 1 : 0}"/>${foot}`
  );
}

function defineTitles(headerRow: number, pages: number, build: SheetBuild): void {
  const sheet = quotedSheet(build.name);
  const titles: string[] = [];
  // side by side, each page names its rows
  if (pages > 1) titles.push(`${sheet}!$${columnLetters(KEY_COLUMN)}:$${columnLetters(FIRST_COLUMN)}`);
  if (headerRow >= 0) titles.push(`${sheet}!$${headerRow + 1}:$${headerRow + 1}`);
  if (titles.length > 0) build.define("_xlnm.Print_Titles", titles.join(","));
}
