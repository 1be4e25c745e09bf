import { describe, expect, test } from "vitest";
import { findTraces, isBinary, ownFolders, tracesOf } from "../../scripts/lib/traces.mjs";

const traces = tracesOf({ folders: ["/srv/anna/klientela", "/srv/anna"], hosts: ["packages.example.org"] });

describe("findTraces", () => {
  test.each([
    ['"file:///srv/anna/notes.txt"', ["1: a folder of this machine"]],
    ["x\ncd /srv/anna/klientela/core\n", ["2: a folder of this machine"]],
    ["https://packages.example.org/a.tgz", ["1: the address of a package registry"]],
    ["https://example.org/srv/anna/notes.txt", []],
    ["../srv/anna/x and srv/anna/x and /srv/annabel/x", []],
    ["packages-example.org", []],
    ["", []],
  ])("%j", (text, found) => {
    expect(findTraces(text, traces)).toEqual(found);
  });

  test("a folder of Windows, in each way of writing it", () => {
    const windows = tracesOf({ folders: ["C:\\Users\\Anna"], hosts: [] });
    for (const text of ["C:\\Users\\Anna\\x", '"C:\\\\Users\\\\Anna\\\\x"', "C:/Users/Anna/x"]) {
      expect(findTraces(text, windows)).toEqual(["1: a folder of this machine"]);
    }
  });
});

test("ownFolders leaves out folders that every machine has", () => {
  const places = { root: "/srv/anna/klientela", home: "/home/anna", temporary: "/tmp" };
  expect(ownFolders(places)).toEqual(["/srv/anna/klientela", "/srv/anna", "/home/anna"]);
  expect(ownFolders({ ...places, root: "/klientela" })).toEqual(["/klientela", "/home/anna"]);
  expect(ownFolders({ ...places, root: "/tmp/klientela" })).toEqual(["/tmp/klientela", "/home/anna"]);
  expect(ownFolders({ ...places, root: "/home/klientela" })).toEqual(["/home/klientela", "/home/anna"]);
});

test("isBinary", () => {
  expect(isBinary(Buffer.from("text, Žltý kôň"))).toBe(false);
  expect(isBinary(Buffer.from([80, 75, 3, 4, 0, 0]))).toBe(true);
});
