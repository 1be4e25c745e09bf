import type { HostType, Json } from "../HostType";
import { booleanArgument, choiceArgument, colourArgument, numberArgument, textArgument } from "./arguments";
import type { FormatValue } from "./sheetExtras";

/** Looks of a part of a chart: they are kept under its path, `title/font/size`, and nothing depends on them. */
export interface Looks {
  readonly looks: Map<string, FormatValue>;
  readonly path: string;
}

/** A list holds the words that are taken. */
export type LookKind = "switch" | "number" | "text" | "colour" | readonly string[];
type Values<T extends object> = Required<Pick<HostType<T>, "get" | "set">>;

const CHECKS = { switch: booleanArgument, number: numberArgument, text: textArgument, colour: colourArgument } as const;
export const LINE_STYLES = [
  "None",
  "Continuous",
  "Dash",
  "DashDot",
  "DashDotDot",
  "Dot",
  "Grey25",
  "Grey50",
  "Grey75",
  "Automatic",
  "RoundDot",
] as const;

function checked(kind: LookKind, value: Json): FormatValue {
  return typeof kind === "string" ? CHECKS[kind](value) : choiceArgument(value, kind);
}

/** Values of a class that are only remembered. */
export function lookValues<T extends object>(
  looksOf: (self: T) => Map<string, FormatValue>,
  path: string | ((self: T) => string),
  kinds: Readonly<Record<string, LookKind>>,
): Values<T> {
  const key = (self: T, name: string): string => `${typeof path === "string" ? path : path(self)}/${small(name)}`;
  return {
    get: Object.fromEntries(
      Object.keys(kinds).map((name) => [name, (self: T) => looksOf(self).get(key(self, name)) ?? null]),
    ),
    set: Object.fromEntries(
      Object.entries(kinds).map(([name, kind]) => [
        name,
        (self: T, value: Json) => void looksOf(self).set(key(self, name), checked(kind, value)),
      ]),
    ),
  };
}

const ofLooks = (self: Looks): Map<string, FormatValue> => self.looks;
const ofPath = (self: Looks): string => self.path;

export const fontType: HostType<Looks> = {
  name: "ChartFont",
  ...lookValues(ofLooks, ofPath, { Bold: "switch", Color: "colour", Italic: "switch", Name: "text", Size: "number" }),
};

export const lineType: HostType<Looks> = {
  name: "ChartLineFormat",
  ...lookValues(ofLooks, ofPath, { Color: "colour", LineStyle: LINE_STYLES, Weight: "number" }),
  call: {
    Clear: ({ looks, path }) => {
      looks.set(`${path}/lineStyle`, "None");
      return undefined;
    },
  },
};

export const borderType: HostType<Looks> = {
  name: "ChartBorder",
  ...lookValues(ofLooks, ofPath, { Color: "colour", LineStyle: LINE_STYLES, Weight: "number" }),
};

export const chartFillType: HostType<Looks> = {
  name: "ChartFill",
  call: {
    SetSolidColor: ({ looks, path }, [colour]) => {
      looks.set(path, colourArgument(colour));
      return undefined;
    },
    Clear: ({ looks, path }) => {
      looks.delete(path);
      return undefined;
    },
  },
};

function small(name: string): string {
  return `${name[0]!.toLowerCase()}${name.slice(1)}`;
}
