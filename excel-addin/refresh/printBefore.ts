import type { PieceWriter } from "../write/PieceWriter";

/** How a sheet is printed, as far as a refresh sets it. */
export interface PrintBefore {
  readonly layout: Excel.Interfaces.PageLayoutUpdateData;
  readonly footer: string;
  /** Addresses; "" where there is none. */
  readonly titleRows: string;
  readonly titleColumns: string;
  /** Rows, counted from 0, that begin a page. */
  readonly breaks: readonly number[];
}

const LAYOUT = "orientation,paperSize,leftMargin,rightMargin,topMargin,bottomMargin,headerMargin,footerMargin,zoom";
const AT_ONCE = 100;

export async function readPrint(context: Excel.RequestContext, sheet: Excel.Worksheet): Promise<PrintBefore> {
  const { pageLayout, horizontalPageBreaks } = sheet;
  pageLayout.load(LAYOUT);
  const footer = pageLayout.headersFooters.defaultForAllPages.load("centerFooter");
  const titleRows = pageLayout.getPrintTitleRowsOrNullObject().load("rowIndex,rowCount");
  const titleColumns = pageLayout.getPrintTitleColumnsOrNullObject().load("address");
  horizontalPageBreaks.load("items");
  await context.sync();
  const breaks: number[] = [];
  const rowsOf = async (part: readonly Excel.PageBreak[]): Promise<void> => {
    const cells = part.map((one) => one.getCellAfterBreak().load("rowIndex"));
    await context.sync();
    breaks.push(...cells.map(({ rowIndex }) => rowIndex));
  };
  const { items } = horizontalPageBreaks;
  for (let from = 0; from < items.length; from += AT_ONCE) await rowsOf(items.slice(from, from + AT_ONCE));
  const { orientation, paperSize, zoom, leftMargin, rightMargin, topMargin, bottomMargin, headerMargin, footerMargin } =
    pageLayout;
  const margins = { leftMargin, rightMargin, topMargin, bottomMargin, headerMargin, footerMargin };
  return {
    layout: { orientation, paperSize, ...margins, zoom: withoutNull(zoom) },
    footer: footer.centerFooter,
    titleRows: titleRows.isNullObject ? "" : `$${titleRows.rowIndex + 1}:$${titleRows.rowIndex + titleRows.rowCount}`,
    titleColumns: titleColumns.isNullObject
      ? ""
      : titleColumns.address.slice(titleColumns.address.lastIndexOf("!") + 1),
    breaks,
  };
}

/** Excel tells of scale and pages both, but takes one of them. */
function withoutNull(zoom: Excel.PageLayoutZoomOptions): Excel.PageLayoutZoomOptions {
  return Object.fromEntries(Object.entries(zoom).filter(([, value]) => value !== null && value !== undefined));
}

export async function putPrint(writer: PieceWriter, sheet: Excel.Worksheet, before: PrintBefore): Promise<void> {
  const { pageLayout } = sheet;
  await writer.call(() => {
    pageLayout.set(before.layout);
    pageLayout.headersFooters.defaultForAllPages.centerFooter = before.footer;
    if (before.titleRows !== "") pageLayout.setPrintTitleRows(before.titleRows);
    if (before.titleColumns !== "") pageLayout.setPrintTitleColumns(before.titleColumns);
    sheet.horizontalPageBreaks.removePageBreaks();
  });
  for (const row of before.breaks) {
    await writer.call(() => {
      sheet.horizontalPageBreaks.add(sheet.getCell(row, 0));
    });
  }
}
