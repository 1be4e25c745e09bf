import { ExcelError, Live, type HostType, type Json } from "../HostType";
import {
  booleanArgument,
  choiceArgument,
  colourOrNone,
  numberArgument,
  recordArgument,
  textArgument,
} from "./arguments";
import type { Area } from "../../model/Area";
import { rangeOf, rangesOf } from "./cellsOf";
import { piecesIn, uncover } from "./ruleAreas";
import type { FormatModel, FormatType, FormatValue } from "./sheetExtras";
import type { SheetModel } from "./SheetModel";

/** The conditional formats that hold for some of the cells. */
export interface FormattedCells {
  readonly sheet: SheetModel;
  readonly areas: readonly Area[];
}

interface OneFormat {
  readonly sheet: SheetModel;
  readonly format: FormatModel;
}

/** What a rule is before anything of it was set. */
const BEGINNINGS: Readonly<Record<FormatType, FormatModel["rule"]>> = {
  CellValue: {},
  ContainsText: {},
  Custom: {},
  PresetCriteria: {},
  TopBottom: {},
  DataBar: {
    axisColor: "#000000",
    axisFormat: "Automatic",
    barDirection: "Context",
    lowerBoundRule: { type: "Automatic" },
    upperBoundRule: { type: "Automatic" },
    positiveFormat: { fillColor: "#638EC6", borderColor: "#638EC6", gradientFill: true },
    negativeFormat: {
      fillColor: "#FF0000",
      borderColor: "#FF0000",
      matchPositiveFillColor: false,
      matchPositiveBorderColor: false,
    },
  },
  ColorScale: {
    criteria: {
      minimum: { type: "LowestValue", color: "#F8696B" },
      maximum: { type: "HighestValue", color: "#63BE7B" },
    },
  },
  IconSet: { style: "ThreeTrafficLights1", reverseIconOrder: false, showIconOnly: false, criteria: [] },
};
const TYPES = Object.keys(BEGINNINGS) as FormatType[];
const OPERATORS = [
  "Between",
  "NotBetween",
  "EqualTo",
  "NotEqualTo",
  "GreaterThan",
  "LessThan",
  "GreaterThanOrEqual",
  "LessThanOrEqual",
] as const;
const TEXT_OPERATORS = ["Contains", "NotContains", "BeginsWith", "EndsWith"] as const;

export const conditionalFormatsType: HostType<FormattedCells> = {
  name: "ConditionalFormatCollection",
  call: {
    // the last that is added goes before the others
    Add: ({ sheet, areas }, [type]) => {
      const format: FormatModel = {
        id: sheet.book.newId(),
        type: choiceArgument(type, TYPES),
        areas: [...areas],
        stopIfTrue: false,
        look: { fill: "", ink: "", bold: null, italic: null },
        rule: BEGINNINGS[type as FormatType],
      };
      sheet.extras.formats.unshift(format);
      return new Live(conditionalFormatType, { sheet, format });
    },
    ClearAll: ({ sheet, areas }) => {
      uncover(sheet.extras.formats, areas);
      return undefined;
    },
    GetCount: (self) => formatsOf(self).length,
    GetItemAt: (self, [index]) => itemOf(self, index ?? null),
  },
  items: (self) => formatsOf(self).map((format) => new Live(conditionalFormatType, { sheet: self.sheet, format })),
  item: itemOf,
};

function formatsOf({ sheet, areas }: FormattedCells): FormatModel[] {
  return sheet.extras.formats.filter((one) => piecesIn(one, areas).length > 0);
}

function itemOf(self: FormattedCells, key: unknown): Live {
  const found = formatsOf(self).find((one, index) => (typeof key === "number" ? index === key : one.id === key));
  if (found === undefined) throw new ExcelError("ItemNotFound");
  return new Live(conditionalFormatType, { sheet: self.sheet, format: found });
}

export const conditionalFormatType: HostType<OneFormat> = {
  name: "ConditionalFormat",
  id: ({ format }) => format.id,
  get: {
    Id: ({ format }) => format.id,
    Type: ({ format }) => format.type,
    Priority: ({ sheet, format }) => sheet.extras.formats.indexOf(format),
    StopIfTrue: ({ format }) => format.stopIfTrue,
  },
  set: {
    StopIfTrue: ({ format }, value) => (format.stopIfTrue = booleanArgument(value)),
    Priority: ({ sheet, format }, value) => {
      const list = sheet.extras.formats;
      const place = numberArgument(value);
      if (!Number.isInteger(place) || place < 0 || place >= list.length) throw new ExcelError("InvalidArgument");
      list.splice(list.indexOf(format), 1);
      list.splice(place, 0, format);
    },
  },
  part: {
    CellValue: (self) => only(self, "CellValue", cellValueType),
    TextComparison: (self) => only(self, "ContainsText", textType),
    Custom: (self) => only(self, "Custom", customType),
    DataBar: (self) => only(self, "DataBar", dataBarType),
    ColorScale: (self) => only(self, "ColorScale", colorScaleType),
    IconSet: (self) => only(self, "IconSet", iconSetType),
    Preset: (self) => only(self, "PresetCriteria", presetType),
    TopBottom: (self) => only(self, "TopBottom", topBottomType),
  },
  call: {
    Delete: ({ sheet, format }) => {
      sheet.extras.formats.splice(sheet.extras.formats.indexOf(format), 1);
      return undefined;
    },
    // of several areas there is no single range
    GetRange: ({ sheet, format }) => {
      if (format.areas.length !== 1) throw new ExcelError("InvalidReference");
      return rangeOf(sheet, format.areas[0]!);
    },
    GetRanges: ({ sheet, format }) => rangesOf(sheet, format.areas),
  },
};

function only(self: OneFormat, type: FormatType, part: HostType<OneFormat>): Live {
  if (self.format.type !== type) throw new ExcelError("InvalidOperation", `the format is a ${self.format.type}`);
  return new Live(part, self);
}

const format = (self: OneFormat): Live => new Live(rangeFormatType, self);

export const cellValueType: HostType<OneFormat> = {
  name: "CellValueConditionalFormat",
  get: { Rule: ({ format }) => format.rule },
  set: {
    Rule: ({ format }, value) => {
      const { formula1, formula2, operator } = recordArgument(value);
      format.rule = {
        formula1: textArgument(formula1),
        ...(formula2 !== undefined && formula2 !== null && { formula2: textArgument(formula2) }),
        operator: choiceArgument(operator, OPERATORS),
      };
    },
  },
  part: { Format: format },
};

export const textType: HostType<OneFormat> = {
  name: "TextConditionalFormat",
  get: { Rule: ({ format }) => format.rule },
  set: {
    Rule: ({ format }, value) => {
      const { operator, text } = recordArgument(value);
      format.rule = { operator: choiceArgument(operator, TEXT_OPERATORS), text: textArgument(text) };
    },
  },
  part: { Format: format },
};

export const customType: HostType<OneFormat> = {
  name: "CustomConditionalFormat",
  part: { Format: format, Rule: (self) => new Live(ruleType, self) },
};

/** Rules that are only remembered. */
export const presetType: HostType<OneFormat> = {
  name: "PresetCriteriaConditionalFormat",
  get: { Rule: ({ format }) => format.rule },
  set: { Rule: ({ format }, value) => (format.rule = { criterion: textArgument(recordArgument(value)["criterion"]) }) },
  part: { Format: format },
};

export const topBottomType: HostType<OneFormat> = {
  name: "TopBottomConditionalFormat",
  get: { Rule: ({ format }) => format.rule },
  set: {
    Rule: ({ format }, value) => {
      const { rank, type } = recordArgument(value);
      const kinds = ["TopItems", "TopPercent", "BottomItems", "BottomPercent"] as const;
      format.rule = { rank: numberArgument(rank), type: choiceArgument(type, kinds) };
    },
  },
  part: { Format: format },
};

export const iconSetType: HostType<OneFormat> = {
  name: "IconSetConditionalFormat",
  get: ruleValues("Criteria", "Style", "ReverseIconOrder", "ShowIconOnly").get,
  set: {
    Style: ({ format }, value) => put(format, ["style"], textArgument(value)),
    ReverseIconOrder: ({ format }, value) => put(format, ["reverseIconOrder"], booleanArgument(value)),
    ShowIconOnly: ({ format }, value) => put(format, ["showIconOnly"], booleanArgument(value)),
    Criteria: ({ format }, value) => {
      if (!Array.isArray(value)) throw new ExcelError("InvalidArgument", "a list of criteria is wanted");
      put(format, ["criteria"], value as readonly FormatValue[]);
    },
  },
};

export const ruleType: HostType<OneFormat> = {
  name: "ConditionalFormatRule",
  get: { Formula: ({ format }) => format.rule["formula"] ?? "" },
  set: { Formula: ({ format }, value) => (format.rule = { formula: textArgument(value) }) },
};

export const dataBarType: HostType<OneFormat> = {
  name: "DataBarConditionalFormat",
  get: {
    ...ruleValues("AxisColor", "AxisFormat", "BarDirection", "LowerBoundRule", "UpperBoundRule").get,
    ShowDataBarOnly: ({ format }) => format.rule["showDataBarOnly"] ?? false,
  },
  set: {
    AxisColor: ({ format }, value) => put(format, ["axisColor"], colourOrNone(value)),
    AxisFormat: ({ format }, value) =>
      put(format, ["axisFormat"], choiceArgument(value, ["Automatic", "None", "CellMidPoint"])),
    BarDirection: ({ format }, value) =>
      put(format, ["barDirection"], choiceArgument(value, ["Context", "LeftToRight", "RightToLeft"])),
    LowerBoundRule: ({ format }, value) => put(format, ["lowerBoundRule"], boundOf(value)),
    UpperBoundRule: ({ format }, value) => put(format, ["upperBoundRule"], boundOf(value)),
    ShowDataBarOnly: ({ format }, value) => put(format, ["showDataBarOnly"], booleanArgument(value)),
  },
  part: {
    PositiveFormat: (self) => new Live(positiveType, self),
    NegativeFormat: (self) => new Live(negativeType, self),
  },
};

export const positiveType: HostType<OneFormat> = {
  name: "ConditionalDataBarPositiveFormat",
  ...ruleValues("FillColor", "GradientFill").within("positiveFormat"),
};

export const negativeType: HostType<OneFormat> = {
  name: "ConditionalDataBarNegativeFormat",
  ...ruleValues("FillColor", "MatchPositiveFillColor").within("negativeFormat"),
};

export const colorScaleType: HostType<OneFormat> = {
  name: "ColorScaleConditionalFormat",
  get: {
    Criteria: ({ format }) => format.rule["criteria"] ?? null,
    ThreeColorScale: ({ format }) => {
      const criteria = format.rule["criteria"];
      return typeof criteria === "object" && criteria !== null && "midpoint" in criteria;
    },
  },
  set: {
    Criteria: ({ format }, value) => {
      const { minimum, midpoint, maximum } = recordArgument(value);
      const criteria: Record<string, FormatValue> = { minimum: pointOf(minimum), maximum: pointOf(maximum) };
      if (midpoint !== undefined && midpoint !== null) criteria["midpoint"] = pointOf(midpoint);
      format.rule = { criteria };
    },
  },
};

function pointOf(value: Json | undefined): FormatValue {
  const { color, formula, type } = recordArgument(value);
  const kinds = ["LowestValue", "HighestValue", "Number", "Percent", "Formula", "Percentile"] as const;
  return {
    color: colourOrNone(color),
    ...(typeof formula === "string" && { formula }),
    type: choiceArgument(type, kinds),
  };
}

function boundOf(value: Json): FormatValue {
  const { formula, type } = recordArgument(value);
  const kinds = ["Automatic", "LowestValue", "HighestValue", "Number", "Percent", "Formula", "Percentile"] as const;
  return { ...(typeof formula === "string" && { formula }), type: choiceArgument(type, kinds) };
}

export const rangeFormatType: HostType<OneFormat> = {
  name: "ConditionalRangeFormat",
  part: { Fill: (self) => new Live(fillType, self), Font: (self) => new Live(fontType, self) },
};

export const fillType: HostType<OneFormat> = {
  name: "ConditionalRangeFill",
  get: { Color: ({ format }) => format.look.fill },
  set: { Color: ({ format }, value) => (format.look = { ...format.look, fill: colourOrNone(value) }) },
};

export const fontType: HostType<OneFormat> = {
  name: "ConditionalRangeFont",
  get: {
    Color: ({ format }) => format.look.ink,
    Bold: ({ format }) => format.look.bold,
    Italic: ({ format }) => format.look.italic,
  },
  set: {
    Color: ({ format }, value) => (format.look = { ...format.look, ink: colourOrNone(value) }),
    Bold: ({ format }, value) => (format.look = { ...format.look, bold: booleanArgument(value) }),
    Italic: ({ format }, value) => (format.look = { ...format.look, italic: booleanArgument(value) }),
  },
};

type Values = Required<Pick<HostType<OneFormat>, "get" | "set">>;

/** Values that stand in the rule under their names: colours and switches. */
function ruleValues(...names: readonly string[]): Values & { within(part: string): Values } {
  const made = (path: readonly string[]): Values => ({
    get: Object.fromEntries(
      names.map((name) => [name, ({ format }: OneFormat) => taken(format, [...path, small(name)])]),
    ),
    set: Object.fromEntries(
      names.map((name) => [
        name,
        ({ format }: OneFormat, value: Json) => {
          const isColour = name.endsWith("Color") && !name.startsWith("Match");
          put(format, [...path, small(name)], isColour ? colourOrNone(value) : booleanArgument(value));
        },
      ]),
    ),
  });
  return { ...made([]), within: (part) => made([part]) };
}

function small(name: string): string {
  return `${name[0]!.toLowerCase()}${name.slice(1)}`;
}

function taken(format: FormatModel, path: readonly string[]): FormatValue {
  let at: FormatValue = format.rule;
  for (const name of path) {
    const inner: readonly [string, FormatValue][] = typeof at === "object" && at !== null ? Object.entries(at) : [];
    at = inner.find(([key]) => key === name)?.[1] ?? null;
  }
  return at;
}

function put(format: FormatModel, [first, second]: readonly string[], value: FormatValue): void {
  if (first === undefined) return;
  if (second === undefined) {
    format.rule = { ...format.rule, [first]: value };
    return;
  }
  const inner = format.rule[first];
  format.rule = { ...format.rule, [first]: { ...(typeof inner === "object" ? inner : {}), [second]: value } };
}
