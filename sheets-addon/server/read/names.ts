import type { NamedRect } from "../../protocol";
import { placeOf } from "./rectOf";
import { isTold } from "./sheetOf";

/** The named ranges of the spreadsheet. A copy of a sheet has copies of its names: ours are left out. */
export function namesOf(book: GoogleAppsScript.Spreadsheet.Spreadsheet): NamedRect[] {
  return book.getNamedRanges().flatMap((named): NamedRect[] => {
    const range = rangeOf(named);
    return range === null || !isTold(range.getSheet()) ? [] : [{ name: named.getName(), ...placeOf(range) }];
  });
}

/** Null: the cells that it named are gone. Google doesn't say so; but what fails twice isn't a matter of the moment. */
function rangeOf(named: GoogleAppsScript.Spreadsheet.NamedRange): GoogleAppsScript.Spreadsheet.Range | null {
  for (let tries = 0; tries < 2; tries++) {
    try {
      return named.getRange();
    } catch {
      // the next try tells
    }
  }
  return null;
}
