import type { PlacedTable } from "../../core/index";
import { FIRST_COLUMN, KEY_COLUMN, KEY_HEADER } from "../../core/index";
import type { SheetBuild } from "./Graft";
import { rangeAddress } from "./worksheetXml";
import { sheetAttribute, XML_HEAD } from "./xmlText";

/**
 * Makes a table of a placed list, with a filter; its looks are those of the cells. The hidden column of row keys, where
 * the sheet has one, is part of it: a table sorts its own columns only. Gives the id of its relationship.
 */
export function addTable(table: PlacedTable, headers: readonly string[], build: SheetBuild, keyed: boolean): string {
  const { name, id } = build.tables.next(`Klientela_${table.block.key}`);
  // a table without a data row is none to Excel
  const last = Math.max(table.firstRow, table.endRow);
  const first = keyed ? KEY_COLUMN : FIRST_COLUMN;
  const range = rangeAddress(table.headerRow, first, last, FIRST_COLUMN + headers.length - 1);
  const columns = [...(keyed ? [KEY_HEADER] : []), ...headers].map(
    (header, index) => `<tableColumn id="${index + 1}" name="${sheetAttribute(header)}"/>`,
  );
  const filter = keyed
    ? `<autoFilter ref="${range}"><filterColumn colId="0" hiddenButton="1"/></autoFilter>`
    : `<autoFilter ref="${range}"/>`;
  return build.part({
    stem: "xl/tables/table",
    extension: ".xml",
    contentType: "application/vnd.openxmlformats-officedocument.spreadsheetml.table+xml",
    relation: "table",
    text:
      `${XML_HEAD}<table xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" id="${id}" name="${name}" displayName="${name}" ` +
      `ref="${range}" totalsRowShown="0">${filter}<tableColumns count="${columns.length}">${columns.join("")}</tableColumns>` +
      '<tableStyleInfo showFirstColumn="0" showLastColumn="0" showRowStripes="0" showColumnStripes="0"/></table>',
  }).id;
}
