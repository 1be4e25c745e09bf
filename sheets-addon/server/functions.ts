import { functions, isLanguage, type Language } from "../../core/index";
import type { SerialOf } from "../functions/sheetsArgument";
import { sheetsFunction, type SheetsFunction } from "../functions/sheetsFunction";
import { serialReader } from "./read/days";

/** The functions that are typed into cells, by name. */
export const functionsApi: Readonly<Record<string, SheetsFunction>> = Object.fromEntries(
  functions.map((definition) => [definition.name, sheetsFunction(definition, { language, serialOf })]),
);

/** That of who computes the cell; where Google doesn't tell, as of somebody who isn't signed in, that of the spreadsheet. */
function language(): Language {
  const places = [() => Session.getActiveUserLocale(), () => SpreadsheetApp.getActive().getSpreadsheetLocale()];
  for (const place of places) {
    try {
      const told = place().slice(0, 2).toLowerCase();
      if (isLanguage(told)) return told;
    } catch {
      // a cell may ask less than the sidebar: the next place is tried
    }
  }
  return "en";
}

function serialOf(): SerialOf {
  return serialReader(SpreadsheetApp.getActive().getSpreadsheetTimeZone());
}
