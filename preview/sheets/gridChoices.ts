import type { GridChoices } from "../../files/index";
import type { Area } from "../../test/hosts/model/Area";
import type { CellsOf, ValidationModel } from "../../test/hosts/sheets/model/parts";
import type { SheetModel } from "../../test/hosts/sheets/model/SheetModel";
import { wordsIn } from "../gridParts";

/** The lists of choices of a sheet; other rules for what may be typed aren't drawn. */
export function gridChoices(sheet: SheetModel): GridChoices[] {
  const found = new Map<number, Area[]>();
  sheet.validations.forEach((places, column) => {
    for (let row = 0; row < places.length; row++) {
      const place = places[row]!;
      if (place === 0) continue;
      let areas = found.get(place);
      if (areas === undefined) found.set(place, (areas = []));
      const last = areas.at(-1);
      if (last?.lastColumn === column && last.lastRow === row - 1) areas[areas.length - 1] = { ...last, lastRow: row };
      else areas.push({ firstRow: row, lastRow: row, firstColumn: column, lastColumn: column });
    }
  });
  return [...found].flatMap(([place, ranges]): GridChoices[] => {
    const rule = sheet.book.validationList[place]!;
    const words = wordsOf(rule);
    return words === null ? [] : [{ ranges, words, strict: !rule.allowInvalid }];
  });
}

function wordsOf({ type, values }: ValidationModel): readonly string[] | null {
  if (type === "VALUE_IN_LIST") return values[0] as readonly string[];
  if (type !== "VALUE_IN_RANGE") return null;
  const { sheet, area } = values[0] as CellsOf;
  return sheet.deleted ? [] : wordsIn(sheet, area);
}
