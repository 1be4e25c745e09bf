import { addNotes, type NoteLibrary } from "../../test/hosts/excel/noteClient";
import {
  answerEvents,
  connection,
  officeContext,
  overrideSession,
  tellEvent,
  type Batch,
  type BatchAnswer,
  type OfficeLibrary,
} from "../../test/hosts/excel/officeConnection";
import type { PreviewBridge } from "./PreviewBridge";

/** The error of a custom function, as its library has it. */
class CellError extends Error {
  constructor(
    readonly code: string,
    message?: string,
  ) {
    super(message);
  }
}

// Runs in the frame of the add-in behind Microsoft's library, and gives it what Excel would: a connection to the workbook,
// which is in the page around, and those parts of `Office` that Excel itself fills in.
const around = (window.parent as Window).klientelaPreview;
if (around === undefined) throw new Error("office: there is no preview around this page");
connect(window as unknown as OfficeLibrary, around);

function connect(library: OfficeLibrary, bridge: PreviewBridge): void {
  answerEvents(library);
  addNotes(library as unknown as NoteLibrary);
  overrideSession(
    library,
    connection(async (batch: Batch, waits) => {
      return JSON.parse(await bridge.answer(JSON.stringify(batch), waits)) as BatchAnswer;
    }),
  );
  bridge.onEvent((type, target, message) => {
    tellEvent(library, "", type, target, JSON.parse(message) as object);
  });
  const theme = bridge.dark
    ? { bodyBackgroundColor: "#1f1f1f", bodyForegroundColor: "#ffffff", isDarkTheme: true }
    : { bodyBackgroundColor: "#ffffff", bodyForegroundColor: "#242424", isDarkTheme: false };
  const controls = {
    controlBackgroundColor: theme.bodyBackgroundColor,
    controlForegroundColor: theme.bodyForegroundColor,
  };
  const info = { host: "Excel", platform: "OfficeOnline" };
  // some of it the library has itself, without a way to set it: what stands before that is found first
  const office = Object.create(library.Office) as object;
  const give = (name: string, value: unknown): void => {
    Object.defineProperty(office, name, { value, configurable: true, enumerable: true });
  };
  give("context", {
    ...officeContext(bridge.version),
    ...info,
    displayLanguage: bridge.language,
    contentLanguage: bridge.language,
    officeTheme: { ...theme, ...controls },
    diagnostics: { ...info, version: "16.0.0.0" },
    document: {},
  });
  give("onReady", async (then?: (given: typeof info) => unknown) => {
    await pageRead();
    await then?.(info);
    return info;
  });
  give("HostType", { Excel: "Excel" });
  give("actions", {
    associate: (id: string, action: (event: { completed(): void }) => void) => bridge.actions.set(id, action),
  });
  give("addin", {
    showAsTaskpane: () => Promise.resolve(bridge.showPane()),
    hide: () => Promise.resolve(bridge.hidePane()),
    onVisibilityModeChanged: () => Promise.resolve(() => Promise.resolve()),
    setStartupBehavior: () => Promise.resolve(),
    getStartupBehavior: () => Promise.resolve("None"),
  });
  Object.assign(window, {
    Office: office,
    CustomFunctions: {
      associate: (
        given: string | Record<string, (...args: unknown[]) => unknown>,
        run?: (...args: unknown[]) => unknown,
      ) => {
        const pairs = typeof given === "string" ? [[given, run!] as const] : Object.entries(given);
        for (const [id, made] of pairs) bridge.functions.set(id, made);
      },
      Error: CellError,
      ErrorCode: {
        invalidValue: "#VALUE!",
        notAvailable: "#N/A",
        divisionByZero: "#DIV/0!",
        invalidNumber: "#NUM!",
        nullReference: "#NULL!",
        invalidName: "#NAME?",
        invalidReference: "#REF!",
      },
    },
  });
}

/** Excel is ready when the page is. */
async function pageRead(): Promise<void> {
  if (document.readyState !== "loading") return;
  await new Promise((resolve) => document.addEventListener("DOMContentLoaded", resolve, { once: true }));
}
