import { colours, palette, type CarryMap } from "../../core/index";
import { parseRanges, ruleFormula, type FormulaMover, type GridRange, type RangeMover } from "../../files/index";
import { rangeOf, rectAddress, type SheetTarget } from "../write/SheetTarget";
import type { SheetCells } from "./SheetCells";

const PAINTS = new Set(Object.values(palette).map(({ fill }) => `#${fill}`));
/** The part of a conditional format that says what it does, by its type. */
const PARTS = {
  Custom: "custom",
  CellValue: "cellValue",
  ContainsText: "textComparison",
  PresetCriteria: "preset",
  TopBottom: "topBottom",
  DataBar: "dataBar",
  ColorScale: "colorScale",
  IconSet: "iconSet",
} as const;
/** They show by an ink and a ground; the others by bars, scales and signs. */
const PAINTING = new Set(["Custom", "CellValue", "ContainsText", "PresetCriteria", "TopBottom"]);
const PAINT = "format/fill/color,format/font/color,format/font/bold,format/font/italic";
const LOADS: Readonly<Record<keyof typeof PARTS, string>> = {
  Custom: `rule/formula,${PAINT}`,
  CellValue: `rule,${PAINT}`,
  ContainsText: `rule,${PAINT}`,
  PresetCriteria: `rule,${PAINT}`,
  TopBottom: `rule,${PAINT}`,
  DataBar:
    "lowerBoundRule,upperBoundRule,axisColor,axisFormat,barDirection,showDataBarOnly,positiveFormat/fillColor,positiveFormat/gradientFill," +
    "negativeFormat/matchPositiveFillColor,negativeFormat/fillColor",
  ColorScale: "criteria",
  IconSet: "criteria,style,reverseIconOrder,showIconOnly",
};

/** A conditional format of the user's: where it stood, and what is to be set so that it is there again. */
export interface UserFormat {
  readonly type: keyof typeof PARTS;
  readonly ranges: readonly GridRange[];
  readonly stopIfTrue: boolean;
  readonly part: Record<string, unknown>;
}

/** A validation as it stood in cells of one column. */
export interface UserValidation {
  readonly ranges: readonly GridRange[];
  readonly rule: Excel.DataValidationRule;
  readonly errorAlert: Excel.DataValidationErrorAlert;
  readonly prompt: Excel.DataValidationPrompt;
  readonly ignoreBlanks: boolean;
}

/** Reads the conditional formats of a sheet that aren't ours, the first one first. */
export async function userFormats(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  cells: SheetCells,
): Promise<UserFormat[]> {
  if (cells.rowCount === 0) return [];
  const { conditionalFormats } = sheet.getRangeByIndexes(0, 0, cells.rowCount, cells.columnCount);
  conditionalFormats.load("items/id,items/type,items/priority,items/stopIfTrue");
  await context.sync();
  const known = conditionalFormats.items.filter(({ type }) => type in PARTS);
  const read = known.map((format) => {
    const type = format.type as keyof typeof PARTS;
    const part = format[PARTS[type]];
    (part as Excel.CustomConditionalFormat).load(LOADS[type]);
    return { format, type, part, areas: format.getRanges().load("address") };
  });
  if (read.length > 0) await context.sync();
  return read
    .sort((a, b) => a.format.priority - b.format.priority)
    .map(({ format, type, part, areas }) => ({
      type,
      ranges: parseRanges(withoutSheet(areas.address)),
      stopIfTrue: format.stopIfTrue,
      part: part.toJSON() as Record<string, unknown>,
    }))
    .filter((one) => !isOurs(one));
}

/** `Clients!A1:A5,Clients!C1` → `A1:A5 C1` */
function withoutSheet(address: string): string {
  return address
    .split(/,(?=(?:[^']*'[^']*')*[^']*$)/)
    .map((one) => one.slice(one.lastIndexOf("!") + 1))
    .join(" ");
}

/** Bars, scales and words in our own colours. */
function isOurs({ type, part }: UserFormat): boolean {
  const text = (name: string, of: unknown = part): string => {
    const value = (of as Record<string, unknown> | undefined)?.[name];
    return typeof value === "string" ? value.toUpperCase() : "";
  };
  switch (type) {
    case "DataBar":
      return text("fillColor", part["positiveFormat"]) === `#${colours.bar}`;
    case "ColorScale": {
      const { minimum, maximum } = part["criteria"] as { readonly minimum?: unknown; readonly maximum?: unknown };
      return text("color", minimum) === `#${colours.scaleLow}` && text("color", maximum) === `#${colours.scaleHigh}`;
    }
    case "CellValue": {
      const rule = part["rule"] as Excel.ConditionalCellValueRule;
      const isWord = (rule.operator as string) === "EqualTo" && rule.formula1.startsWith('="');
      const format = part["format"] as { readonly fill?: unknown } | undefined;
      return isWord && PAINTS.has(text("color", format?.fill));
    }
    default:
      return false;
  }
}

/** Columns are asked for their validations in stretches; where those differ within one it is halved. */
export async function presentValidations(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  cells: SheetCells,
  starts: readonly number[],
): Promise<UserValidation[]> {
  const edges = [...new Set([0, ...starts, cells.rowCount])].filter((row) => row <= cells.rowCount);
  edges.sort((a, b) => a - b);
  const open: GridRange[] = edges.slice(0, -1).flatMap((firstRow, at) =>
    Array.from({ length: cells.columnCount }, (_, column) => ({
      firstRow,
      lastRow: edges[at + 1]! - 1,
      firstColumn: column,
      lastColumn: column,
    })),
  );
  const found = new Map<string, UserValidation & { readonly ranges: GridRange[] }>();
  const ask = async (): Promise<void> => {
    const asked = open.splice(0, MOST_ASKED).map((range) => ({ range, rule: dataValidationOf(sheet, range) }));
    await context.sync();
    for (const { range, rule } of asked) {
      const type = rule.type as string;
      if (type === "None") continue;
      if ((type === "Inconsistent" || type === "MixedCriteria") && range.firstRow < range.lastRow) {
        const half = (range.firstRow + range.lastRow) >> 1;
        open.push({ ...range, lastRow: half }, { ...range, firstRow: half + 1 });
        continue;
      }
      // what an Excel without notes for add-ins shows in their place
      if ((rule.rule as { readonly custom?: { readonly formula?: unknown } }).custom?.formula === "=TRUE") continue;
      const { ignoreBlanks, errorAlert, prompt } = rule;
      const own = { rule: rule.rule, errorAlert, prompt, ignoreBlanks };
      const key = JSON.stringify(own);
      const known = found.get(key);
      if (known === undefined) found.set(key, { ...own, ranges: [range] });
      else known.ranges.push(range);
    }
  };
  while (open.length > 0) await ask();
  return [...found.values()].map((one) => ({ ...one, ranges: joined(one.ranges) }));
}

const MOST_ASKED = 2_000;

function dataValidationOf(sheet: Excel.Worksheet, range: GridRange): Excel.DataValidation {
  const { firstRow, lastRow, firstColumn } = range;
  const { dataValidation } = sheet.getRangeByIndexes(firstRow, firstColumn, lastRow - firstRow + 1, 1);
  return dataValidation.load("type,rule,errorAlert,prompt,ignoreBlanks");
}

/** Pieces of a column that were asked for apart, as one. */
function joined(ranges: readonly GridRange[]): GridRange[] {
  const sorted = [...ranges].sort((a, b) => a.firstColumn - b.firstColumn || a.firstRow - b.firstRow);
  const result: GridRange[] = [];
  for (const range of sorted) {
    const last = result.at(-1);
    if (last !== undefined && last.firstColumn === range.firstColumn && last.lastRow + 1 === range.firstRow) {
      result[result.length - 1] = { ...last, lastRow: range.lastRow };
    } else result.push(range);
  }
  return result;
}

/** How things of the user's are moved. */
export interface RuleMove {
  readonly own: RangeMover;
  readonly formulas: FormulaMover;
  readonly places: CarryMap;
}

/** Puts the user's conditional formats to the new places of their cells; they come before ours, as he would see his colours. */
export async function writeUserFormats(
  target: SheetTarget,
  formats: readonly UserFormat[],
  move: RuleMove,
): Promise<void> {
  // each goes to the top when it is added
  for (const { type, ranges, stopIfTrue, part } of [...formats].reverse()) {
    const pieces = ranges.flatMap((range) => move.own.pieces(range));
    if (pieces.length === 0) continue;
    const formula = (text: string): string => movedText(text, ranges, pieces, move);
    await target.writer.call(() => {
      const added = target.sheet.getRanges(pieces.map(rectAddress).join(",")).conditionalFormats.add(type);
      added.stopIfTrue = stopIfTrue;
      added.priority = 0;
      put(added, type, part, formula);
    });
  }
}

function put(
  added: Excel.ConditionalFormat,
  type: UserFormat["type"],
  part: Record<string, unknown>,
  formula: (text: string) => string,
): void {
  if (!PAINTING.has(type)) {
    const own = Object.fromEntries(Object.entries(part).filter(([name]) => name !== "threeColorScale"));
    (added[PARTS[type]] as Excel.DataBarConditionalFormat).set(own);
    return;
  }
  const painted = added[PARTS[type]] as Excel.CellValueConditionalFormat;
  const { fill, font } = (part["format"] ?? {}) as Excel.Interfaces.ConditionalRangeFormatData;
  if (fill?.color !== undefined && fill.color !== "") painted.format.fill.color = fill.color;
  if (font?.color !== undefined && font.color !== "") painted.format.font.color = font.color;
  if (font?.bold === true) painted.format.font.bold = true;
  if (font?.italic === true) painted.format.font.italic = true;
  const rule = part["rule"] as Record<string, unknown>;
  if (type === "Custom") added.custom.rule.formula = formula(rule["formula"] as string);
  else {
    painted.rule = Object.fromEntries(
      Object.entries(rule).map(([key, value]) => [key, /^formula/.test(key) ? formula(String(value)) : value]),
    ) as unknown as Excel.ConditionalCellValueRule;
  }
}

/** Puts validations to the new places of their cells, apart from those that the fresh sheet has again. */
export async function writeUserValidations(
  target: SheetTarget,
  validations: readonly UserValidation[],
  fresh: readonly GridRange[],
  move: RuleMove,
): Promise<void> {
  for (const { ranges, rule, errorAlert, prompt, ignoreBlanks } of validations) {
    const pieces = ranges.flatMap((range) => move.own.pieces(range));
    if (pieces.length === 0 || pieces.every((range) => fresh.some((other) => overlap(range, other)))) continue;
    const formula = (text: string): string => movedText(text, ranges, pieces, move);
    const moved = movedRule(rule, formula);
    for (const piece of pieces) {
      await target.writer.call(() => {
        const { dataValidation } = rangeOf(target, piece);
        dataValidation.rule = moved;
        dataValidation.errorAlert = errorAlert;
        dataValidation.prompt = prompt;
        dataValidation.ignoreBlanks = ignoreBlanks;
      });
    }
  }
}

/** Every text within a rule that is a formula; words of a list stay as they are. */
function movedRule(rule: Excel.DataValidationRule, formula: (text: string) => string): Excel.DataValidationRule {
  const moved = JSON.stringify(rule, (_, value: unknown) =>
    typeof value === "string" && value.startsWith("=") ? formula(value) : value === null ? undefined : value,
  );
  return JSON.parse(moved) as Excel.DataValidationRule;
}

function movedText(
  text: string,
  before: readonly GridRange[],
  after: readonly GridRange[],
  { own, formulas }: RuleMove,
): string {
  return text.startsWith("=") ? `=${ruleFormula(text.slice(1), before, after, { own, formulas })}` : text;
}

function overlap(one: GridRange, other: GridRange): boolean {
  return (
    one.firstRow <= other.lastRow &&
    one.lastRow >= other.firstRow &&
    one.firstColumn <= other.lastColumn &&
    one.lastColumn >= other.firstColumn
  );
}
