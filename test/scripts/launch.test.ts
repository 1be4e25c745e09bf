import { delimiter, join } from "node:path";
import { describe, expect, test } from "vitest";
import { heapOption } from "../../scripts/lib/heap.mjs";
import { libreOfficeFolder } from "../../scripts/lib/libreOffice.mjs";

describe("heapOption", () => {
  const gigabyte = 2 ** 30;
  const memory = { total: 16 * gigabyte, allowed: 0, usual: 4 * gigabyte, nodeOptions: "" };

  test("three quarters of the memory", () => {
    expect(heapOption(memory)).toEqual(["--max-old-space-size=12288"]);
  });

  test("of what a container allows; no limit of one is an enormous number", () => {
    expect(heapOption({ ...memory, allowed: 8 * gigabyte })).toEqual(["--max-old-space-size=6144"]);
    expect(heapOption({ ...memory, allowed: 2 ** 64 })).toEqual(["--max-old-space-size=12288"]);
  });

  test("nothing when Node's own limit is higher, or the user has set one", () => {
    expect(heapOption({ ...memory, total: 2 * gigabyte })).toEqual([]);
    expect(heapOption({ ...memory, nodeOptions: "--trace-warnings --max-old-space-size=2000" })).toEqual([]);
    expect(heapOption({ ...memory, nodeOptions: "--max_old_space_size=2000" })).toEqual([]);
  });
});

test("libreOfficeFolder looks on the path, then where installers put it", () => {
  const searchPath = ["", "/bin", "/opt/office"].join(delimiter);
  const mac = "/Applications/LibreOffice.app/Contents/MacOS";
  expect(libreOfficeFolder(searchPath, (f: string) => f === join("/opt/office", "soffice"))).toBe("/opt/office");
  expect(libreOfficeFolder("/bin", (f: string) => f === join(mac, "soffice"))).toBe(mac);
  expect(libreOfficeFolder("/bin", () => false)).toBeNull();
});
