import { describe, expect, it } from "vitest";
import { runFailure } from "../../../sheets-addon/host/failures";
import { ServerDoor, type ScriptRun } from "../../../sheets-addon/host/ServerDoor";
import { FakeServer } from "./FakeServer";

function doorTo(server: FakeServer): ServerDoor {
  return new ServerDoor(server.run, { silenceMs: 50, againMs: [1, 1] });
}

describe("a call of the server", () => {
  it("is a promise of its value", async () => {
    const server = new FakeServer({ Sales: [["a"], [1]] });
    expect(await doorTo(server).call("notedRows", 101)).toEqual([4]);
    expect(server.calls).toEqual([{ name: "notedRows", args: [101] }]);
  });

  it("that is refused is a failure with the server's sentence", async () => {
    const server = new FakeServer({});
    server.before = () => ({ refuse: "sheets.fault.sheetProtected", params: { sheet: "Sales" } });
    await expect(doorTo(server).call("parts", 1)).rejects.toMatchObject({
      code: "sheets.fault.sheetProtected",
      params: { sheet: "Sales" },
    });
    expect(server.calls).toHaveLength(1);
  });

  it("is asked again where the connection broke, if that changes nothing", async () => {
    const server = new FakeServer({ Sales: [] });
    server.before = () =>
      server.calls.length < 3 ? { fail: "NetworkError: Connection failure due to HTTP 0" } : undefined;
    expect(await doorTo(server).call("notedRows", 101)).toEqual([4]);
    expect(server.calls).toHaveLength(3);
    const other = new FakeServer({});
    other.before = () => ({ fail: "NetworkError: Connection failure due to HTTP 0" });
    await expect(doorTo(other).call("book")).rejects.toMatchObject({ code: "sheets.fault.connection" });
    expect(other.calls).toHaveLength(1);
  });

  it("that nobody answers is a failure of the connection", async () => {
    const server = new FakeServer({});
    server.before = () => ({ silent: true });
    await expect(doorTo(server).call("book")).rejects.toMatchObject({ code: "sheets.fault.connection" });
  });

  it("is told from what Google makes of an answer that it can't hand over", async () => {
    const run = (success: (answer: unknown) => void): ScriptRun =>
      new Proxy({} as ScriptRun, {
        get: (_, name) => {
          if (name === "withSuccessHandler") return run;
          if (name === "withFailureHandler") return () => run(success);
          return () => success(null);
        },
      });
    await expect(new ServerDoor(run(() => undefined)).call("book")).rejects.toMatchObject({
      code: "sheets.fault.unknown",
    });
  });

  it("that can't be handed over is a failure at once", async () => {
    const refusing = { withSuccessHandler: () => refusing, withFailureHandler: () => refusing } as unknown as ScriptRun;
    await expect(new ServerDoor(refusing).call("book")).rejects.toMatchObject({ code: "sheets.fault.unknown" });
  });
});

// messages as people report them of google.script.run
describe("what Google says of a run that broke off", () => {
  it.each([
    ["Authorization is required to perform that action.", "sheets.fault.authorization"],
    [
      "ScriptError: We're sorry, a server error occurred while reading from storage. Error code PERMISSION_DENIED.",
      "sheets.fault.authorization",
    ],
    ["Exceeded maximum execution time", "sheets.fault.timeUp"],
    ["Service invoked too many times for one day: spreadsheets.", "sheets.fault.quota"],
    ["There are too many simultaneous invocations for user.", "sheets.fault.quota"],
    ["NetworkError: Connection failure due to HTTP 0", "sheets.fault.connection"],
  ])("%s", (message, code) => {
    expect(runFailure(new Error(message)).code).toBe(code);
  });

  it("stands in the sentence where it isn't known", () => {
    expect(runFailure(new Error("Etwas ging schief"))).toMatchObject({
      code: "sheets.fault.unknown",
      params: { message: "Etwas ging schief." },
    });
    expect(runFailure(undefined)).toMatchObject({ code: "sheets.fault.unknown", params: { message: "?" } });
  });
});
