export { BLOCK_ROWS, CellTag, cellAt, transferables } from "./cells/cellBlock";
export type { CellBlock, CellColumn, CellValue } from "./cells/cellBlock";
export { CellBlockBuilder } from "./cells/CellBlockBuilder";
export { FIRST_DAY, LAST_DAY, isoDay, parseIsoDay } from "./calendar/calendar";
export { cellAddress, columnLetters, columnOfLetters, quotedSheet } from "./cells/address";
export { displayNumber, displayWidth } from "./plan/displayWidth";
export {
  FIRST_COLUMN,
  KEY_COLUMN,
  KEY_HEADER,
  formulaText,
  hasKeys,
  isShort,
  layout,
  needsLines,
  placedTable,
  refAddress,
  sheetColumn,
  totalFormula,
} from "./plan/layout";
export type { Layout, Placed, PlacedChart, PlacedNote, PlacedTable } from "./plan/layout";
export { moneyDecimals } from "./plan/moneyDecimals";
export { axisFormat, numberFormat } from "./plan/numberFormat";
export { colours, palette } from "./plan/palette";
export type { Paint } from "./plan/palette";
export type * from "./plan/plan";
export { freeSheetName, sheetNameFault } from "./plan/sheetName";
export { isLanguage, languages } from "./text/language";
export type { Language } from "./text/language";
export { dayFormatCodes } from "./text/numberFormat";
export { civilOf, serialOf } from "./calendar/calendar";
export { SAMPLE_ROWS, ColumnProblem, recognizeColumns } from "./ledger/recognizeColumns";
export type { ChosenColumns, Recognition } from "./ledger/recognizeColumns";
export { LedgerProblem, LedgerReader, MAX_LINES } from "./ledger/LedgerReader";
export { UNIT, isLedgerRole, ledgerRoles, requiredRoles } from "./ledger/ledger";
export type { Dimension, Ledger, LedgerCheck, LedgerRole, LedgerSource } from "./ledger/ledger";
export { issueLevels, placeText } from "./ledger/issue";
export type { CellPlace, Issue, IssueCode } from "./ledger/issue";
export { RegisterProblem, readClientRegister } from "./registers/clientRegister";
export type { ClientRegister } from "./registers/clientRegister";
export { companyOf } from "./registers/company";
export type { Company } from "./registers/company";
export { buildReport, buildReports } from "./reports/buildReport";
export type { Built, BuildInput } from "./reports/buildReport";
export { OptionProblem, checkedPeriod, parseOptions, settingsOf } from "./reports/options";
export type { OptionSpec, OptionValues } from "./reports/options";
export { reportList, reportOf } from "./reports/reportList";
export { reportKeys } from "./reports/Report";
export type { Explanation, Report, ReportKey } from "./reports/Report";
export { issueText } from "./reports/sheetHead";
export { columnTotal } from "./reports/tableJson";
export type { JsonCell, TableJson } from "./reports/tableJson";
export { checkPlan } from "./plan/checkPlan";
export { itCompany, sampleBlocks } from "./sample/itCompany";
export { dictionaries, listText, pseudoTranslator, translator } from "./text/translate";
export type { TextKey } from "./text/en";
export type { TextParams, Translate } from "./text/translate";
export { formatDay, formatMoney, formatNumber, formatShare } from "./text/numberFormat";
export { functions } from "./functions/registry";
export { FunctionError } from "./functions/CustomFunction";
export type { CustomFunction, FunctionParameter, Range, ResultCell } from "./functions/CustomFunction";
export { RECIPE_FORMAT, parseRecipe, recipeText } from "./plan/recipe";
export type { RecipeReading } from "./plan/recipe";
export { chooseLedger } from "./ledger/chooseLedger";
export type { LedgerWish } from "./ledger/chooseLedger";
export { freeTagNumber, isBuilt, sampledRows, sheetNamed } from "./ledger/sampledSheet";
export type { SampledSheet } from "./ledger/sampledSheet";
export { SheetProblem } from "./ledger/SheetProblem";
export type { ChartData, ChartDataSeries } from "./plan/ChartData";
export { jobGroups, jobKeys, jobs } from "./jobs/jobList";
export type { Job, JobGroup, JobKey } from "./jobs/jobList";
export { searchJobs } from "./jobs/searchJobs";
export { cellPaints, displayCells } from "./plan/displayCell";
export type { CellPaint } from "./plan/displayCell";
export { planChart } from "./plan/planChart";
export { cellMeaning, readBuilt } from "./plan/readBuilt";
export type { BuiltSheet, BuiltTable, CellMeaning } from "./plan/readBuilt";
export { seriesColour } from "./plan/seriesColour";
export { likelyRegister } from "./registers/likelyRegister";
export { FactsCache } from "./reports/FactsCache";
export { LastResults } from "./reports/LastResults";
export { monthSpanText, periodText } from "./text/periodText";
export { problemSentence } from "./text/problemSentence";
export type { ProblemWords } from "./text/problemSentence";
export { columnKeyText, noteKeyText, rowKeyTexts } from "./plan/prints";
export { merge } from "./merge/merge";
export type { Merged, Present } from "./merge/merge";
export type { MergeFinding } from "./merge/findings";
export { CarryMap } from "./merge/CarryMap";
export type { CarriedPlace } from "./merge/CarryMap";
export { RECIPES_TAG, recipesSheet } from "./recipes/recipesSheet";
export type { ListedFinding, RecipeEntry } from "./recipes/recipesSheet";
export { readRecipes } from "./recipes/readRecipes";
export { privacyCheck } from "./send/privacyCheck";
export type { Leak } from "./send/privacyCheck";
export { planTexts } from "./send/planTexts";
export { ownRemarks } from "./send/ownRemarks";
export type { OwnFinding } from "./send/ownRemarks";
export { ownSheets } from "./send/ownSheets";
export { sendPlan } from "./send/sendPlan";
export { SendProblem } from "./send/SendProblem";
export { refuseLeaks } from "./send/refuseLeaks";
export type * from "./send/SendRequest";
export { nextPeriod, rolledPeriod } from "./calendar/nextPeriod";
export { compareLedger } from "./ledger/compareLedger";
export type { LedgerChange, LedgerComparison } from "./ledger/compareLedger";
export { boundOf, conditionOperators, conditionsText, parseConditions } from "./ledger/conditions";
export type { Condition, ConditionFault, ConditionOperator } from "./ledger/conditions";
export { ledgerState, parseLedgerState } from "./ledger/ledgerState";
export type { LedgerState } from "./ledger/ledgerState";
export { changedRowsText } from "./reports/changedRowsText";
export { optionsAsBuilt, refreshOptions } from "./reports/refreshOptions";
export { whereText } from "./reports/whereText";
export { latestPeriod } from "./settings/latestPeriod";
export { settingsFrom } from "./settings/settingsFrom";
export type { SettingsFound, TakenSettings } from "./settings/settingsFrom";
export { takeSettings } from "./settings/takeSettings";
export type { Taken, TakeRequest } from "./settings/takeSettings";
export { builtSheetInfo } from "./refresh/builtSheets";
export type { BuiltSheetInfo } from "./refresh/builtSheets";
export { familyOf, newsOf, nextReports } from "./refresh/news";
export { refreshSheets } from "./refresh/refreshSheets";
export type { BuildOne } from "./refresh/refreshSheets";
export type { OneReport } from "./refresh/OneReport";
export type * from "./refresh/RefreshRequest";
export { listsRecipes, withRecipes } from "./refresh/withRecipes";
export type { RecipesWish } from "./refresh/withRecipes";
export { knownLedger, knownSource } from "./refresh/knownSource";
export type { KnownSource } from "./refresh/knownSource";
