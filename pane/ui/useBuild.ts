import { useRef } from "react";
import { RECIPES_TAG, type Plan, type Finding, type RefreshedJob } from "../../core/index";
import type { Answer, BuildRequest, BuiltJob, Fault } from "../engine/Engine";
import type { RefreshWish } from "../engine/EngineClient";
import { faultOf } from "../engine/faults";
import type { NextRequest } from "../engine/Refreshing";
import type { SettingsRequest } from "../engine/Sending";
import type { Applied, Region, Task } from "../port/Host";
import { hostFinding } from "./hostFinding";
import { useSurroundings } from "./PaneContext";
import { startOf } from "./startOf";
import { faultState, useWork, type WorkState } from "./useWork";

/** How a change of the workbook ended. */
export type BuildEnd =
  | {
      readonly phase: "built";
      readonly regions: readonly Region[];
      readonly says: readonly string[];
      /** What was left out, in sentences. */
      readonly remarks: readonly string[];
    }
  | { readonly phase: "removed" }
  | {
      readonly phase: "refreshed";
      readonly regions: readonly Region[];
      readonly job: RefreshedJob;
      readonly findings: readonly Finding[];
    }
  | { readonly phase: "undone" };

export type BuildState = WorkState<BuildEnd>;

export interface Build {
  readonly state: BuildState;
  build(request: BuildRequest): void;
  /** Builds the sheets of the newest period for the one that follows. */
  buildNext(request: NextRequest): void;
  /** Builds what another workbook holds. */
  takeSettings(request: SettingsRequest): void;
  /** Brings built sheets up to date in their places. */
  refresh(wish: RefreshWish): void;
  /** Takes sheets away; without a word, what was just built. */
  remove(regions?: readonly Region[]): void;
  /** Takes back what was refreshed last. */
  undo(): void;
  /** Writes the answers into the workbook; tells why they couldn't be, null where they are. Nothing of the pane changes. */
  keepAnswers(ended: (fault: Fault | null) => void): void;
  cancel(): void;
  /** Back to the settings. */
  reset(): void;
}

/** The part of the way that computing takes; the rest is writing. */
const COMPUTED = 0.3;

/** Builds sheets, brings them up to date and takes them away again; one at a time, and it may be stopped. */
export function useBuild(): Build {
  const { options, say, language } = useSurroundings();
  const { engine, host } = options;
  const { state, run, cancel, reset } = useWork<BuildEnd>();
  const lastTag = useRef(0);

  // what was built a moment ago may not have been read back yet
  const freeTag = (wanted: number): number => Math.max(wanted, lastTag.current + 1);

  const add = (tagNumber: number, ask: (task: Task) => Promise<Answer<BuiltJob>>): void =>
    run("building", async (task) => {
      const answer = await ask(task(0, COMPUTED));
      if (!answer.ok) return faultState(answer.fault);
      const writing = task(COMPUTED, 1);
      writing.signal.throwIfAborted();
      const { plan, says, remarks = [] } = answer.value;
      const regions = ownRegions(plan, await host.apply(plan, [], writing));
      lastTag.current = tagNumber;
      // that it can't be shown doesn't undo it
      if (regions[0] !== undefined) void host.reveal(startOf(regions[0].id)).catch(() => undefined);
      return { phase: "built", regions, says, remarks };
    });
  const build = (request: BuildRequest): void => {
    const tagNumber = freeTag(request.tagNumber);
    add(tagNumber, (task) => engine.build({ ...request, tagNumber }, task));
  };
  const buildNext = (request: NextRequest): void => {
    const tagNumber = freeTag(request.tagNumber);
    add(tagNumber, (task) => engine.next({ ...request, tagNumber }, task));
  };
  const takeSettings = (request: SettingsRequest): void => {
    const tagNumber = freeTag(request.tagNumber);
    // each of its reports has a number of its own
    add(tagNumber + request.sheets.length, (task) => engine.takeSettings({ ...request, tagNumber }, task));
  };

  const refresh = (wish: RefreshWish): void =>
    run("refreshing", async (task) => {
      const answer = await engine.refresh(wish, task(0, COMPUTED));
      if (!answer.ok) return faultState(answer.fault);
      const job = answer.value;
      if (job.plan.sheets.length === 0) return { phase: "refreshed", regions: [], job, findings: job.findings };
      const writing = task(COMPUTED, 1);
      writing.signal.throwIfAborted();
      const applied = await host.apply(job.plan, [], writing);
      const findings = [...job.findings, ...applied.findings.map((one) => hostFinding(one, say))];
      return { phase: "refreshed", regions: ownRegions(job.plan, applied), job, findings };
    });

  const remove = (regions = state.phase === "built" ? state.regions : []): void => {
    if (regions.length === 0) return;
    run("removing", async (task) => {
      const gone = regions.map(({ id }) => id);
      const answer = await engine.removal({ regions: gone, language, today: options.today() }, task(0, COMPUTED));
      if (!answer.ok) return faultState(answer.fault);
      const present = (await host.regions()).filter(({ id }) => answer.value.regions.includes(id));
      await host.apply(answer.value.plan, present, task(COMPUTED, 1));
      return { phase: "removed" };
    });
  };
  const undo = (): void =>
    run("undoing", async (task) => {
      await host.undo(task(0, 1));
      return { phase: "undone" };
    });
  const keepAnswers = (ended: (fault: Fault | null) => void): void =>
    run("keeping", async (task) => {
      let fault: Fault | null;
      try {
        const answer = await engine.keepAnswers({ language, today: options.today() }, task(0, COMPUTED));
        if (answer.ok) await host.apply(answer.value, [], task(COMPUTED, 1));
        fault = answer.ok ? null : answer.fault;
      } catch (problem) {
        fault = faultOf(language, problem);
      }
      ended(fault);
      return { phase: "idle" };
    });
  return { state, keepAnswers, build, buildNext, takeSettings, refresh, remove, undo, cancel, reset };
}

/** What was asked for: the list of recipes comes along by itself. */
function ownRegions({ sheets }: Plan, { regions }: Applied): Region[] {
  return regions.filter((_, at) => sheets[at]?.tag !== RECIPES_TAG);
}
