import type { GridChoices, GridRange, GridRule, GridSheet } from "../../files/index";
import { cellAddress } from "../../core/index";
import { rangeOf } from "./snapshot";

/** A step that brings something onto a sheet, as the grid's own mutation. */
export interface Step {
  readonly id: string;
  readonly params: Readonly<Record<string, unknown>>;
}

/** Conditional formats, choices, notes and the filter of a sheet, as steps to be done once the sheet stands there. */
export function extraSteps(sheet: GridSheet, unitId: string, subUnitId: string): Step[] {
  const place = { unitId, subUnitId };
  const steps: Step[] = [];
  const spilled = spilledRanges(sheet);
  sheet.rules.forEach((rule, at) => {
    const built = ruleOf(rule, spilled);
    if (built === null) return;
    const params = {
      ...place,
      rule: { cfId: `${subUnitId}r${at}`, ranges: rule.ranges.map(rangeOf), stopIfTrue: false, rule: built },
    };
    steps.push({ id: "sheet.mutation.add-conditional-rule", params });
  });
  sheet.choices.forEach((choices, at) => {
    const params = { ...place, rule: choicesOf(choices, `${subUnitId}v${at}`), source: "patched" };
    steps.push({ id: "data-validation.mutation.addRule", params });
  });
  for (const { row, column, text } of sheet.notes) {
    const note = { id: `${subUnitId}n${row}-${column}`, row, col: column, note: text, ...noteSize(text) };
    steps.push({
      id: "sheet.mutation.update-note",
      params: { unitId, sheetId: subUnitId, row, col: column, note, silent: true },
    });
  }
  if (sheet.filter !== null) {
    steps.push({ id: "sheet.mutation.set-filter-range", params: { ...place, range: rangeOf(sheet.filter) } });
  }
  return steps;
}

/** A conditional format in the grid's words; null where it has none of its own. */
export function ruleOf(rule: GridRule, spilled: readonly GridRange[]): Record<string, unknown> | null {
  switch (rule.type) {
    case "word": {
      const style = paint(rule.fill, rule.ink);
      // by value the grid doesn't see cells that an array formula fills
      if (rule.ranges.some((range) => spilled.some((other) => overlap(range, other)))) {
        const first = rule.ranges[0]!;
        const value = `=${cellAddress(first.firstRow, first.firstColumn)}="${rule.text.replaceAll('"', '""')}"`;
        return { type: "highlightCell", subType: "formula", value, style };
      }
      return { type: "highlightCell", subType: "text", operator: "equal", value: rule.text, style };
    }
    case "formula":
      return {
        type: "highlightCell",
        subType: "formula",
        value: `=${rule.formula}`,
        style: { ...paint(rule.fill, rule.ink), ...(rule.bold ? { bl: 1 } : {}) },
      };
    case "bar":
      return {
        type: "dataBar",
        isShowValue: true,
        config: {
          // a bar of the least value has a length too, as long as nothing is below zero
          min: { type: "formula", value: `=MIN(0${rule.ranges.map((range) => `,${absolute(range)}`).join("")})` },
          max: { type: "max" },
          isGradient: false,
          positiveColor: `#${rule.colour}`,
          nativeColor: `#${rule.negative}`,
        },
      };
    case "scale": {
      const last = rule.colours.length - 1;
      if (last < 1) return null;
      return {
        type: "colorScale",
        config: rule.colours.map((colour, index) => ({
          index,
          color: `#${colour}`,
          value:
            index === 0
              ? { type: "min" }
              : index === last
                ? { type: "max" }
                : { type: "percentile", value: (100 * index) / last },
        })),
      };
    }
  }
}

function choicesOf(choices: GridChoices, uid: string): Record<string, unknown> {
  return {
    uid,
    type: "list",
    formula1: choices.words.join(","),
    ranges: choices.ranges.map(rangeOf),
    allowBlank: true,
    showErrorMessage: choices.strict,
    errorStyle: choices.strict ? 1 : 2,
    // an arrow, no coloured chips
    renderMode: 1,
  };
}

function paint(fill: string | null, ink: string | null): Record<string, unknown> {
  return { ...(fill === null ? {} : { bg: { rgb: `#${fill}` } }), ...(ink === null ? {} : { cl: { rgb: `#${ink}` } }) };
}

/** Pixels of a note's box: wide enough to read a sentence, as high as its text needs. */
function noteSize(text: string): { width: number; height: number } {
  const lines = text.split("\n").reduce((sum, line) => sum + Math.max(1, Math.ceil(line.length / 34)), 0);
  return { width: 240, height: Math.min(320, 36 + lines * 20) };
}

function spilledRanges(sheet: GridSheet): GridRange[] {
  return sheet.blocks.flatMap((block) => block.formulas.flatMap(({ fills }) => (fills === null ? [] : [fills])));
}

function overlap(one: GridRange, other: GridRange): boolean {
  return (
    one.firstRow <= other.lastRow &&
    other.firstRow <= one.lastRow &&
    one.firstColumn <= other.lastColumn &&
    other.firstColumn <= one.lastColumn
  );
}

function absolute(range: GridRange): string {
  const of = (row: number, column: number): string => cellAddress(row, column).replace(/([A-Z]+)(\d+)/, "$$$1$$$2");
  return `${of(range.firstRow, range.firstColumn)}:${of(range.lastRow, range.lastColumn)}`;
}
