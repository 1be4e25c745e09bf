import { describe, expect, it } from "vitest";
import { jobGroups, jobKeys, jobs } from "../../../core/index";
import { registerCommands, type RibbonPane } from "../../../excel-addin/commands/registerCommands";
import { ribbonCommands, ribbonGroups } from "../../../excel-addin/commands/ribbonCommands";
import { customFunctionsRuntime } from "../functions/customFunctionsRuntime";

/** The ribbon in front of Microsoft's own table of actions: what happens when a button is pressed, in its order. */
function ribbon(options: { pane?: RibbonPane | null; shows?: () => Promise<void>; noPane?: Error } = {}) {
  const happened: string[] = [];
  const faults: unknown[] = [];
  const { actions, commands } = customFunctionsRuntime();
  const addin = {
    showAsTaskpane: async () => {
      happened.push("shown");
      await options.shows?.();
    },
  };
  const usual: RibbonPane = {
    openJob: (key) => happened.push(`job ${key}`),
    openHome: () => happened.push("home"),
    refreshAll: () => happened.push("refresh"),
  };
  const pane = options.pane === undefined ? usual : options.pane;
  registerCommands(
    {
      pane: async () => {
        if (options.noPane !== undefined) throw options.noPane;
        return Promise.resolve(pane);
      },
      onFault: (reason) => faults.push(reason),
    },
    { actions, addin },
  );
  const press = async (id: string): Promise<void> => {
    await commands[id.toUpperCase()]!({ completed: () => happened.push("completed") });
  };
  return { press, happened, faults, commands };
}

describe("the ribbon", () => {
  it("has a button for every job, in the order of the pane, and those of the pane before", () => {
    expect(ribbonGroups.map(({ key }) => key)).toEqual([
      "pane",
      ...jobGroups.filter((group) => jobs.some((job) => job.group === group)),
    ]);
    expect(ribbonCommands.flatMap(({ job }) => job ?? []).sort()).toEqual([...jobKeys].sort());
    for (const { key, commands } of ribbonGroups.slice(1)) {
      expect(commands.map(({ job }) => job)).toEqual(jobs.filter((job) => job.group === key).map((job) => job.key));
    }
  });

  it("has ids that a manifest takes and that nothing in a window is called", () => {
    const ids = ribbonCommands.map(({ id }) => id.toUpperCase());
    expect(new Set(ids).size).toBe(ids.length);
    for (const { id } of ribbonCommands) expect(id).toMatch(/^(job|klientela)\.[a-z][a-z-]{1,40}$/);
  });
});

describe("registerCommands", () => {
  it("answers every button", () => {
    const { commands } = ribbon();
    expect(Object.keys(commands).sort()).toEqual(ribbonCommands.map(({ id }) => id.toUpperCase()).sort());
  });

  it.each(jobKeys)("shows the pane, opens %s and tells Excel that it is done", async (key) => {
    const { press, happened } = ribbon();
    await press(`job.${key}`);
    expect(happened).toEqual(["shown", `job ${key}`, "completed"]);
  });

  it("goes to the first page and refreshes", async () => {
    const { press, happened } = ribbon();
    await press("klientela.home");
    await press("klientela.refresh");
    expect(happened).toEqual(["shown", "home", "completed", "shown", "refresh", "completed"]);
  });

  it("shows the sentence of an Excel in which there is no pane", async () => {
    const { press, happened, faults } = ribbon({ pane: null });
    await press("klientela.home");
    await press("job.overview");
    expect(happened).toEqual(["shown", "completed", "shown", "completed"]);
    expect(faults).toEqual([]);
  });

  it("frees the ribbon and says what went wrong, whatever it was", async () => {
    const closed = new Error("no room for a pane");
    const first = ribbon({ shows: () => Promise.reject(closed) });
    await first.press("job.overview");
    expect(first.happened).toEqual(["shown", "completed"]);
    expect(first.faults).toEqual([closed]);

    const gone = new Error("no pane");
    const second = ribbon({ noPane: gone });
    await second.press("klientela.refresh");
    expect(second.happened).toEqual(["shown", "completed"]);
    expect(second.faults).toEqual([gone]);
  });
});
