import { describe, expect, it } from "vitest";
import type { Job } from "../../../core/index";
import { isPossible, possibleJobs } from "../../../pane/ui/possibleJobs";

const job = (key: Job["key"], group: Job["group"], needs: Job["needs"] = []): Job => ({
  key,
  group,
  needs,
  reports: [],
  settings: [],
  table: "",
  chart: null,
  next: ["overview", "overview"],
});

describe("possibleJobs", () => {
  const list = [
    job("manager-results", "work", ["manager", "cost"]),
    job("client-list", "who", ["line"]),
    job("overview", "who"),
    job("most-important", "who", ["line", "manager"]),
  ];

  it("keeps the order of the groups and leaves out empty ones", () => {
    expect(possibleJobs(list, ["line", "manager", "cost"]).map(({ group }) => group)).toEqual(["who", "work"]);
  });

  it("puts what can't be done after what can, with what it lacks", () => {
    const [who, work] = possibleJobs(list, ["manager"]);
    expect(who!.jobs.map((one) => [one.job.key, one.missing])).toEqual([
      ["overview", []],
      ["client-list", ["line"]],
      ["most-important", ["line"]],
    ]);
    expect(work!.jobs[0]!.missing).toEqual(["cost"]);
    expect(who!.jobs.map(isPossible)).toEqual([true, false, false]);
  });
});
