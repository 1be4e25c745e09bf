import { describe, expect, it } from "vitest";
import type { Plan } from "../../../core/index";
import { SheetsDesk } from "../../../sheets-addon/desk/SheetsDesk";
import type { PlannedWork, Present } from "../../../sheets-addon/desk/Present";
import { SheetsClient } from "../../../sheets-addon/host/SheetsClient";
import type { WorkerAnswer } from "../../../addins/WorkerClient";

const planned: PlannedWork = {
  orders: [],
  added: [],
  goneCharts: [],
  touched: [],
  cells: 0,
  sheets: [],
  findings: [],
};

class Desk extends SheetsDesk {
  override plan(): Promise<WorkerAnswer<PlannedWork>> {
    return Promise.resolve({ ok: true, value: planned });
  }
}

const inPage = (): SheetsDesk => new Desk(() => "2026-11-22T09:00:00Z");
const noWorker = (): Worker => {
  throw new Error("SecurityError");
};
const plan: Plan = { format: 1, sheets: [] };

function presentWith(rows: number): Present {
  const info = {
    id: 1,
    name: "Clients",
    hidden: false,
    rowCount: rows,
    columnCount: 3,
    gridRows: rows,
    gridColumns: 3,
  };
  const sheet = { info, cells: [], looks: [], parts: {} };
  return { book: { locale: "en_GB", sheets: [info] }, sheets: [sheet], others: [], names: [] } as unknown as Present;
}

describe("what the sidebar computes where it may have no worker", () => {
  it("is computed in the page", async () => {
    const client = SheetsClient.started(noWorker, inPage);
    expect(client.isInPage).toBe(true);
    expect(await client.plan(presentWith(200_000), plan)).toEqual(planned);
  });

  it("is refused with a sentence where it would be too much for a page", async () => {
    const client = SheetsClient.started(noWorker, inPage);
    await expect(client.plan(presentWith(200_001), plan)).rejects.toMatchObject({
      code: "sheets.fault.noWorker",
      params: { most: 200_000, rows: 200_001 },
    });
  });

  it("is found out of a worker that only dies", async () => {
    const worker = Object.assign(new EventTarget(), { postMessage: () => undefined }) as unknown as Worker;
    const client = SheetsClient.started(() => worker, inPage);
    const asked = client.plan(presentWith(10), plan);
    worker.dispatchEvent(Object.assign(new Event("error"), { message: "" }));
    expect(await asked).toEqual(planned);
    expect(client.isInPage).toBe(true);
  });
});
