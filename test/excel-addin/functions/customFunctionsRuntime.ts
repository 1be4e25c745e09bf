import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { runInNewContext } from "node:vm";
import type { FunctionsApi } from "../../../excel-addin/functions/excelResult";

/** What Excel gets back for one call: the value, or the code of an error with its message. */
export type CallResult = { readonly value: unknown } | { readonly code: number; readonly message: unknown };

export interface CustomFunctionsRuntime {
  readonly api: FunctionsApi;
  readonly actions: Pick<typeof Office.actions, "associate">;
  /** What is associated with the buttons of the ribbon, by ids in capitals. */
  readonly commands: Readonly<Record<string, (event: Pick<Office.AddinCommands.Event, "completed">) => unknown>>;
  /** Lets Excel call functions by id, all at once. What stands in `args` goes through JSON, as between Excel and the add-in. */
  callAll(calls: readonly { readonly id: string; readonly args: readonly unknown[] }[]): Promise<CallResult[]>;
}

/** An error as Excel passes it among the values of a range. */
export const errorCell = (code: string): unknown => ({ type: "CustomFunctionError", code });

type Answer = readonly [id: number, ok: boolean, value: unknown, code?: number];

interface Bridge {
  onMessageFromHost?: (text: string) => void;
  sendMessageToHost(text: string): void;
}

const ALLOWS_ERRORS = 4;
const file = createRequire(import.meta.url).resolve("@microsoft/office-js/dist/custom-functions-runtime.debug.js");
let source = "";

/** Microsoft's own runtime of custom functions, in front of an Excel that is played here: it calls, and takes results. */
export function customFunctionsRuntime(): CustomFunctionsRuntime {
  source ||= readFileSync(file, "utf8");
  const answers = new Map<number, (result: CallResult) => void>();
  const bridge: Bridge = { sendMessageToHost: (text) => answer(JSON.parse(text) as Request) };
  const page = pageFor(bridge);
  // while it is loaded it begins to wait for scripts that only Excel gives it, and complains after 50 seconds
  page["setTimeout"] = (): void => undefined;
  runInNewContext(source, page, { filename: file });
  page["setTimeout"] = setTimeout;
  const { CustomFunctions: api, Office: office } = page as unknown as {
    readonly CustomFunctions: FunctionsApi;
    readonly Office: {
      readonly actions: typeof Office.actions & {
        readonly _association: { readonly mappings: CustomFunctionsRuntime["commands"] };
      };
    };
  };
  let last = 0;
  return {
    api,
    actions: office.actions,
    commands: office.actions._association.mappings,
    callAll(calls) {
      const entries = calls.map(({ id, args }) => {
        const message = [++last, id, args, "Sheet1!A1", ALLOWS_ERRORS];
        return { messageCategory: 1, messageType: 1000, targetId: "", message, id: last };
      });
      const results = entries.map(({ id }) => new Promise<CallResult>((resolve) => answers.set(id, resolve)));
      bridge.onMessageFromHost?.(JSON.stringify({ type: 3, message: { entries } }));
      return Promise.all(results);
    },
  };

  function answer({ id, message }: Request): void {
    for (const action of message.body.Actions) {
      if (action.Name !== "SetInvocationArrayResults") continue;
      for (const [call, ok, value, code] of action.ArgumentInfo.Arguments[0]) {
        answers.get(call)?.(ok ? { value } : { code: code ?? -1, message: value });
      }
    }
    const results = message.body.Actions.map((action) => ({ ActionId: action.Id, Value: null }));
    const body = JSON.stringify({ Results: results });
    bridge.onMessageFromHost?.(JSON.stringify({ id, type: 2, message: { statusCode: 200, headers: {}, body } }));
  }
}

interface Request {
  readonly id: number;
  readonly message: {
    readonly body: {
      readonly Actions: readonly {
        readonly Id: number;
        readonly Name: string;
        readonly ArgumentInfo: { readonly Arguments: readonly [readonly Answer[]] };
      }[];
    };
  };
}

/** As much of a page as the library asks for in loading. */
function pageFor(bridge: Bridge): Record<string, unknown> {
  const nothing = (): void => undefined;
  const store = { getItem: () => null, setItem: nothing };
  const page: Record<string, unknown> = {
    _richApiNativeBridge: bridge,
    console,
    clearTimeout,
    performance,
    addEventListener: nothing,
    history: {},
    navigator: { userAgent: "", language: "en" },
    location: { href: "http://localhost/", search: "", hostname: "localhost", protocol: "http:" },
    document: {
      getElementsByTagName: (name: string) =>
        name === "script"
          ? [{ src: "http://localhost/custom-functions-runtime.debug.js" }]
          : [{ appendChild: nothing }],
      createElement: () => ({ style: {}, setAttribute: nothing, appendChild: nothing }),
      addEventListener: nothing,
      cookie: "",
      documentElement: {},
      readyState: "complete",
    },
    localStorage: store,
    sessionStorage: store,
  };
  for (const name of ["window", "self", "top", "parent"]) page[name] = page;
  return page;
}
