import { fileCharts, type Lookup } from "./fileCharts";
import { addressesOf, attribute, decoded, FilePackage, nodes, placeOf, textOf, type Node } from "./filePackage";
import { fileStyles, type FileStyles } from "./fileStyles";
import type {
  Observed,
  ObservedCell,
  ObservedMark,
  ObservedName,
  ObservedPrint,
  ObservedSheet,
  ObservedTable,
  ObservedValidation,
} from "./observed";

interface Context {
  readonly file: FilePackage;
  readonly styles: FileStyles;
  readonly shared: readonly string[];
  readonly names: readonly DefinedName[];
}

interface DefinedName {
  readonly name: string;
  readonly sheet: number | null;
  readonly formula: string;
}

interface RawSheet {
  readonly name: string;
  readonly hidden: boolean;
  readonly path: string;
  readonly node: Node;
  readonly cells: Map<string, ObservedCell>;
}

/** Reads an .xlsx file as a host would show it, without any of the product's own code. */
export function observedFile(bytes: Uint8Array): Observed {
  const file = new FilePackage(bytes);
  const workbook = nodes(file.xml("xl/workbook.xml"), "workbook")[0]!;
  const relations = file.relations("xl/workbook.xml");
  const names = nodes(workbook, "definedNames", "definedName").map((one) => ({
    name: attribute(one, "name"),
    sheet: attribute(one, "localSheetId") === "" ? null : Number(attribute(one, "localSheetId")),
    formula: textOf(one),
  }));
  const context: Context = { file, styles: fileStyles(file), shared: sharedTexts(file, relations), names };
  const raw = nodes(workbook, "sheets", "sheet").map((one): RawSheet => {
    const path = relations.get(attribute(one, "id"))!.target;
    const node = nodes(file.xml(path), "worksheet")[0] ?? {};
    const hidden = ["hidden", "veryHidden"].includes(attribute(one, "state"));
    return { name: attribute(one, "name"), hidden, path, node, cells: cellsOf(node, context) };
  });
  const lookup: Lookup = (sheet, address) => {
    const value = raw.find((one) => one.name === sheet)?.cells.get(address)?.value ?? null;
    return typeof value === "boolean" || value === "" ? null : value;
  };
  return {
    sheets: raw.map((sheet, index) => observedSheet(sheet, index, context, lookup)),
    names: names
      .filter((one) => !one.name.startsWith("_xlnm."))
      .map((one): ObservedName => ({
        name: one.name,
        sheet: one.sheet === null ? null : raw[one.sheet]!.name,
        formula: one.formula,
      })),
  };
}

function observedSheet(sheet: RawSheet, index: number, context: Context, lookup: Lookup): ObservedSheet {
  const { node } = sheet;
  const relations = context.file.relations(sheet.path);
  const parts = (kind: string): string[] =>
    [...relations.values()].filter((one) => one.kind === kind).map((one) => one.target);
  const columns = nodes(node, "cols", "col").flatMap((col) => {
    const first = Number(attribute(col, "min")) - 1;
    // the last of some files runs to the end of the sheet
    const last = Math.min(Number(attribute(col, "max")) - 1, 299);
    return Array.from({ length: last - first + 1 }, (_, at) => ({
      column: first + at,
      width: Math.round(Number(attribute(col, "width")) - 0.71),
      hidden: ["1", "true"].includes(attribute(col, "hidden")),
    }));
  });
  const widths: number[] = [];
  for (const { column, width } of columns) widths[column] = width;
  return {
    name: sheet.name,
    hidden: sheet.hidden,
    gridLines: !["0", "false"].includes(attribute(nodes(node, "sheetViews", "sheetView")[0], "showGridLines")),
    cells: sheet.cells,
    widths,
    hiddenRows: nodes(node, "sheetData", "row")
      .filter((row) => ["1", "true"].includes(attribute(row, "hidden")))
      .map((row) => Number(attribute(row, "r")) - 1),
    hiddenColumns: columns.filter((one) => one.hidden).map((one) => one.column),
    frozen: frozenOf(node),
    tables: parts("table").map((path) => tableOf(nodes(context.file.xml(path), "table")[0]!)),
    validations: nodes(node, "dataValidations", "dataValidation").map((one) => validationOf(one, sheet.name, lookup)),
    marks: nodes(node, "conditionalFormatting").flatMap((one) => marksOf(one, context.styles)),
    notes: parts("comments").flatMap((path) =>
      nodes(context.file.xml(path), "comments", "commentList", "comment").map((comment) => ({
        address: attribute(comment, "ref"),
        text: [...nodes(comment, "text", "t"), ...nodes(comment, "text", "r", "t")]
          .map((t) => decoded(textOf(t)))
          .join(""),
      })),
    ),
    charts: parts("drawing").flatMap((path) => fileCharts(context.file, path, lookup)),
    print: printOf(node, index, context.names),
  };
}

function cellsOf(sheet: Node, { styles, shared }: Context): Map<string, ObservedCell> {
  const cells = new Map<string, ObservedCell>();
  for (const cell of nodes(sheet, "sheetData", "row", "c")) {
    const style = styles.cells[Number(attribute(cell, "s") || 0)];
    const look = style ?? { format: "General", fill: null, ink: null, bold: false, wrap: false };
    const formula = nodes(cell, "f")[0];
    const value = valueOf(cell, shared);
    if (value === null && look.fill === null && formula === undefined) continue;
    cells.set(attribute(cell, "r"), { value, formula: formula === undefined ? null : textOf(formula), ...look });
  }
  return cells;
}

function valueOf(cell: Node, shared: readonly string[]): ObservedCell["value"] {
  const value = nodes(cell, "v")[0];
  switch (attribute(cell, "t")) {
    case "inlineStr":
      return nodes(cell, "is", "t")
        .map((t) => decoded(textOf(t)))
        .join("");
    case "s":
      return shared[Number(textOf(value))]!;
    case "str":
    case "e":
      return decoded(textOf(value));
    case "b":
      return textOf(value) === "1";
    default:
      return value === undefined || textOf(value) === "" ? null : Number(textOf(value));
  }
}

function sharedTexts(file: FilePackage, relations: ReturnType<FilePackage["relations"]>): string[] {
  const path = [...relations.values()].find((one) => one.kind === "sharedStrings")?.target;
  if (path === undefined) return [];
  return nodes(file.xml(path), "sst", "si").map((item) =>
    [...nodes(item, "t"), ...nodes(item, "r", "t")].map((t) => decoded(textOf(t))).join(""),
  );
}

/** Frozen panes are counted from the first cell of the view. */
function frozenOf(sheet: Node): { rows: number; columns: number } {
  const view = nodes(sheet, "sheetViews", "sheetView")[0];
  const pane = nodes(view, "pane")[0];
  if (pane === undefined || attribute(pane, "state") !== "frozen") return { rows: 0, columns: 0 };
  const home = placeOf(attribute(view, "topLeftCell") || "A1");
  const rows = Number(attribute(pane, "ySplit") || 0);
  const columns = Number(attribute(pane, "xSplit") || 0);
  return { rows: rows === 0 ? 0 : rows + home.row, columns: columns === 0 ? 0 : columns + home.column };
}

function tableOf(table: Node): ObservedTable {
  return {
    name: attribute(table, "displayName"),
    range: attribute(table, "ref"),
    headers: nodes(table, "tableColumns", "tableColumn").map((one) => decoded(attribute(one, "name"))),
    filter: nodes(table, "autoFilter").length > 0,
  };
}

function validationOf(node: Node, sheet: string, lookup: Lookup): ObservedValidation {
  const formula = decoded(textOf(nodes(node, "formula1")[0]));
  const base = { range: attribute(node, "sqref"), strict: ["", "stop"].includes(attribute(node, "errorStyle")) };
  if (formula.startsWith('"')) return { ...base, words: formula.slice(1, -1).replaceAll('""', '"').split(",") };
  const [, quoted, range] = /^(?:'((?:[^']|'')*)'!)?(\$?[A-Z]+\$?\d.*)$/.exec(formula) ?? [];
  if (range === undefined) return { ...base, words: [formula] };
  const words = addressesOf(range).map((address) => String(lookup(quoted?.replaceAll("''", "'") ?? sheet, address)));
  return { ...base, words };
}

function marksOf(node: Node, styles: FileStyles): ObservedMark[] {
  const range = attribute(node, "sqref");
  return nodes(node, "cfRule").flatMap((rule): ObservedMark[] => {
    switch (attribute(rule, "type")) {
      case "cellIs": {
        const look = styles.conditions[Number(attribute(rule, "dxfId"))]!;
        const text = decoded(textOf(nodes(rule, "formula")[0]))
          .slice(1, -1)
          .replaceAll('""', '"');
        return [{ type: "word", range, text, ...look }];
      }
      case "dataBar":
        return [{ type: "bar", range }];
      case "colorScale":
        return [{ type: "scale", range }];
      default:
        return [];
    }
  });
}

function printOf(sheet: Node, index: number, names: readonly DefinedName[]): ObservedPrint {
  const setup = nodes(sheet, "pageSetup")[0];
  const titles = names.find((one) => one.name === "_xlnm.Print_Titles" && one.sheet === index)?.formula ?? "";
  const [, first, last] = /!\$(\d+):\$(\d+)$/.exec(titles) ?? [];
  const foot = textOf(nodes(sheet, "headerFooter", "oddFooter")[0]);
  const fits = ["1", "true"].includes(attribute(nodes(sheet, "sheetPr", "pageSetUpPr")[0], "fitToPage"));
  const [pagesWide, pagesHigh] = ["fitToWidth", "fitToHeight"].map((side) => Number(attribute(setup, side) || 1));
  return {
    landscape: attribute(setup, "orientation") === "landscape",
    pagesWide: pagesWide!,
    // in heights 0 stands for as many as it takes
    onePage: fits && pagesWide === 1 && pagesHigh === 1,
    repeatedRows: first === undefined ? null : [Number(first) - 1, Number(last) - 1],
    footer: foot.replace(/^&C/, ""),
    breaks: nodes(sheet, "rowBreaks", "brk").map((one) => Number(attribute(one, "id"))),
  };
}
