import vm from "node:vm";
import { scriptRoom } from "../../../scripts/lib/scriptRoom.mjs";
import type { ScriptRun } from "../../../sheets-addon/host/ServerDoor";
import type { Server } from "../../../sheets-addon/protocol/index";
import type { FakeSpreadsheet } from "./FakeSpreadsheet";
import { carried, checkKnown, scriptRun, type ScriptGlobals } from "./scriptRun";
import type { Injection, RunMode, ScriptCounters, ScriptWorld } from "./ScriptWorld";
import { serviceGlobals } from "./services/serviceGlobals";
import { worldDate } from "./worldDate";

export interface SheetsTestHost {
  readonly book: FakeSpreadsheet;
  /** For the sidebar's `ServerDoor`. */
  readonly run: ScriptRun;
  /** The script's functions as the sidebar calls them, each a run of its own, cloned both ways. */
  readonly server: Server;
  /** Any function of the script: of the menu, a trigger, a formula. */
  call(name: string, args: readonly unknown[], mode?: RunMode): unknown;
  readonly world: ScriptWorld;
  readonly counters: ScriptCounters;
  inject(injection: Injection): void;
  /** The sidebar was closed: what it had asked goes on, nothing is answered. */
  close(): void;
  /** The same spreadsheet with a sidebar that was opened anew. */
  reopened(): SheetsTestHost;
}

/** A script that was loaded, with the errors of its own. */
interface Room {
  readonly globals: Record<string, unknown>;
  readonly Error: ErrorConstructor;
}

/** By their scripts. */
const rooms = new Map<string, Room>();

/** The script's functions. Their services are put in their places before each call, for several hosts share a room. */
function loaded(world: ScriptWorld, script: string, isFresh: boolean): ScriptGlobals {
  const services = { ...serviceGlobals(world), Date: worldDate(world) };
  const entered = (): ScriptGlobals => {
    let room = isFresh ? undefined : rooms.get(script);
    if (room === undefined) {
      const globals = scriptRoom(script, services);
      room = { globals, Error: vm.runInContext("Error", globals as vm.Context) as ErrorConstructor };
      rooms.set(script, room);
    }
    world.realm = { Date: services.Date, Error: room.Error };
    return Object.assign(room.globals, services) as ScriptGlobals;
  };
  const names = new Set(Object.keys(entered()));
  const call =
    (name: string) =>
    (...args: readonly unknown[]): unknown =>
      entered()[name]!(...args);
  return Object.fromEntries([...names].map((name) => [name, call(name)]));
}

/** A script in front of a spreadsheet. `isFresh`: it is loaded anew for each run. */
export function scriptHost(world: ScriptWorld, script: string, isFresh: boolean): SheetsTestHost {
  const { book } = world;
  const globals = loaded(world, script, isFresh);
  const bridge = scriptRun(world, globals);
  const call = (name: string, args: readonly unknown[], mode: RunMode = "FULL"): unknown => {
    const work = globals[name];
    if (work === undefined) throw new Error(`The script has no function ${name}.`);
    const value = world.run(mode, () => work(...args));
    checkKnown(world);
    return value;
  };
  const server = new Proxy({} as Server, {
    get: (_target, name) =>
      name === "then"
        ? undefined
        : (...args: readonly unknown[]) => {
            const given = JSON.parse(carried(args, "argument")) as unknown[];
            return (JSON.parse(carried([call(`klientela_${String(name)}`, given)], "answer")) as unknown[])[0];
          },
  });
  return {
    book,
    run: bridge.run,
    server,
    call,
    world,
    counters: world.counters,
    inject: (injection) => world.inject(injection),
    close: () => bridge.close(),
    reopened: () => {
      world.dropInjections();
      bridge.close();
      return scriptHost(world, script, isFresh);
    },
  };
}
