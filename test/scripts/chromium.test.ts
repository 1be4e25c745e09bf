import path from "node:path";
import { describe, expect, it } from "vitest";
import { chromiumFile } from "../../scripts/lib/chromium.mjs";

const env = { PATH: ["/one", "/two"].join(path.delimiter) };
const there =
  (...files: string[]) =>
  (file: string) =>
    files.includes(file);

describe("the browser of the tests", () => {
  it("is the one that is named, where there is such a file", () => {
    const named = { ...env, KLIENTELA_CHROMIUM: "/mine/chrome" };
    expect(chromiumFile(named, there("/mine/chrome", path.join("/one", "chromium")))).toBe("/mine/chrome");
    expect(chromiumFile(named, there(path.join("/one", "chromium")))).toBeNull();
  });

  it("is found on the path, or where its installer puts it", () => {
    const onPath = path.join("/two", "google-chrome");
    expect(chromiumFile(env, there(onPath))).toBe(onPath);
    const installed = "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome";
    expect(chromiumFile(env, there(installed))).toBe(installed);
    expect(chromiumFile(env, there())).toBeNull();
  });
});
