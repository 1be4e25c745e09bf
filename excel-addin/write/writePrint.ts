import { columnLetters, FIRST_COLUMN, KEY_COLUMN } from "../../core/index";
import { printMargins, printPages } from "../../files/index";
import type { SheetTarget } from "./SheetTarget";
import { measuresOf } from "./writeFrame";

const POINTS_PER_INCH = 72;
/** Excel takes no more on a sheet. */
const MOST_BREAKS = 1026;
const BREAKS_AT_ONCE = 10;

/** How the sheet is printed, as in a file. Page breaks that are there stay. */
export async function writePrint(target: SheetTarget): Promise<void> {
  const { sheet, writer, plan, place } = target;
  const pages = printPages(plan, place, measuresOf(target));
  await writer.call(() => {
    const { pageLayout } = sheet;
    pageLayout.orientation = pages.landscape ? "Landscape" : "Portrait";
    pageLayout.paperSize = "A4";
    pageLayout.leftMargin = printMargins.side * POINTS_PER_INCH;
    pageLayout.rightMargin = printMargins.side * POINTS_PER_INCH;
    pageLayout.topMargin = printMargins.top * POINTS_PER_INCH;
    pageLayout.bottomMargin = printMargins.bottom * POINTS_PER_INCH;
    pageLayout.headerMargin = printMargins.header * POINTS_PER_INCH;
    pageLayout.footerMargin = printMargins.footer * POINTS_PER_INCH;
    pageLayout.zoom = { horizontalFitToPages: pages.wide, ...(pages.onePage ? { verticalFitToPages: 1 } : {}) };
    pageLayout.headersFooters.defaultForAllPages.centerFooter = pages.footer;
    if (pages.headerRow >= 0) pageLayout.setPrintTitleRows(`$${pages.headerRow + 1}:$${pages.headerRow + 1}`);
    // side by side, each page names its rows
    if (pages.wide > 1) {
      pageLayout.setPrintTitleColumns(`$${columnLetters(KEY_COLUMN)}:$${columnLetters(FIRST_COLUMN)}`);
    }
  });
  const breaks = pages.breaks.slice(0, MOST_BREAKS);
  for (let from = 0; from < breaks.length; from += BREAKS_AT_ONCE) {
    await writer.call(() => {
      for (const row of breaks.slice(from, from + BREAKS_AT_ONCE)) {
        sheet.horizontalPageBreaks.add(sheet.getRange(`A${row + 1}`));
      }
    });
  }
}
