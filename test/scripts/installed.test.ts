import { describe, expect, test } from "vitest";
import { isInstalled } from "../../scripts/lib/installed.mjs";

const machine = { platform: "linux", arch: "x64" };
const lock = {
  packages: {
    "": { version: "0.1.0" },
    "node_modules/a": { version: "1.0.0", integrity: "sha512-a" },
    "node_modules/tool-linux": { version: "2.0.0", optional: true, os: ["linux"], cpu: ["x64"] },
    "node_modules/tool-windows": { version: "2.0.0", optional: true, os: ["win32"] },
  },
};
const a = lock.packages["node_modules/a"];
const tool = lock.packages["node_modules/tool-linux"];
const noted = (packages: Record<string, object>) => ({ packages });

describe("isInstalled", () => {
  test("with what this machine needs", () => {
    expect(isInstalled(lock, noted({ "node_modules/a": a, "node_modules/tool-linux": tool }), machine)).toBe(true);
  });

  test("not without a note of npm", () => {
    expect(isInstalled(lock, null, machine)).toBe(false);
  });

  test("not when a package is missing, or has another version or content", () => {
    expect(isInstalled(lock, noted({ "node_modules/tool-linux": tool }), machine)).toBe(false);
    expect(isInstalled(lock, noted({ "node_modules/a": { ...a, version: "1.0.1" } }), machine)).toBe(false);
    expect(isInstalled(lock, noted({ "node_modules/a": { ...a, integrity: "sha512-b" } }), machine)).toBe(false);
  });

  test("not when the folder comes from a machine of another kind", () => {
    const packages = { "node_modules/a": a, "node_modules/tool-linux": tool };
    expect(isInstalled(lock, noted(packages), { platform: "darwin", arch: "x64" })).toBe(false);
    expect(isInstalled(lock, noted(packages), { platform: "linux", arch: "arm64" })).toBe(false);
  });

  test("a system may be named as one to keep out", () => {
    const entry = { version: "1.0.0", os: ["!win32"] };
    const own = { packages: { "node_modules/b": entry } };
    expect(isInstalled(own, own, machine)).toBe(true);
    expect(isInstalled(own, own, { platform: "win32", arch: "x64" })).toBe(false);
  });
});
