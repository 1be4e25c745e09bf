import type { ScriptRun } from "../../sheets-addon/host/ServerDoor";
import { carried } from "../../test/hosts/sheets/scriptRun";
import type {} from "./PreviewSidebar";

// Runs in the frame of the sidebar before its own script, and gives it what Google would: `google.script.run`.
interface Handlers {
  readonly success: (answer: unknown) => void;
  readonly failure: (reason: unknown) => void;
}

const NONE: Handlers = { success: () => undefined, failure: () => undefined };

const around = (window.parent as Window).klientelaSidebar;
if (around === undefined) throw new Error("google: there is no preview around this page");
const { call } = around.connect();

function runWith(handlers: Handlers): ScriptRun {
  return new Proxy({} as ScriptRun, {
    get(_target, name) {
      if (name === "withSuccessHandler") return (success: Handlers["success"]) => runWith({ ...handlers, success });
      if (name === "withFailureHandler") return (failure: Handlers["failure"]) => runWith({ ...handlers, failure });
      if (typeof name === "symbol") return undefined;
      return (...args: readonly unknown[]) => {
        call(
          name,
          carried(args, "argument"),
          (answer) => handlers.success(JSON.parse(answer)),
          (message) => handlers.failure(new Error(message)),
        );
      };
    },
  });
}

Object.assign(window, { google: { script: { run: runWith(NONE) } } });
