import { ExcelError, type HostType, type Json } from "../HostType";
import { booleanArgument, choiceArgument, recordArgument, textArgument } from "./arguments";
import type { Area } from "../../model/Area";
import { cellCount, piecesIn, ruleAt, uncover } from "./ruleAreas";
import type { ValidationAlert, ValidationModel, ValidationRule } from "./sheetExtras";
import type { SheetModel } from "./SheetModel";

/** The validation of the cells of a range, or of several. */
export interface ValidatedCells {
  readonly sheet: SheetModel;
  readonly areas: readonly Area[];
}

const RULES: ReadonlyMap<string, string> = new Map([
  ["list", "List"],
  ["wholeNumber", "WholeNumber"],
  ["decimal", "Decimal"],
  ["date", "Date"],
  ["time", "Time"],
  ["textLength", "TextLength"],
  ["custom", "Custom"],
]);
/** Of the words of a list that stand in the rule itself, and of titles and messages. */
const LONGEST_LIST = 255;
const LONGEST_TITLE = 32;
const LONGEST_MESSAGE = 255;
const NO_ALERT: ValidationAlert = { showAlert: true, style: "Stop", title: "", message: "" };

export const dataValidationType: HostType<ValidatedCells> = {
  name: "DataValidation",
  get: {
    Type: (self) => {
      const found = ofCells(self);
      if (found === "mixed") return isEverywhere(self) ? "Inconsistent" : "MixedCriteria";
      return found === null ? "None" : typeOf(found.rule);
    },
    Rule: (self) => {
      const found = ofCells(self);
      return found === "mixed" ? null : (found?.rule ?? {});
    },
    IgnoreBlanks: (self) => {
      const found = ofCells(self);
      return found === "mixed" ? null : (found?.ignoreBlanks ?? true);
    },
    Prompt: (self) => {
      const found = ofCells(self);
      if (found === "mixed") return null;
      return { ...(found?.prompt ?? { showPrompt: true, title: "", message: "" }) };
    },
    ErrorAlert: (self) => {
      const found = ofCells(self);
      return found === "mixed" ? null : { ...(found?.alert ?? NO_ALERT) };
    },
  },
  set: {
    Rule: (self, value) => {
      const rule = ruleOf(value);
      change(self, (one) => (one.rule = ruleAt(rule, self.areas, one.areas)));
    },
    IgnoreBlanks: (self, value) => change(self, (one) => (one.ignoreBlanks = booleanArgument(value))),
    Prompt: (self, value) => {
      const { showPrompt, title, message } = recordArgument(value);
      const prompt = {
        showPrompt: booleanArgument(showPrompt),
        title: short(title, LONGEST_TITLE),
        message: short(message, LONGEST_MESSAGE),
      };
      change(self, (one) => (one.prompt = prompt));
    },
    ErrorAlert: (self, value) => {
      const { showAlert, style, title, message } = recordArgument(value);
      const alert = {
        showAlert: booleanArgument(showAlert),
        style: choiceArgument(style, ["Stop", "Warning", "Information"]),
        title: short(title, LONGEST_TITLE),
        message: short(message, LONGEST_MESSAGE),
      };
      change(self, (one) => (one.alert = alert));
    },
  },
  call: {
    Clear: ({ sheet, areas }) => {
      uncover(sheet.extras.validations, areas);
      return undefined;
    },
  },
};

/** Gives the cells what they have with something changed: cut out of the validations that hold for more. */
function change({ sheet, areas }: ValidatedCells, edit: (one: ValidationModel) => void): void {
  const list = sheet.extras.validations;
  const changed: ValidationModel[] = [];
  const whole = { areas: [...areas] };
  for (const one of list) {
    const pieces = piecesIn(one, areas);
    if (pieces.length > 0) changed.push({ ...one, areas: pieces, rule: ruleAt(one.rule, one.areas, pieces) });
    uncover([whole], pieces);
  }
  if (whole.areas.length > 0) changed.push({ ...unruled(), areas: whole.areas });
  changed.forEach(edit);
  uncover(list, areas);
  for (const one of changed) {
    const same = list.find((other) => isSame(other, one));
    const pieces = [...(same?.areas ?? []), ...one.areas];
    if (same === undefined) list.push(one);
    else same.areas = pieces;
    uncover([same ?? one], []);
  }
}

function unruled(): Omit<ValidationModel, "areas"> {
  return { rule: {}, ignoreBlanks: true, prompt: { showPrompt: true, title: "", message: "" }, alert: NO_ALERT };
}

/** The one that holds for all of the cells; null: none does for any. */
function ofCells({ sheet, areas }: ValidatedCells): ValidationModel | "mixed" | null {
  const found = sheet.extras.validations.filter((one) => piecesIn(one, areas).length > 0);
  if (found.length === 0) return null;
  return found.length === 1 && isEverywhere({ sheet, areas }) ? found[0]! : "mixed";
}

function isEverywhere({ sheet, areas }: ValidatedCells): boolean {
  const pieces = sheet.extras.validations.flatMap((one) => piecesIn(one, areas));
  return cellCount(pieces) === cellCount(areas);
}

function typeOf(rule: ValidationRule): string {
  for (const [key, type] of RULES) if (key in rule) return type;
  return "None";
}

function ruleOf(value: Json): ValidationRule {
  const given = Object.entries(recordArgument(value));
  const [first] = given;
  if (given.length !== 1 || first === undefined || !RULES.has(first[0])) {
    throw new ExcelError("InvalidArgument", `no rule of a validation: ${JSON.stringify(value)}`);
  }
  const [key, details] = first;
  const rule: Record<string, string | number | boolean> = {};
  for (const [name, one] of Object.entries(recordArgument(details))) {
    if (typeof one !== "string" && typeof one !== "number" && typeof one !== "boolean") {
      throw new ExcelError("InvalidArgument", `no value of a rule: ${name}`);
    }
    rule[name] = one;
  }
  if (key === "list") {
    booleanArgument(rule["inCellDropDown"]);
    const source = textArgument(rule["source"]);
    if (source === "" || (!source.startsWith("=") && source.length > LONGEST_LIST)) {
      throw new ExcelError("InvalidArgument", `a list of ${source.length} characters`);
    }
  }
  return { [key]: rule };
}

function short(value: Json | undefined, most: number): string {
  const text = textArgument(value);
  if (text.length > most) throw new ExcelError("InvalidArgument", `more than ${most} characters`);
  return text;
}

function isSame(a: ValidationModel, b: ValidationModel): boolean {
  const rest = ({ areas, rule, ignoreBlanks, prompt, alert }: ValidationModel): string =>
    JSON.stringify([ruleAt(rule, areas, a.areas), ignoreBlanks, prompt, alert]);
  return rest(a) === rest(b);
}
