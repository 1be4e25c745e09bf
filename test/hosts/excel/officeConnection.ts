/** The parts of Microsoft's library that are used here; its typings hold none of those that begin with `_`. */
export interface OfficeLibrary {
  readonly Excel: typeof Excel;
  readonly Office: object;
  readonly OfficeExtension: object;
}

/** One batch on its way: what the library asks for, and how. */
export interface Batch {
  readonly Actions: readonly BatchAction[];
  readonly ObjectPaths: Readonly<Record<string, BatchPath>>;
}

export interface BatchAction {
  readonly Id: number;
  readonly ActionType: number;
  readonly Name: string;
  readonly ObjectPathId: number;
  readonly ArgumentInfo?: BatchArguments;
  readonly QueryInfo?: BatchQuery;
  readonly ObjectState?: Readonly<Record<string, unknown>>;
}

export interface BatchPath {
  readonly Id: number;
  readonly ObjectPathType: number;
  readonly Name: string;
  readonly ParentObjectPathId?: number;
  readonly ArgumentInfo?: BatchArguments;
}

export interface BatchArguments {
  readonly Arguments?: readonly unknown[];
  /** Per argument: 0, the id of an object's path, or as much for each entry of a list. */
  readonly ReferencedObjectPathIds?: readonly unknown[];
}

export interface BatchQuery {
  readonly Select?: readonly string[];
  readonly Expand?: readonly string[];
  readonly Top?: number;
  readonly Skip?: number;
}

export interface BatchAnswer {
  readonly Results: readonly { readonly ActionId: number; readonly Value: unknown }[];
  readonly Error?: {
    readonly Code: string;
    readonly Message: string;
    readonly Location: string;
    readonly ActionIndex: number;
    readonly HttpStatusCode: number;
  };
}

/** Who answers batches. `waits`: the request is to wait while a cell is being typed in. */
export type Answerer = (batch: Batch, waits: boolean) => Promise<BatchAnswer>;

/** Set by `delayForCellEdit`. */
const WAITS_FOR_CELL_EDIT = 64;

const CONTROL_ID = "X-OfficeControlId";

/** A connection of the library whose other end is ours: a session for `Excel.run({ session }, …)`. */
export function connection(answer: Answerer): Excel.Session {
  const executor = {
    executeAsync: async (_data: unknown, flags: number, message: { readonly Body: Batch | string }) => ({
      HttpStatusCode: 200,
      ErrorCode: null,
      ErrorMessage: null,
      Headers: {},
      Body: await answer(
        typeof message.Body === "string" ? (JSON.parse(message.Body) as Batch) : message.Body,
        (flags & WAITS_FOR_CELL_EDIT) !== 0,
      ),
    }),
  };
  return {
    _resolveRequestUrlAndHeaderInfo: () => Promise.resolve({ url: "http://host/", headers: {} }),
    _createRequestExecutorOrNull: () => executor,
    getEventRegistration: () => null,
  } as unknown as Excel.Session;
}

/** From now on `Excel.run` without a session reaches this connection; with null it reaches none of ours. */
export function overrideSession({ OfficeExtension }: OfficeLibrary, session: Excel.Session | null): void {
  (OfficeExtension as { SessionBase: { _overrideSession: unknown } }).SessionBase._overrideSession = session;
}

/** Handlers of events that are added in a context of this name are found by `tellEvent` with it; without a name by "". */
export function nameContext(context: Excel.RequestContext, host: string): void {
  (context as unknown as { requestHeaders: Record<string, string> }).requestHeaders[CONTROL_ID] = host;
}

interface Registrations {
  _testSetRichApiMessageReadyImpl(ready: () => Promise<void>): void;
  readonly GenericEventRegistration: {
    peekGenericEventRegistrationOrNull(
      host: string,
    ): { _handleRichApiMessage(message: unknown): void } | null | undefined;
  };
}

/** The library refuses members of newer versions itself; of the ways in which it is shipped, this one leaves it to Excel. */
export function refuseNewer({ OfficeExtension }: OfficeLibrary): void {
  (OfficeExtension as { CommonUtility: { _doApiNotSupportedCheck: boolean } }).CommonUtility._doApiNotSupportedCheck =
    true;
}

/** Events come from us: the library is told so before a handler is added. */
export function answerEvents({ OfficeExtension }: OfficeLibrary): void {
  (OfficeExtension as Registrations)._testSetRichApiMessageReadyImpl(() => Promise.resolve());
}

/** Calls the handlers of an event. `target` is "Workbook" for those of collections, else the id of the sheet. */
export function tellEvent(library: OfficeLibrary, host: string, type: number, target: string, message: object): void {
  const { GenericEventRegistration } = library.OfficeExtension as Registrations;
  GenericEventRegistration.peekGenericEventRegistrationOrNull(host)?._handleRichApiMessage({
    entries: [{ messageCategory: 65536, messageType: type, targetId: target, message: JSON.stringify(message) }],
  });
}

/** What the library asks `Office` for, where no Excel has filled it in: sets of members as a version of ExcelApi has them. */
export function officeContext(version: string): object {
  const [, newest = 0] = version.split(".").map(Number);
  const isSetSupported = (set: string, wanted: string | number = "1.1"): boolean => {
    if (set === "ExcelApi") return Number(String(wanted).split(".")[1] ?? 0) <= newest;
    // under which the library still knows what came with 1.17
    if (set === "ExcelApiOnline") return newest >= 17;
    return set === "DelayForCellEdit" || set.startsWith("RichApi") || set === "SharedRuntime";
  };
  return { requirements: { isSetSupported }, platform: "PC" };
}
