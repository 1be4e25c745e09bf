import { GoogleError } from "../GoogleError";
import type { BooleanModel, PointModel, RuleLookModel, RuleModel, ScaleModel } from "../model/parts";
import type { SheetModel } from "../model/SheetModel";
import type { ScriptWorld } from "../ScriptWorld";
import { enumValue, own, served } from "../strict";
import { keptValues, toldValues } from "./criteria";
import { colourOf } from "./rangeCells";
import { RangeService, rangeService } from "./RangeService";

type Rule = GoogleAppsScript.Spreadsheet.ConditionalFormatRule;
type Builder = GoogleAppsScript.Spreadsheet.ConditionalFormatRuleBuilder;
type Range = GoogleAppsScript.Spreadsheet.Range;
type Interpolation = GoogleAppsScript.Spreadsheet.InterpolationType;

/** The sheet of a rule; null while it is being made. */
export function ruleService(world: ScriptWorld, sheet: SheetModel | null, model: RuleModel): Rule {
  return served<Rule>(world, new ConditionalFormatRuleService(world, sheet, model));
}

export class ConditionalFormatRuleService implements Partial<Rule> {
  static readonly service = "ConditionalFormatRule";
  static readonly local = true;

  constructor(
    readonly world: ScriptWorld,
    readonly sheet: SheetModel | null,
    readonly model: RuleModel,
  ) {}

  getRanges(): Range[] {
    return rangesOf(this);
  }

  getBooleanCondition(): GoogleAppsScript.Spreadsheet.BooleanCondition | null {
    const { condition } = this.model;
    return condition === null ? null : served(this.world, new BooleanConditionService(this.world, condition));
  }

  getGradientCondition(): GoogleAppsScript.Spreadsheet.GradientCondition | null {
    const { scale } = this.model;
    return scale === null ? null : served(this.world, new GradientConditionService(scale));
  }

  copy(): Builder {
    return served<Builder>(this.world, new ConditionalFormatRuleBuilderService(this.world, this.sheet, this.model));
  }
}

function rangesOf({ world, sheet, model }: ConditionalFormatRuleService): Range[] {
  return sheet === null ? [] : model.areas.map((area) => rangeService(world, sheet, area));
}

export class BooleanConditionService implements Partial<GoogleAppsScript.Spreadsheet.BooleanCondition> {
  static readonly service = "BooleanCondition";
  static readonly local = true;

  constructor(
    readonly world: ScriptWorld,
    readonly model: BooleanModel,
  ) {}

  getCriteriaType(): GoogleAppsScript.Spreadsheet.BooleanCriteria {
    return enumValue(this.model.type) as unknown as GoogleAppsScript.Spreadsheet.BooleanCriteria;
  }

  getCriteriaValues(): unknown[] {
    return toldValues(this.world, this.world.book, this.model.type, this.model.values);
  }

  getBackground(): string | null {
    return this.model.look.fill;
  }

  getFontColor(): string | null {
    return this.model.look.ink;
  }

  getBold(): boolean | null {
    return this.model.look.bold;
  }

  getItalic(): boolean | null {
    return this.model.look.italic;
  }

  getUnderline(): boolean | null {
    return this.model.look.underline;
  }

  getStrikethrough(): boolean | null {
    return this.model.look.strike;
  }
}

export class GradientConditionService implements Partial<GoogleAppsScript.Spreadsheet.GradientCondition> {
  static readonly service = "GradientCondition";
  static readonly local = true;

  constructor(readonly model: ScaleModel) {}

  getMinColor(): string {
    return this.model.min.colour;
  }

  getMinType(): Interpolation | null {
    return typeOf(this.model.min);
  }

  getMinValue(): string {
    return this.model.min.value;
  }

  /** Google tells "" where there is no middle. */
  getMidColor(): string {
    return this.model.mid?.colour ?? "";
  }

  getMidType(): Interpolation | null {
    return typeOf(this.model.mid);
  }

  getMidValue(): string {
    return this.model.mid?.value ?? "";
  }

  getMaxColor(): string {
    return this.model.max.colour;
  }

  getMaxType(): Interpolation | null {
    return typeOf(this.model.max);
  }

  getMaxValue(): string {
    return this.model.max.value;
  }
}

/** The ends of a scale are of no type of the list: Google tells null for them. */
function typeOf(point: PointModel | null): Interpolation | null {
  if (point === null || point.type === "MIN" || point.type === "MAX") return null;
  return enumValue(point.type) as unknown as Interpolation;
}

const NO_LOOK: RuleLookModel = {
  fill: null,
  ink: null,
  bold: null,
  italic: null,
  underline: null,
  strike: null,
};

export function newRule(world: ScriptWorld): Builder {
  const model: RuleModel = { areas: [], condition: null, scale: null };
  return served<Builder>(world, new ConditionalFormatRuleBuilderService(world, null, model));
}

export class ConditionalFormatRuleBuilderService implements Partial<Builder> {
  static readonly service = "ConditionalFormatRuleBuilder";
  static readonly local = true;
  look: RuleLookModel;
  condition: BooleanModel | null;
  min: PointModel | null;
  mid: PointModel | null;
  max: PointModel | null;

  constructor(
    readonly world: ScriptWorld,
    public sheet: SheetModel | null,
    public model: RuleModel,
  ) {
    this.condition = model.condition;
    this.look = model.condition?.look ?? NO_LOOK;
    this.min = model.scale?.min ?? null;
    this.mid = model.scale?.mid ?? null;
    this.max = model.scale?.max ?? null;
  }

  setRanges(ranges: Range[]): Builder {
    if (ranges.length === 0) throw new GoogleError("Conditional format rule must have at least one range.");
    const given = ranges.map((range) => own(RangeService, range, "ConditionalFormatRuleBuilder.setRanges"));
    if (new Set(given.map(({ home }) => home)).size > 1) {
      throw new GoogleError("Conditional format rule cannot reference a different sheet.");
    }
    this.sheet = given[0]!.home;
    this.model = { ...this.model, areas: given.map(({ area }) => area) };
    return self(this);
  }

  withCriteria(criteria: GoogleAppsScript.Spreadsheet.BooleanCriteria, args: unknown[]): Builder {
    return when(this, String(criteria), args);
  }

  setBackground(colour: string | null): Builder {
    return looks(this, { fill: colour === null ? null : colourOf(colour, "") });
  }

  setFontColor(colour: string | null): Builder {
    return looks(this, { ink: colour === null ? null : colourOf(colour, "") });
  }

  setBold(bold: boolean | null): Builder {
    return looks(this, { bold });
  }

  setItalic(italic: boolean | null): Builder {
    return looks(this, { italic });
  }

  setUnderline(underline: boolean | null): Builder {
    return looks(this, { underline });
  }

  setStrikethrough(strike: boolean | null): Builder {
    return looks(this, { strike });
  }

  setGradientMinpoint(colour: string): Builder {
    this.min = { colour: colourOf(colour, ""), type: "MIN", value: "" };
    return self(this);
  }

  setGradientMinpointWithValue(colour: string, type: Interpolation, value: string): Builder {
    this.min = point(colour, type, value);
    return self(this);
  }

  setGradientMidpointWithValue(colour: string, type: Interpolation, value: string): Builder {
    this.mid = point(colour, type, value);
    return self(this);
  }

  setGradientMaxpoint(colour: string): Builder {
    this.max = { colour: colourOf(colour, ""), type: "MAX", value: "" };
    return self(this);
  }

  setGradientMaxpointWithValue(colour: string, type: Interpolation, value: string): Builder {
    this.max = point(colour, type, value);
    return self(this);
  }

  build(): Rule {
    const { condition, look, min, mid, max } = this;
    if (condition !== null && (min !== null || max !== null)) {
      throw new GoogleError("Conditional format rule cannot have both a boolean condition and a gradient condition.");
    }
    const scale = min === null || max === null ? null : { min, mid, max };
    if (condition === null && scale === null) throw new GoogleError("Conditional format rule must have a condition.");
    if (this.model.areas.length === 0) {
      throw new GoogleError("Conditional format rule must have at least one range.");
    }
    const built: RuleModel = {
      areas: this.model.areas,
      condition: condition === null ? null : { ...condition, look },
      scale,
    };
    return ruleService(this.world, this.sheet, built);
  }
}

function self(builder: ConditionalFormatRuleBuilderService): Builder {
  return builder as unknown as Builder;
}

function when(builder: ConditionalFormatRuleBuilderService, type: string, args: readonly unknown[]): Builder {
  const values = keptValues(builder.world.book, type, args);
  builder.condition = { type, values, look: builder.look };
  return self(builder);
}

function looks(builder: ConditionalFormatRuleBuilderService, change: Partial<RuleLookModel>): Builder {
  builder.look = { ...builder.look, ...change };
  return self(builder);
}

function point(colour: string, type: Interpolation, value: string): PointModel {
  if (typeof value !== "string") throw new GoogleError("A point of a gradient takes its value as a text.");
  return { colour: colourOf(colour, ""), type: String(type), value };
}
