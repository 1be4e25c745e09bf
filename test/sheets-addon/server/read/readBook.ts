import { zoneUtilities } from "./zoneUtilities";

type Json = Readonly<Record<string, unknown>>;

/** A sheet as the tests of the reading lay it out. What isn't given is as in a new one. */
export interface GivenSheet {
  readonly id?: number;
  readonly name?: string;
  readonly type?: string;
  readonly hidden?: boolean;
  /** As `getValues` gives them: "" for blank. */
  readonly values?: readonly (readonly unknown[])[];
  /** With "=". "row column" → formula; so with all that is of single cells. */
  readonly formulas?: Readonly<Record<string, string>>;
  readonly notes?: Readonly<Record<string, string>>;
  readonly validations?: Readonly<Record<string, unknown>>;
  /** Property by Google's name, `getFontWeights` → cells that aren't as the others. */
  readonly looks?: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
  readonly grid?: readonly [rows: number, columns: number];
  /** Members of the sheet that answer something else. */
  readonly members?: Readonly<Record<string, (...args: readonly never[]) => unknown>>;
}

export interface ReadBook {
  /** Calls of a sheet's and a range's members, by name. */
  readonly calls: Map<string, number>;
  readonly userProperties: Map<string, string>;
  readonly book: GoogleAppsScript.Spreadsheet.Spreadsheet;
  readonly utilities: ReturnType<typeof zoneUtilities>;
  sheet(id: number): GoogleAppsScript.Spreadsheet.Sheet;
  range(id: number, row: number, column: number, rows?: number, columns?: number): GoogleAppsScript.Spreadsheet.Range;
  /** The services, for `vi.stubGlobal`. */
  readonly services: Readonly<Record<string, unknown>>;
}

/** How Google answers for cells that nobody has touched. */
const usual = new Map<string, unknown>([
  ["getNumberFormats", "General"],
  ["getFontFamilies", "Arial"],
  ["getFontSizes", 10],
  ["getFontWeights", "normal"],
  ["getFontStyles", "normal"],
  ["getFontLines", "none"],
  ["getFontColors", "#000000"],
  ["getBackgrounds", "#ffffff"],
  ["getHorizontalAlignments", "general"],
  ["getVerticalAlignments", "bottom"],
  ["getWraps", false],
]);

/** A small spreadsheet to be read: its services know what the reading asks, and throw for anything else. */
export function readBook(zone: string, given: readonly GivenSheet[], bookMembers: Json = {}): ReadBook {
  const calls = new Map<string, number>();
  const userProperties = new Map<string, string>();
  const sheets = given.map((one, at) => ({ ...one, id: one.id ?? at + 1, name: one.name ?? `Sheet${at + 1}` }));
  const count = (name: string): void => void calls.set(name, (calls.get(name) ?? 0) + 1);
  const rangeOf = (sheet: (typeof sheets)[number], row: number, column: number, rows = 1, columns = 1): object => {
    const cells = (part: (row: number, column: number) => unknown) => (): unknown =>
      Array.from({ length: rows }, (_, r) =>
        Array.from({ length: columns }, (__, c) => part(row - 1 + r, column - 1 + c)),
      );
    const looks = [...usual].map(([name, value]) => [
      name,
      cells((r, c) =>
        Object.hasOwn(sheet.looks?.[name] ?? {}, `${r} ${c}`) ? sheet.looks![name]![`${r} ${c}`] : value,
      ),
    ]);
    return strict(`Range ${row} ${column}`, count, {
      getRow: () => row,
      getColumn: () => column,
      getNumRows: () => rows,
      getNumColumns: () => columns,
      getSheet: () => sheetOf(sheet.id),
      getA1Notation: () => "A1",
      getValues: cells((r, c) => sheet.values?.[r]?.[c] ?? ""),
      getFormulas: cells((r, c) => sheet.formulas?.[`${r} ${c}`] ?? ""),
      getNotes: cells((r, c) => sheet.notes?.[`${r} ${c}`] ?? ""),
      getDataValidations: cells((r, c) => sheet.validations?.[`${r} ${c}`] ?? null),
      getMergedRanges: () => [],
      activateAsCurrentCell: () => count(`reveal ${sheet.id} ${row} ${column}`),
      ...Object.fromEntries(looks),
    });
  };
  const made = new Map<number, GoogleAppsScript.Spreadsheet.Sheet>();
  const sheetOf = (id: number): GoogleAppsScript.Spreadsheet.Sheet | null => made.get(id) ?? null;
  for (const sheet of sheets) {
    const rows = sheet.values?.length ?? 0;
    const columns = sheet.values?.[0]?.length ?? 0;
    const [gridRows, gridColumns] = sheet.grid ?? [rows + 1, columns + 1];
    const object = strict(`Sheet ${sheet.name}`, count, {
      getSheetId: () => sheet.id,
      getName: () => sheet.name,
      getType: () => ({ toString: () => sheet.type ?? "GRID" }),
      isSheetHidden: () => sheet.hidden ?? false,
      getLastRow: () => rows,
      getLastColumn: () => columns,
      getMaxRows: () => gridRows,
      getMaxColumns: () => gridColumns,
      getParent: () => book,
      getRange: (...at: [number, number, number?, number?]) => rangeOf(sheet, ...at),
      getCurrentCell: () => rangeOf(sheet, 2, 1),
      getFrozenRows: () => 0,
      getFrozenColumns: () => 0,
      hasHiddenGridlines: () => false,
      getTabColor: () => null,
      getColumnWidth: () => 100,
      getRowHeight: () => 21,
      isColumnHiddenByUser: () => false,
      isRowHiddenByUser: () => false,
      getFilter: () => null,
      getConditionalFormatRules: () => [],
      getCharts: () => [],
      getProtections: () => [],
      getDeveloperMetadata: () => [],
      ...sheet.members,
    });
    made.set(sheet.id, object as GoogleAppsScript.Spreadsheet.Sheet);
  }
  const book = strict("Spreadsheet", count, {
    getId: () => "book-1",
    getName: () => "Sales",
    getSpreadsheetLocale: () => "sk_SK",
    getSpreadsheetTimeZone: () => zone,
    getSheets: () => [...made.values()],
    getSheetById: (id: number) => sheetOf(id),
    getActiveSheet: () => [...made.values()][0]!,
    setActiveSheet: () => undefined,
    getNamedRanges: () => [],
    ...bookMembers,
  }) as GoogleAppsScript.Spreadsheet.Spreadsheet;
  const properties = {
    getProperty: (key: string) => userProperties.get(key) ?? null,
    setProperty: (key: string, value: string) => void userProperties.set(key, value),
    deleteProperty: (key: string) => void userProperties.delete(key),
  };
  const utilities = zoneUtilities();
  return {
    calls,
    userProperties,
    book,
    utilities,
    sheet: (id) => sheetOf(id)!,
    range: (id, ...at) =>
      rangeOf(
        sheets.find((one) => one.id === id)!,
        at[0] + 1,
        at[1] + 1,
        at[2],
        at[3],
      ) as GoogleAppsScript.Spreadsheet.Range,
    services: {
      SpreadsheetApp: { getActive: () => book, ProtectionType: { SHEET: "SHEET", RANGE: "RANGE" } },
      PropertiesService: { getUserProperties: () => properties, getDocumentProperties: () => properties },
      Session: { getActiveUserLocale: () => "sk" },
      Utilities: utilities,
    },
  };
}

/** An object that counts its calls and throws where something is asked of it that it hasn't. */
function strict(name: string, count: (member: string) => void, members: Json): object {
  return new Proxy(members, {
    get(target, member) {
      if (typeof member === "symbol") return undefined;
      if (!Object.hasOwn(target, member)) throw new Error(`${name} has no ${member}`);
      count(member);
      return target[member];
    },
  });
}
