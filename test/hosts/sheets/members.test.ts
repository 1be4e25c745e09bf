import { readdirSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { root } from "../../../scripts/lib/root.mjs";
import { serviceClasses } from "./services/serviceGlobals";
import { enteredMembers } from "./strict";

const require = createRequire(import.meta.url);
const typings = ["base", "charts", "html", "lock", "properties", "script", "spreadsheet", "utilities"].map((name) =>
  readFileSync(require.resolve(`@types/google-apps-script/google-apps-script.${name}.d.ts`), "utf8"),
);
const interfaces = membersOf(typings.join("\n"));

/** Interface → its members, as Google's typings have them. */
function membersOf(text: string): ReadonlyMap<string, ReadonlySet<string>> {
  const found = new Map<string, Set<string>>();
  let members: Set<string> | null = null;
  for (const line of text.split("\n")) {
    const opened = /^ {8}interface (\w+)\b/.exec(line);
    if (opened !== null) {
      members = found.get(opened[1]!) ?? new Set();
      found.set(opened[1]!, members);
    }
    const member = /^ {12}(?:\/\*\*.*\*\/ )?(?:readonly )?(\w+)\??[(:<]/.exec(line);
    if (member !== null) members?.add(member[1]!);
  }
  return found;
}

function entered(): string[] {
  return serviceClasses.flatMap((type) => enteredMembers(type).map((member) => `${type.service}.${member}`)).sort();
}

/** All words of the sources in some folders, without those of the fake itself. */
function wordsOf(folders: readonly string[]): ReadonlySet<string> {
  const sources = folders.flatMap((folder) =>
    (readdirSync(path.join(root, folder), { recursive: true }) as string[])
      .filter((file) => /\.tsx?$/.test(file) && !/^(?:model|services)\//.test(file) && !file.startsWith("members"))
      .map((file) => readFileSync(path.join(root, folder, file), "utf8")),
  );
  return new Set(sources.join("\n").match(/[A-Za-z]\w*/g));
}

describe("what the fake of Google Sheets knows", () => {
  it("is every class of its files, none of them hidden", () => {
    const folder = new URL("services/", import.meta.url);
    const declared = readdirSync(folder).flatMap((file) => [
      ...readFileSync(new URL(file, folder), "utf8").matchAll(/static readonly service = "/g),
    ]);
    expect(new Set(serviceClasses).size).toBe(declared.length);
  });

  it("are members of Google's typings", () => {
    expect(interfaces.get("Range")?.has("getMergedRanges")).toBe(true);
    const unheard = entered().filter((member) => {
      const [owner = "", name = ""] = member.split(".");
      return interfaces.get(owner)?.has(name) !== true;
    });
    expect(unheard).toEqual([]);
  });

  it("is nothing that neither the script nor a test uses", () => {
    const words = wordsOf(["sheets-addon/server", "test/hosts/sheets"]);
    expect(entered().filter((member) => !words.has(member.split(".")[1]!))).toEqual([]);
  });
});
