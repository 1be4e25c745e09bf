import { describe, expect, it } from "vitest";
import { WorkerClient, type WorkerAnswer } from "../../addins/WorkerClient";

class Desk {
  constructor(private readonly place: string) {}

  where(): Promise<WorkerAnswer<string>> {
    return Promise.resolve({ ok: true, value: this.place });
  }
}

/** A desk in a worker that never answers. */
class Silent extends Desk {
  override where(): Promise<WorkerAnswer<string>> {
    return new Promise(() => undefined);
  }
}

/** A worker as far as it tells of its death. */
class Dying extends EventTarget {
  die(message = ""): void {
    this.dispatchEvent(Object.assign(new Event("error"), { message }));
  }
}

const asWorker = (worker: Dying): Worker => worker as unknown as Worker;

describe("a worker that dies", () => {
  it("before it has ever answered gives its work to the page", async () => {
    const worker = new Dying();
    const client = new WorkerClient<Desk>(new Silent("worker")).hear(
      asWorker(worker),
      "sheets.fault.worker",
      () => new Desk("page"),
    );
    const asked = [client.call((desk) => desk.where()), client.call((desk) => desk.where())];
    worker.die();
    expect(await Promise.all(asked)).toEqual(["page", "page"]);
    expect(client.isInPage).toBe(true);
    expect(await client.call((desk) => desk.where())).toBe("page");
  });

  it("after it has answered is a failure with a sentence", async () => {
    const worker = new Dying();
    const client = new WorkerClient<Desk>(new Desk("worker")).hear(
      asWorker(worker),
      "sheets.fault.worker",
      () => new Desk("page"),
    );
    expect(await client.call((desk) => desk.where())).toBe("worker");
    worker.die("out of memory");
    await expect(client.call(() => new Promise<WorkerAnswer<string>>(() => undefined))).rejects.toMatchObject({
      code: "sheets.fault.worker",
      params: { message: "out of memory" },
    });
    expect(client.isInPage).toBe(false);
  });

  it("is a failure where the page may not do its work", async () => {
    const worker = new Dying();
    const client = new WorkerClient<Desk>(new Silent("worker")).hear(asWorker(worker), "excel.fault.worker");
    const asked = client.call((desk) => desk.where());
    worker.die("refused");
    await expect(asked).rejects.toMatchObject({ code: "excel.fault.worker", params: { message: "refused" } });
  });

  it("is none where the desk itself refuses", async () => {
    const client = new WorkerClient<Desk>(new Desk("page")).inThePage();
    await expect(
      client.call(() => Promise.resolve({ ok: false as const, code: "file.empty", params: { name: "a.csv" } })),
    ).rejects.toMatchObject({ code: "file.empty", params: { name: "a.csv" } });
  });
});
