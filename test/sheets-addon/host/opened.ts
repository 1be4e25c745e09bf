import type { CellValue, TextKey } from "../../../core/index";
import type { HostEvent, Task } from "../../../pane/port/Host";
import type { Planner } from "../../../sheets-addon/host/Applying";
import { ServerDoor } from "../../../sheets-addon/host/ServerDoor";
import { SheetsHost } from "../../../sheets-addon/host/SheetsHost";
import { FakeServer } from "./FakeServer";
import { plainPlanner } from "./plainPlanner";

export interface Opened {
  readonly server: FakeServer;
  readonly door: ServerDoor;
  readonly host: SheetsHost;
  readonly wishes: string[];
  readonly heard: HostEvent[];
  /** The user comes back to the sidebar. */
  attend(): void;
}

/** A sidebar over a server of the test's own; nothing in it waits. */
export function opened(sheets: Readonly<Record<string, CellValue[][]>>, planner: Planner = plainPlanner): Opened {
  const server = new FakeServer(sheets);
  return { server, ...sidebar(server, planner) };
}

/** Another sidebar of the same spreadsheet. */
export function sidebar(server: FakeServer, planner: Planner = plainPlanner): Omit<Opened, "server"> {
  const door = new ServerDoor(server.run, { silenceMs: 200, againMs: [1, 1] });
  const wishes: string[] = [];
  const heard: HostEvent[] = [];
  const listeners = new Set<() => void>();
  const host = new SheetsHost(door, planner, {
    attention: (listener) => {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    onWish: (wish) => wishes.push(wish),
    waits: [1, 1],
    againMs: 5,
  });
  host.watch((event) => heard.push(event));
  return { door, host, wishes, heard, attend: () => listeners.forEach((listener) => listener()) };
}

/** A task that keeps its steps. */
export function task(signal = new AbortController().signal): Task & { readonly steps: TextKey[] } {
  const steps: TextKey[] = [];
  return {
    signal,
    steps,
    progress: (step) => {
      if (steps.at(-1) !== step) steps.push(step);
    },
  };
}

export async function all<T>(source: AsyncIterable<T>): Promise<T[]> {
  const items: T[] = [];
  for await (const item of source) items.push(item);
  return items;
}
