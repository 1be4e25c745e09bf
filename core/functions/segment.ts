import type { CellValue } from "../cells/cellBlock";
import { matchSegments } from "../methods/segments";
import type { ClientAttribute } from "../registers/Attribute";
import { attributeFinder } from "../segments/attributeFinder";
import { attributePool, poolTexts } from "../segments/attributePool";
import { readConditions } from "../segments/conditionText";
import type { SegmentCondition, SegmentDefinition } from "../typed/TypedSheets";
import { FunctionError, type CustomFunction, type Range, type ResultCell } from "./CustomFunction";
import { isBlank, trimmed } from "./readArguments";

/**
 * `=SEGMENT(attributes, conditions, [default])`: the segment of each client (M11), one a row below the headers of `attributes`.
 * `conditions` is the table of the sheet of segments: attributes across, a row a segment, the first that holds counts. A
 * blank fails every condition but `(blank)`. Excel on the desktop passes 0 for a blank: so a 0 is a blank, in both ranges.
 */
export const segment: CustomFunction = {
  name: "SEGMENT",
  shape: "rows",
  parameters: [
    { name: "attributes", type: "range", optional: false, blank: "ignored" },
    { name: "conditions", type: "range", optional: false, blank: "ignored" },
    { name: "default", type: "text", optional: true, blank: "ignored" },
  ],
  example: {
    arguments: [
      [
        ["Activity", "Employees"],
        ["trade", 15],
        ["production", 4000],
        ["services", null],
      ],
      [
        ["Segment", "Activity", "Employees"],
        ["Large manufacturers", "production", "> 1000"],
        ["SME trade", "trade", "< 150"],
        ["Small retail clients", null, "< 20"],
      ],
      "none",
    ],
    result: [["SME trade"], ["Large manufacturers"], ["none"]],
  },
  compute([attributes, conditions, otherwise]) {
    const clients = trimmed(attributes ?? []);
    if (clients.length < 2) return [[""]];
    const columns = attributesOf(clients);
    const segments = segmentsOf(trimmed(conditions ?? []), columns);
    if (segments instanceof FunctionError) return [[segments]];
    const fallback = otherwise?.[0]?.[0];
    const none = isBlank(fallback) || typeof fallback === "object" ? "" : String(fallback);
    const { segmentOf } = matchSegments(columns, segments, clients.length - 1);
    return clients.slice(1).map((cells, at): ResultCell[] => {
      for (const [column, cell] of cells.entries()) {
        if (typeof cell !== "object" || cell === null) continue;
        return [new FunctionError("function.error.errorCell", { row: at + 2, column: column + 1, value: cell.error })];
      }
      return [segments[segmentOf[at]!]?.name ?? none];
    });
  },
};

/** The columns of the clients under their headers; of equal ones the first is meant. */
function attributesOf(clients: Range): ClientAttribute[] {
  return clients[0]!.map((header, column) => ({
    header: textOf(header),
    column,
    type: "text",
    values: clients.slice(1).map((cells) => valueOf(cells[column])),
  }));
}

function segmentsOf(table: Range, columns: readonly ClientAttribute[]): readonly SegmentDefinition[] | FunctionError {
  if (table.length === 0) return new FunctionError("function.error.segmentTable");
  const find = attributeFinder(columns);
  // only values with signs of the conditions' own could be read as something else
  const known = columns.map((one) => poolTexts(attributePool(one)).filter((text) => /[,;<>=≤≥]/.test(text)));
  const segments: SegmentDefinition[] = [];
  for (const [row, cells] of table.entries()) {
    const name = valueOf(cells[0]);
    if (row === 0 || name === null) continue;
    const conditions: SegmentCondition[] = [];
    for (const [at, cell] of cells.entries()) {
      const typed = valueOf(cell);
      const header = table[0]![at];
      if (at === 0 || typed === null || header === undefined || isBlank(header)) continue;
      const attribute = find(textOf(header));
      if (attribute === undefined)
        return new FunctionError("function.error.segmentAttribute", { value: textOf(header) });
      const read = readConditions(typed, attribute.header, known[attribute.column]);
      if ("fault" in read) {
        const place = { row: row + 1, column: at + 1, value: textOf(typed) };
        return new FunctionError("function.error.segmentCondition", place);
      }
      conditions.push(...read);
    }
    segments.push({ name: textOf(name), conditions });
  }
  return segments;
}

/** A cell without what stands for a blank. */
function valueOf(cell: CellValue | undefined): CellValue {
  return cell === undefined || cell === 0 || isBlank(cell) ? null : cell;
}

function textOf(cell: CellValue): string {
  return cell === null ? "" : typeof cell === "object" ? cell.error : String(cell).trim();
}
