import type { Plan } from "../../../core/index";
import type { Task } from "../../../pane/port/Host";
import type { PlannedWork, Present } from "../../../sheets-addon/desk/Present";
import { SheetsDesk } from "../../../sheets-addon/desk/SheetsDesk";
import { ServerDoor } from "../../../sheets-addon/host/ServerDoor";
import { SheetsClient } from "../../../sheets-addon/host/SheetsClient";
import { SheetsHost } from "../../../sheets-addon/host/SheetsHost";
import type { SheetsTestHost } from "./sheetsHost";

/**
 * What the sidebar works with, in front of the script; it computes where it stands, without a worker. `computed`: what was
 * computed for the same spreadsheet before, so that a test that tries the same hundreds of times doesn't wait for it.
 */
export function sidebar(
  { run }: Pick<SheetsTestHost, "run">,
  computed?: Map<string, Promise<PlannedWork>>,
): SheetsHost {
  // failures come at once: nobody has to wait for a real connection
  const door = new ServerDoor(run, { silenceMs: 120_000, againMs: [1, 1] });
  const desk = SheetsClient.started(
    () => {
      throw new Error("no worker here");
    },
    () => new SheetsDesk(() => "2026-11-22T09:00:00Z"),
  );
  const planned = (present: Present, plan: Plan): Promise<PlannedWork> => {
    if (computed === undefined) return desk.plan(present, plan);
    const key = JSON.stringify([plan.sheets.map(({ tag }) => tag), present]);
    const known = computed.get(key) ?? desk.plan(present, plan);
    computed.set(key, known);
    return known;
  };
  return new SheetsHost(door, planned, {
    attention: () => () => undefined,
    onWish: () => undefined,
    waits: [1, 1],
  });
}

export function quiet(signal: AbortSignal = new AbortController().signal): Task {
  return { signal, progress: () => undefined };
}
