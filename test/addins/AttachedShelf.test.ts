import { expect, it } from "vitest";
import { AttachedClient } from "../../addins/AttachedClient";
import { AttachedDesk } from "../../addins/AttachedDesk";
import { AttachedHost } from "../../addins/AttachedHost";
import { AttachedShelf } from "../../addins/AttachedShelf";
import { WorkerClient } from "../../addins/WorkerClient";
import { HostFailure } from "../../pane/port/Host";
import { MemoryHost } from "../pane/MemoryHost";

function shelfOf(): AttachedShelf {
  // in place of a worker
  const desk = new AttachedClient(new AttachedDesk(() => "2026-11-22T09:00:00Z"));
  return new AttachedShelf(new AttachedHost(new MemoryHost([]), desk));
}

it("lists a file as being opened as long as the work takes, and no longer", async () => {
  const shelf = shelfOf();
  let done = (): void => undefined;
  const opened = shelf.listedWhile("Sample.xlsx", () => new Promise<void>((resolve) => (done = resolve)));
  expect(shelf.list()).toEqual([{ id: -1, name: "Sample.xlsx", rows: 0, opening: true, fault: null }]);
  done();
  await opened;
  expect(shelf.list()).toEqual([]);
});

it("says what went wrong in its list until that is taken away or tried again", async () => {
  const shelf = shelfOf();
  const failing = (reason: unknown): Promise<void> => shelf.listedWhile("Sample.xlsx", () => Promise.reject(reason));
  await failing(new HostFailure("excel.fault.busy", {}));
  await failing(new HostFailure("excel.fault.noSheet", { sheet: "A" }));
  expect(shelf.list()).toEqual([
    {
      id: -2,
      name: "Sample.xlsx",
      rows: 0,
      opening: false,
      fault: { code: "excel.fault.noSheet", params: { sheet: "A" } },
    },
  ]);
  await failing(new TypeError("of the browser"));
  expect(shelf.list()).toMatchObject([{ fault: { code: "cli.problem.ourMistake", params: { message: "TypeError" } } }]);
  shelf.remove(-3);
  expect(shelf.list()).toEqual([]);
});

it("says that the worker is dead, and of what, also where its script couldn't even be loaded", async () => {
  const worker = new EventTarget() as Worker;
  const never = new Promise<never>(() => undefined);
  const dead = (event: Event): Promise<unknown> => {
    const client = new WorkerClient({}).hear(worker, "excel.fault.worker");
    const asked = client.ask(() => never).catch((reason: unknown) => reason);
    worker.dispatchEvent(event);
    return asked;
  };
  const failed = new Event("error");
  expect(await dead(failed)).toMatchObject({ code: "excel.fault.worker", params: { message: "not loaded" } });
  const broken = Object.assign(new Event("error"), { message: "x is not a function" });
  expect(await dead(broken)).toMatchObject({ params: { message: "x is not a function" } });
});
