import { sampledRows } from "../../../core/ledger/sampledSheet";
import { companyOf, type Company } from "../../../core/registers/company";
import { Facts } from "../../../core/reports/Facts";
import { settingsOf, type OptionValues } from "../../../core/reports/options";
import { itCompany, sampleBlocks } from "../../../core/sample/itCompany";
import type { Language } from "../../../core/text/language";
import { typedSheets } from "../../../core/typed/readTypedSheets";
import { typedKindOf } from "../../../core/typed/typedKindOf";
import { on } from "../sheets";
import { sampleCompany, sampleQuarter } from "./companies";

/** The sample company as a host reads it with all of its sheets: segments, matrix, deals and their log, potential. */
export function typedSample(language: Language): Company {
  const list = itCompany(language).sheets.flatMap((sheet) => {
    const blocks = sampleBlocks(sheet);
    const kind = typedKindOf({ name: sheet.name, hidden: false, rows: sampledRows(blocks) });
    return kind === null ? [] : [{ kind, sheet: sheet.name, blocks }];
  });
  const { ledger, register } = sampleCompany(language);
  return companyOf(ledger, register, { typed: typedSheets(list).typed });
}

/** What the methods say of a company in the quarter of the article. */
export function facts(company: Company, options: OptionValues = sampleQuarter): Facts {
  return new Facts(company, settingsOf(options), on("2009-04-02"));
}
