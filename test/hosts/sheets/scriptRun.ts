import type { ScriptRun } from "../../../sheets-addon/host/ServerDoor";
import { GoogleError } from "./GoogleError";
import type { ScriptWorld } from "./ScriptWorld";

/** The script's global functions. */
export type ScriptGlobals = Readonly<Record<string, (...args: readonly unknown[]) => unknown>>;

/** How the sidebar's calls reach the script. */
export interface Bridge {
  readonly run: ScriptRun;
  /** The sidebar was closed: nothing is answered any more, what runs goes on to its end. */
  close(): void;
}

interface Handlers {
  readonly success: ((answer: unknown) => void) | null;
  readonly failure: ((reason: unknown) => void) | null;
}

/** After what is at work now: without the millisecond that a timer waits, where there is such a thing. */
const soon =
  (globalThis as { readonly setImmediate?: (work: () => void) => unknown }).setImmediate ??
  ((work: () => void) => setTimeout(work, 0));

/**
 * `google.script.run` with its rules: a call is a run of the script of its own, arguments and answers are cloned as JSON, and
 * what JSON doesn't hold is refused. A Date or undefined in an answer makes all of it null at Google's: here it is a fault.
 */
export function scriptRun(world: ScriptWorld, globals: ScriptGlobals): Bridge {
  let open = true;
  const call = (name: string, args: readonly unknown[], { success, failure }: Handlers): void => {
    const work = globals[name];
    if (work === undefined) throw new TypeError(`google.script.run.${name} is not a function`);
    if (!open) return;
    const given = carried(args, "argument");
    const { counters } = world;
    counters.bytesIn += given.length;
    counters.largest = Math.max(counters.largest, given.length);
    soon(() => {
      let answer: string;
      try {
        const value = world.run("FULL", () => work(...(JSON.parse(given) as unknown[])));
        checkKnown(world);
        answer = carried([value], "answer");
        counters.bytesOut += answer.length;
        counters.largest = Math.max(counters.largest, answer.length);
      } catch (reason) {
        if (!isGoogles(reason)) throw reason;
        if (open) failure?.(new Error(messageOf(reason)));
        return;
      }
      if (open) success?.((JSON.parse(answer) as unknown[])[0]);
    });
  };
  const runWith = (handlers: Handlers): ScriptRun =>
    new Proxy({} as ScriptRun, {
      get(_target, name) {
        if (name === "withSuccessHandler") return (success: Handlers["success"]) => runWith({ ...handlers, success });
        if (name === "withFailureHandler") return (failure: Handlers["failure"]) => runWith({ ...handlers, failure });
        if (typeof name === "symbol" || name.endsWith("_")) return undefined;
        return (...args: readonly unknown[]) => call(name, args, handlers);
      },
    });
  return { run: runWith({ success: null, failure: null }), close: () => (open = false) };
}

/** Throws, outside of what a sidebar or a script can catch, when the script asked for what the fake doesn't have. */
export function checkKnown(world: ScriptWorld): void {
  if (world.unknown.length === 0) return;
  const names = [...new Set(world.unknown.splice(0))].join(", ");
  throw new Error(`The fake of Google Sheets doesn't know ${names}.`);
}

/** What a script throws, and what ends it, reach the sidebar as an error; faults of the fake don't. */
function isGoogles(reason: unknown): boolean {
  if (reason instanceof GoogleError || (reason instanceof Error && reason.name === "Exception")) return true;
  // an error of the script's own realm
  return !(reason instanceof Error) && Object.prototype.toString.call(reason) === "[object Error]";
}

function messageOf(reason: unknown): string {
  const { name, message } = reason as Error;
  return name === "Error" || name === "" ? message : `${name}: ${message}`;
}

/** JSON of what crosses; throws where it would come out as something else. */
export function carried(values: readonly unknown[], what: string): string {
  const check = (value: unknown, path: string): void => {
    if (value === null || typeof value === "string" || typeof value === "boolean") return;
    if (typeof value === "number" && Number.isFinite(value)) return;
    const kind = Object.prototype.toString.call(value);
    if (Array.isArray(value)) {
      for (let at = 0; at < value.length; at++) check(value[at], `${path}[${at}]`);
    } else if (kind === "[object Object]") {
      for (const [key, one] of Object.entries(value as object)) check(one, `${path}.${key}`);
    } else throw new TypeError(`google.script.run can't carry ${kind} ${String(value)} in ${path}.`);
  };
  values.forEach((value, at) => check(value, `${what} ${at}`));
  return JSON.stringify(values);
}
