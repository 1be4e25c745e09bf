import { GoogleError } from "../GoogleError";
import { englishFormula, localFormula } from "../model/googleFormula";
import type { CriterionValue } from "../model/parts";
import type { FakeSpreadsheet } from "../FakeSpreadsheet";
import { instantOfSerial, serialOfInstant } from "../model/zoneDays";
import type { ScriptWorld } from "../ScriptWorld";
import { enumValue } from "../strict";
import { rangeOrNull, rangeService } from "./RangeService";

/** Values of a criterion as a script gives them → as the spreadsheet keeps them. */
export function keptValues(book: FakeSpreadsheet, type: string, given: readonly unknown[]): CriterionValue[] {
  if (!Array.isArray(given)) throw new GoogleError(`The arguments of ${type} are a list.`);
  return given.map((value): CriterionValue => {
    if (Object.prototype.toString.call(value) === "[object Date]") {
      return { day: serialOfInstant((value as Date).getTime(), book.zone) };
    }
    if (Array.isArray(value)) {
      if (value.length > 500) throw new GoogleError("Data validation rules can't have more than 500 items.");
      return value.map(String);
    }
    const range = rangeOrNull(value);
    if (range !== null) return { sheet: range.home, area: range.area };
    if (type.endsWith("_RELATIVE") && typeof value === "object" && value !== null) return String(value);
    if (type === "CUSTOM_FORMULA" && typeof value === "string") {
      const english = englishFormula(value, book.locale);
      if (english === null) throw new GoogleError("Invalid formula.");
      return english;
    }
    if (value === null || typeof value === "string" || typeof value === "number" || typeof value === "boolean") {
      return value;
    }
    throw new GoogleError(`Invalid argument for ${type}: ${String(value)}`);
  });
}

/** The other way round: days as `Date`, cells as ranges. */
export function toldValues(
  world: ScriptWorld,
  book: FakeSpreadsheet,
  type: string,
  values: readonly CriterionValue[],
): unknown[] {
  return values.map((value) => {
    if (type === "CUSTOM_FORMULA" && typeof value === "string") return localFormula(value, book.locale);
    if (type.endsWith("_RELATIVE")) return enumValue(String(value));
    if (typeof value !== "object" || value === null) return value;
    if ("day" in value) return new world.realm.Date(instantOfSerial(value.day, book.zone));
    return "sheet" in value ? rangeService(world, value.sheet, value.area) : [...value];
  });
}
