import { strFromU8 } from "fflate";
import { XMLValidator } from "fast-xml-parser";
import { addressesOf, attribute, decoded, FilePackage, nodes, placeOf, textOf, type Node } from "./filePackage";

/** Children of a worksheet in the order of ECMA-376; Excel offers to repair a file that has another. */
const SHEET_ORDER = (
  "sheetPr dimension sheetViews sheetFormatPr cols sheetData sheetCalcPr sheetProtection protectedRanges scenarios autoFilter " +
  "sortState dataConsolidate customSheetViews mergeCells phoneticPr conditionalFormatting dataValidations hyperlinks printOptions " +
  "pageMargins pageSetup headerFooter rowBreaks colBreaks customProperties cellWatches ignoredErrors smartTags drawing " +
  "legacyDrawing legacyDrawingHF picture oleObjects controls webPublishItems tableParts extLst"
).split(" ");
const WORKBOOK_ORDER = (
  "fileVersion fileSharing workbookPr AlternateContent revisionPtr absPath workbookProtection bookViews sheets functionGroups " +
  "externalReferences definedNames calcPr oleSize customWorkbookViews pivotCaches smartTagPr smartTagTypes webPublishing " +
  "fileRecoveryPr webPublishObjects extLst"
).split(" ");
const STYLE_ORDER = "numFmts fonts fills borders cellStyleXfs cellXfs cellStyles dxfs tableStyles colors extLst".split(
  " ",
);
/** Elements of charts, each with its children in order. */
const CHART_ORDER: Readonly<Record<string, readonly string[]>> = Object.fromEntries(
  Object.entries({
    chartSpace:
      "date1904 lang roundedCorners AlternateContent style clrMapOvr pivotSource protection chart spPr txPr externalData printSettings userShapes extLst",
    chart:
      "title autoTitleDeleted pivotFmts view3D floor sideWall backWall plotArea legend plotVisOnly dispBlanksAs extLst",
    plotArea: "layout barChart lineChart catAx valAx dTable spPr extLst",
    barChart: "barDir grouping varyColors ser dLbls gapWidth overlap serLines axId extLst",
    lineChart: "grouping varyColors ser dLbls dropLines hiLowLines upDownBars marker smooth axId extLst",
    ser: "idx order tx spPr invertIfNegative marker pictureOptions dPt dLbls trendline errBars cat val smooth extLst",
    catAx:
      "axId scaling delete axPos majorGridlines minorGridlines title numFmt majorTickMark minorTickMark tickLblPos spPr txPr crossAx " +
      "crosses crossesAt auto lblAlgn lblOffset tickLblSkip tickMarkSkip noMultiLvlLbl extLst",
    valAx:
      "axId scaling delete axPos majorGridlines minorGridlines title numFmt majorTickMark minorTickMark tickLblPos spPr txPr crossAx " +
      "crosses crossesAt crossBetween majorUnit minorUnit dispUnits extLst",
    legend: "legendPos legendEntry layout overlay spPr txPr extLst",
    title: "tx layout overlay spPr txPr extLst",
  }).map(([name, order]) => [name, order.split(" ")]),
);
const COUNTED =
  "numFmts fonts fills borders cellStyleXfs cellXfs cellStyles dxfs dataValidations tableParts rowBreaks tableColumns".split(
    " ",
  );

/**
 * What would make Excel offer to repair a file, as far as it is known: order of elements, counts, references to parts
 * and looks that aren't there, names used twice, tables that differ from their cells. Excel itself is not asked.
 */
export function packageFaults(bytes: Uint8Array): string[] {
  const file = new FilePackage(bytes);
  const faults: string[] = [];
  const check = (right: boolean, fault: string): void => {
    if (!right) faults.push(fault);
  };
  for (const [path, part] of Object.entries(file.parts)) {
    if (!/\.(xml|rels|vml)$/.test(path)) continue;
    const text = strFromU8(part);
    const valid = XMLValidator.validate(text);
    check(valid === true, `${path}: not well-formed`);
    // eslint-disable-next-line no-control-regex
    check(!/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/.test(text), `${path}: a sign that XML has not`);
    check(
      !/undefined|NaN|Infinity|\[object/.test(text.replace(/<t[ >].*?<\/t>/gs, "")),
      `${path}: a value that is none`,
    );
    faults.push(...countFaults(path, text));
  }
  faults.push(...typeFaults(file), ...relationFaults(file), ...workbookFaults(file));
  return faults;
}

function countFaults(path: string, text: string): string[] {
  return COUNTED.flatMap((name) =>
    [...text.matchAll(new RegExp(`<${name} ([^>]*[^/])>(.*?)</${name}>`, "gs"))].flatMap(([, open, inner]) => {
      const said = /(?:^|\s)count="(\d+)"/.exec(open!)?.[1];
      const child = /^<([\w:]+)/.exec(inner!.trim())?.[1];
      if (said === undefined || child === undefined) return [];
      const depth = topLevel(inner!);
      return Number(said) === depth ? [] : [`${path}: ${name} says ${said}, has ${depth}`];
    }),
  );
}

function topLevel(xml: string): number {
  let depth = 0;
  let found = 0;
  for (const [, close, , self] of xml.matchAll(/<(\/?)([\w:]+)[^>]*?(\/?)>/g)) {
    if (close === "/") depth--;
    else {
      if (depth === 0) found++;
      if (self !== "/") depth++;
    }
  }
  return found;
}

function typeFaults(file: FilePackage): string[] {
  const types = nodes(file.xml("[Content_Types].xml"), "Types")[0]!;
  const defaults = new Set(nodes(types, "Default").map((one) => attribute(one, "Extension").toLowerCase()));
  const overrides = nodes(types, "Override").map((one) => attribute(one, "PartName").slice(1));
  const faults = overrides
    .filter((path, index) => overrides.indexOf(path) !== index)
    .map((path) => `${path}: its type is said twice`);
  for (const path of overrides) if (file.parts[path] === undefined) faults.push(`${path}: has a type, is not there`);
  for (const path of Object.keys(file.parts)) {
    if (path === "[Content_Types].xml" || overrides.includes(path)) continue;
    if (!defaults.has(path.split(".").at(-1)!.toLowerCase())) faults.push(`${path}: has no type`);
  }
  return faults;
}

function relationFaults(file: FilePackage): string[] {
  return Object.keys(file.parts)
    .filter((path) => path.endsWith(".rels"))
    .flatMap((path) => {
      const list = nodes(nodes(file.xml(path), "Relationships")[0], "Relationship");
      const ids = list.map((one) => attribute(one, "Id"));
      const faults = ids.filter((id, index) => ids.indexOf(id) !== index).map((id) => `${path}: ${id} twice`);
      const owner = path.replace("_rels/", "").replace(/\.rels$/, "");
      const targets = owner === "" ? [] : [...file.relations(owner).values()];
      for (const [index, one] of targets.entries()) {
        if (attribute(list[index], "TargetMode") === "External") continue;
        if (file.parts[one.target] === undefined) faults.push(`${path}: ${one.target} is not there`);
      }
      return faults;
    });
}

function workbookFaults(file: FilePackage): string[] {
  const workbook = nodes(file.xml("xl/workbook.xml"), "workbook")[0]!;
  const faults = orderFaults("xl/workbook.xml", workbook, WORKBOOK_ORDER);
  const relations = file.relations("xl/workbook.xml");
  const sheets = nodes(workbook, "sheets", "sheet");
  const twice = (what: string, values: readonly string[]): void => {
    for (const value of values.filter((one, index) => values.indexOf(one) !== index))
      faults.push(`${what} ${value} twice`);
  };
  const names = sheets.map((one) => attribute(one, "name"));
  twice(
    "sheet",
    names.map((name) => name.toLowerCase()),
  );
  twice(
    "sheetId",
    sheets.map((one) => attribute(one, "sheetId")),
  );
  for (const name of names) {
    if (name.length > 31 || name === "" || /[:\\/?*[\]]|^'|'$/.test(name)) faults.push(`sheet name ${name}`);
  }
  const defined = nodes(workbook, "definedNames", "definedName");
  twice(
    "name",
    defined.map((one) => `${attribute(one, "name").toLowerCase()}@${attribute(one, "localSheetId")}`),
  );
  for (const one of defined) {
    const local = attribute(one, "localSheetId");
    if (local !== "" && Number(local) >= sheets.length) faults.push(`${attribute(one, "name")}: no sheet ${local}`);
  }
  const styles = [...relations.values()].find((one) => one.kind === "styles")!.target;
  const styleSheet = nodes(file.xml(styles), "styleSheet")[0]!;
  faults.push(...orderFaults(styles, styleSheet, STYLE_ORDER), ...styleFaults(styleSheet));
  const limits = {
    cells: nodes(styleSheet, "cellXfs", "xf").length,
    conditions: nodes(styleSheet, "dxfs", "dxf").length,
  };
  const tables: Node[] = [];
  for (const sheet of sheets) {
    const target = relations.get(attribute(sheet, "id"))?.target;
    if (target === undefined) faults.push(`sheet ${attribute(sheet, "name")}: no part`);
    else if (target.includes("worksheets/")) faults.push(...sheetFaults(file, target, limits, tables));
  }
  twice(
    "table id",
    tables.map((one) => attribute(one, "id")),
  );
  const tableNames = tables.map((one) => attribute(one, "displayName").toLowerCase());
  twice("table", [
    ...tableNames,
    ...defined.map((one) => attribute(one, "name").toLowerCase()).filter((one) => tableNames.includes(one)),
  ]);
  return faults;
}

function styleFaults(sheet: Node): string[] {
  const counts = { fontId: "fonts", fillId: "fills", borderId: "borders", xfId: "cellStyleXfs" } as const;
  const children = { fonts: "font", fills: "fill", borders: "border", cellStyleXfs: "xf" } as const;
  return nodes(sheet, "cellXfs", "xf").flatMap((xf, index) =>
    Object.entries(counts).flatMap(([name, list]) => {
      const most = nodes(sheet, list, children[list]).length;
      return Number(attribute(xf, name) || 0) < Math.max(1, most) ? [] : [`look ${index}: ${name} beyond its list`];
    }),
  );
}

function orderFaults(path: string, node: Node, order: readonly string[]): string[] {
  const ranks = Object.keys(node)
    .filter((name) => !name.startsWith("@") && name !== "#")
    .map((name) => ({ name, rank: order.indexOf(name) }));
  return ranks.flatMap(({ name, rank }, index) => {
    if (rank < 0) return [`${path}: <${name}> has no place`];
    return index > 0 && ranks[index - 1]!.rank > rank ? [`${path}: <${name}> after <${ranks[index - 1]!.name}>`] : [];
  });
}

function sheetFaults(
  file: FilePackage,
  path: string,
  limits: { cells: number; conditions: number },
  tables: Node[],
): string[] {
  const sheet = nodes(file.xml(path), "worksheet")[0]!;
  const faults = orderFaults(path, sheet, SHEET_ORDER);
  const relations = file.relations(path);
  let before = 0;
  const cells = new Map<string, Node>();
  for (const row of nodes(sheet, "sheetData", "row")) {
    const number = Number(attribute(row, "r"));
    if (number <= before || number > 1_048_576) faults.push(`${path}: row ${number} after ${before}`);
    before = number;
    let last = -1;
    for (const cell of nodes(row, "c")) {
      const address = attribute(cell, "r");
      const place = placeOf(address);
      if (place.row !== number - 1 || place.column <= last) faults.push(`${path}: ${address} in row ${number}`);
      last = place.column;
      cells.set(address, cell);
      if (Number(attribute(cell, "s") || 0) >= limits.cells)
        faults.push(`${path}: ${address} has a look that is not there`);
      for (const t of nodes(cell, "is", "t"))
        if (textOf(t).length > 32_767 * 7) faults.push(`${path}: ${address} too long`);
    }
  }
  const priorities = nodes(sheet, "conditionalFormatting", "cfRule").map((rule) => attribute(rule, "priority"));
  if (new Set(priorities).size !== priorities.length) faults.push(`${path}: priorities twice`);
  for (const rule of nodes(sheet, "conditionalFormatting", "cfRule")) {
    if (Number(attribute(rule, "dxfId") || 0) >= Math.max(1, limits.conditions))
      faults.push(`${path}: dxfId beyond its list`);
  }
  for (const rule of nodes(sheet, "dataValidations", "dataValidation")) {
    const formula = textOf(nodes(rule, "formula1")[0]);
    if (formula.startsWith('"') && formula.length - 2 > 255)
      faults.push(`${path}: a list of ${formula.length - 2} characters`);
  }
  for (const drawing of [...relations.values()].filter((one) => one.kind === "drawing")) {
    for (const one of file.relations(drawing.target).values()) {
      if (one.kind === "chart") faults.push(...chartFaults(one.target, file.xml(one.target)));
    }
  }
  for (const name of ["drawing", "legacyDrawing"]) {
    for (const one of nodes(sheet, name)) {
      if (!relations.has(attribute(one, "id"))) faults.push(`${path}: <${name}> points nowhere`);
    }
  }
  const kinds = [...relations.values()].map((one) => one.kind);
  if (kinds.includes("comments") !== nodes(sheet, "legacyDrawing").length > 0 && kinds.includes("comments")) {
    faults.push(`${path}: notes without their boxes`);
  }
  for (const part of nodes(sheet, "tableParts", "tablePart")) {
    const target = relations.get(attribute(part, "id"))?.target;
    if (target === undefined) {
      faults.push(`${path}: a table that is not there`);
      continue;
    }
    const table = nodes(file.xml(target), "table")[0]!;
    tables.push(table);
    faults.push(...tableFaults(target, table, cells));
  }
  return faults;
}

function chartFaults(path: string, node: Node): string[] {
  return Object.entries(node).flatMap(([name, inner]) =>
    !Array.isArray(inner)
      ? []
      : inner.flatMap((child) => [
          ...(CHART_ORDER[name] === undefined ? [] : orderFaults(`${path} ${name}`, child, CHART_ORDER[name])),
          ...chartFaults(path, child),
        ]),
  );
}

function tableFaults(path: string, table: Node, cells: ReadonlyMap<string, Node>): string[] {
  const faults: string[] = [];
  const range = attribute(table, "ref");
  const [first, last] = range.split(":").map((address) => placeOf(address));
  const headers = nodes(table, "tableColumns", "tableColumn").map((one) => decoded(attribute(one, "name")));
  if (last === undefined || last.row <= first!.row) faults.push(`${path}: ${range} has no row`);
  const row = addressesOf(range).slice(0, headers.length);
  if (last !== undefined && last.column - first!.column + 1 !== headers.length) faults.push(`${path}: columns`);
  if (new Set(headers.map((one) => one.toLowerCase())).size !== headers.length) faults.push(`${path}: a header twice`);
  row.forEach((address, index) => {
    const cell = cells.get(address);
    const text = nodes(cell, "is", "t")
      .map((t) => decoded(textOf(t)))
      .join("");
    if (attribute(cell, "t") === "inlineStr" && text !== headers[index])
      faults.push(`${path}: ${address} is not its header`);
    if (!["inlineStr", "s"].includes(attribute(cell, "t"))) faults.push(`${path}: ${address} is no text`);
  });
  if (!/^[\p{L}_\\][\p{L}\p{N}_.\\]*$/u.test(attribute(table, "displayName"))) faults.push(`${path}: its name`);
  return faults;
}
