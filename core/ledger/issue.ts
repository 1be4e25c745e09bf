import { cellAddress } from "../cells/address";

/** Where a cell stands: sheet, row and column counted from 0. */
export interface CellPlace {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

/** `left`: rows were left out. `warning`: the result may mislead. `note`: worth knowing. */
export type IssueLevel = "left" | "warning" | "note";

export const issueLevels = {
  dayMissing: "left",
  dayUnreadable: "left",
  dayUnlikely: "left",
  clientMissing: "left",
  amountMissing: "left",
  amountUnreadable: "left",
  amountTooLarge: "left",
  errorCell: "left",
  otherCurrency: "left",
  rateMissing: "left",
  amountAmbiguous: "note",
  dayAmbiguous: "note",
  textAmounts: "note",
  textDays: "note",
  typeLeft: "left",
  statusLeft: "left",
  stornoLeft: "left",
  duplicateLeft: "left",
  amountRounded: "note",
  costUnreadable: "warning",
  costMissing: "warning",
  optionalErrorCell: "warning",
  tooManyLines: "warning",
  pastedTwice: "warning",
  duplicates: "note",
  equalRows: "note",
  stornos: "note",
  currencies: "note",
  filledDown: "note",
  repeatedHeaders: "note",
  subtotals: "note",
  totals: "note",
  totalDiffers: "warning",
  footers: "note",
  hiddenRows: "note",
  encoding: "note",
  spellings: "note",
  lookAlikes: "note",
  idSeveralNames: "note",
  nameSeveralIds: "warning",
  idMissing: "note",
  unassignedItems: "warning",
  typedNameUnknown: "note",
  typedTwice: "warning",
  typedManagerUnknown: "note",
  typedSuccessorUnknown: "warning",
  typedUnreadable: "warning",
  afterAsOf: "note",
  dayInFuture: "warning",
  returns: "note",
  zeroLines: "note",
  historyTooShort: "warning",
  historyShort: "warning",
  periodUnfinished: "warning",
  periodEmpty: "warning",
  whereEmpty: "warning",
  registerClientTwice: "warning",
  registerClientMissing: "warning",
  registerDayUnreadable: "warning",
  registerNumberUnreadable: "warning",
  inputClientMissing: "warning",
  inputLineMissing: "warning",
  inputClientUnknown: "warning",
  inputLineUnknown: "warning",
  inputManagerUnknown: "note",
  dealUnknown: "warning",
  clientSinceAfterFirstSale: "warning",
  managersMissing: "note",
  linesMissing: "note",
  costsMissing: "note",
  registerMissing: "note",
  phonesMissing: "note",
  baseLinesLeft: "note",
  matrixMarkUnreadable: "warning",
  matrixSegmentUnknown: "warning",
  matrixLineUnsold: "note",
  comparisonMissing: "note",
  comparedStatusMissing: "note",
  clientSegmentMissing: "note",
  gapsCut: "warning",
  potentialClientUnknown: "warning",
  potentialTwice: "warning",
  potentialVolumeMissing: "note",
  potentialBelowSales: "warning",
  segmentConditionUnreadable: "warning",
  segmentTwice: "warning",
  segmentNameMissing: "warning",
  segmentAttributeUnknown: "warning",
  segmentPurposeMissing: "warning",
  segmentAttributesMany: "warning",
} as const satisfies Record<string, IssueLevel>;

export type IssueCode = keyof typeof issueLevels;

/** One kind of finding in the data: how many cells, the first of them, and up to {@link MAX_CASES} in all. */
export interface Issue {
  readonly code: IssueCode;
  readonly params: Readonly<Record<string, string | number>>;
  readonly count: number;
  readonly cases: readonly CellPlace[];
}

export const MAX_CASES = 20;

/** Gathers findings by code; the params are those of the first case. */
export class IssueCollector {
  private readonly found = new Map<IssueCode, { params: Issue["params"]; count: number; cases: CellPlace[] }>();

  add(code: IssueCode, params: Issue["params"] = {}, place?: CellPlace, count = 1): void {
    let issue = this.found.get(code);
    if (issue === undefined) {
      issue = { params, count: 0, cases: [] };
      this.found.set(code, issue);
    }
    issue.count += count;
    if (place !== undefined && issue.cases.length < MAX_CASES) issue.cases.push(place);
  }

  /** Takes over findings that were gathered before. */
  addAll(issues: readonly Issue[]): void {
    for (const { code, params, count, cases } of issues) {
      this.add(code, params, undefined, count);
      const own = this.found.get(code)!;
      own.cases.push(...cases.slice(0, MAX_CASES - own.cases.length));
    }
  }

  /** Rows left out first, then warnings, then notes; within these the most frequent first. */
  list(): Issue[] {
    return sortedIssues([...this.found].map(([code, issue]) => ({ code, ...issue })));
  }
}

export function sortedIssues(issues: readonly Issue[]): Issue[] {
  const rank: Record<IssueLevel, number> = { left: 0, warning: 1, note: 2 };
  return [...issues].sort((a, b) => rank[issueLevels[a.code]] - rank[issueLevels[b.code]] || b.count - a.count);
}

/** `Sales 2009!C17` */
export function placeText(place: CellPlace): string {
  return `${place.sheet}!${cellAddress(place.row, place.column)}`;
}
