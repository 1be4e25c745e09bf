import { colours, FIRST_COLUMN, type BuiltSheet, type PlacedTable } from "../../core/index";
import type { BorderSides, Order, Rect, SheetId } from "../protocol";
import { without } from "./rects";

const BELOW: BorderSides = {
  top: null,
  left: null,
  bottom: true,
  right: null,
  vertical: null,
  horizontal: true,
};
const BOX: BorderSides = { top: true, left: true, bottom: true, right: true, vertical: true, horizontal: true };
const NONE: BorderSides = { top: false, left: false, bottom: false, right: false, vertical: false, horizontal: false };

/**
 * The lines of our tables, which are always drawn anew: Google tells nobody where lines are. Where a table of ours stood and none
 * stands now, they are taken away.
 */
export function borderOrders(
  sheet: SheetId,
  present: BuiltSheet | null,
  tables: readonly PlacedTable[],
): Extract<Order, { do: "borders" }>[] {
  const colour = `#${colours.line.toLowerCase()}`;
  const line = { do: "borders", sheet, colour, line: "SOLID" } as const;
  const lists = tables.filter(({ block }) => block.list).map(tableRect);
  const boxes = tables.filter(({ block }) => !block.list).map(tableRect);
  const left = (present?.tables ?? []).flatMap(({ keyRow, endRow, columns }) => {
    const places = [...columns.keys()];
    const first = Math.min(...places);
    const width = Math.max(...places) - first + 1;
    return width > 0 ? without([keyRow, first, endRow - keyRow + 1, width], [...lists, ...boxes]) : [];
  });
  return [
    ...(left.length > 0 ? [{ ...line, rects: left, sides: NONE }] : []),
    ...(lists.length > 0 ? [{ ...line, rects: lists, sides: BELOW }] : []),
    ...(boxes.length > 0 ? [{ ...line, rects: boxes, sides: BOX }] : []),
  ];
}

/** Total, header and rows, without the user's own columns. */
function tableRect({ block, totalRow, headerRow, endRow }: PlacedTable): Rect {
  const first = totalRow >= 0 ? totalRow : headerRow;
  const width = block.columns.filter(({ carried }) => carried !== true).length;
  return [first, FIRST_COLUMN, Math.max(headerRow, endRow) - first + 1, width];
}
