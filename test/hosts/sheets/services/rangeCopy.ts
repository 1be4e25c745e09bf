import { moved, without, intersection, type Area } from "../../model/Area";
import { FormulaCell, type Content } from "../../model/Content";
import { shiftedFormula } from "../../model/formulaTokens";
import { GoogleError } from "../GoogleError";
import { BrokenFormula } from "../model/googleTyped";
import type { RuleModel } from "../model/parts";
import type { SheetModel } from "../model/SheetModel";

/**
 * A paste of everything: values, formulas moved along, formats, merged cells. Of what lies on cells beside it, only where
 * the book says so.
 */
export function paste(from: SheetModel, source: Area, to: SheetModel, row: number, column: number): void {
  const target = moved(source, row - source.firstRow, column - source.firstColumn);
  if (target.lastRow >= to.rowCount || target.lastColumn >= to.columnCount) {
    throw new GoogleError("The coordinates of the target range are outside the dimensions of the sheet.");
  }
  const [down, right] = [target.firstRow - source.firstRow, target.firstColumn - source.firstColumn];
  cut(to, target);
  const cells: { content: Content; look: number }[][] = [];
  for (let at = source.firstColumn; at <= source.lastColumn; at++) {
    const list: { content: Content; look: number }[] = [];
    const home = from.grid.column(at);
    for (let line = source.firstRow; line <= source.lastRow; line++) {
      list.push({ content: home.content(line), look: home.look(line) });
    }
    cells.push(list);
  }
  cells.forEach((list, beside) => {
    const home = to.grid.column(target.firstColumn + beside);
    list.forEach(({ content, look }, below) => {
      home.put(target.firstRow + below, shifted(content, down, right));
      home.putLook(target.firstRow + below, look);
    });
  });
  to.merges.push(...within(from.merges, source).map((area) => moved(area, down, right)));
  if (to.book.pasteBringsAll) pasteBeside(from, source, to, down, right);
  to.book.stamp++;
}

function shifted(content: Content, down: number, right: number): Content {
  if (!(content instanceof FormulaCell)) return content;
  if (content instanceof BrokenFormula) return new BrokenFormula(content.text);
  return new FormulaCell(shiftedFormula(content.text, down, right));
}

/** Merged cells that the target would cut in two stand in the way; whole ones go. */
function cut(sheet: SheetModel, target: Area): void {
  const touched = sheet.merges.filter((area) => intersection(area, target) !== null);
  if (touched.some((area) => without(area, target).length > 0)) {
    throw new GoogleError("You must select all cells in a merged range to merge or unmerge them.");
  }
  sheet.merges = sheet.merges.filter((area) => !touched.includes(area));
}

function within(areas: readonly Area[], source: Area): Area[] {
  return areas.filter((area) => without(area, source).length === 0);
}

function pasteBeside(from: SheetModel, source: Area, to: SheetModel, down: number, right: number): void {
  for (let column = source.firstColumn; column <= source.lastColumn; column++) {
    for (let row = source.firstRow; row <= source.lastRow; row++) {
      to.putNote(row + down, column + right, from.noteAt(row, column));
      to.putValidation(row + down, column + right, from.validations[column]?.[row] ?? 0);
    }
  }
  const target = moved(source, down, right);
  const kept = to.rules
    .map((rule) => ({ ...rule, areas: rule.areas.flatMap((area) => without(area, target)) }))
    .filter(({ areas }) => areas.length > 0);
  const came = from.rules
    .map((rule): RuleModel => {
      const areas = rule.areas.flatMap((area) => intersection(area, source) ?? []);
      return { ...rule, areas: areas.map((area) => moved(area, down, right)) };
    })
    .filter(({ areas }) => areas.length > 0);
  to.rules = [...kept, ...came];
}
