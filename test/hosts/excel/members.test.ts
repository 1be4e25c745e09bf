import { readdirSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { root } from "../../../scripts/lib/root.mjs";
import { camel, typesOf } from "./members";
import { registry } from "./model/registry";

const typings = readFileSync(createRequire(import.meta.url).resolve("@types/office-js/index.d.ts"), "utf8");
const classes = excelClasses(typings);

/** Class → member → newest set that it needs: `ExcelApi 1.9`, "" where nothing is said. */
function excelClasses(text: string): ReadonlyMap<string, ReadonlyMap<string, string>> {
  const from = text.indexOf("\ndeclare namespace Excel {");
  const found = new Map<string, Map<string, string>>();
  let members: Map<string, string> | null = null;
  let set = "";
  let own = "";
  for (const line of text.slice(from + 1, text.indexOf("\n}", from)).split("\n")) {
    const opened = /^ {4}(?:class|interface) (\w+)\b/.exec(line);
    if (opened !== null) {
      members = line.startsWith("    class") ? new Map() : null;
      if (members !== null) found.set(opened[1]!, members);
      own = set;
      set = "";
    }
    const said = /\[Api set: (\w+ [\d.]+)/.exec(line);
    if (said !== null) set = said[1]!;
    const member = /^ {8}(?:readonly )?(\w+)\??[:(<]/.exec(line);
    if (member !== null && members !== null) {
      const before = members.get(member[1]!);
      members.set(member[1]!, before ?? (set === "" ? own : set));
      set = "";
    }
  }
  return found;
}

/** `Range.values`, with the class as the typings call it. What begins with `_` is between the library and its host. */
function entered(): string[] {
  const names = new Set<string>();
  for (const type of registry) {
    for (const known of typesOf(type)) {
      const { get = {}, set = {}, part = {}, call = {} } = known;
      for (const name of [get, set, part, call].flatMap(Object.keys)) {
        if (!name.startsWith("_") && !BETWEEN.has(`${type.name}.${name}`)) names.add(`${type.name}.${camel(name)}`);
      }
      if (known.items !== undefined) names.add(`${type.name}.items`);
    }
  }
  return [...names].sort();
}

/** What the library itself calls when it parts a large block. */
const BY_LIBRARY = ["Range.getBoundingRect", "Range.getRow"];

/** Names that the library has for something that its users call otherwise: the function `Excel.createWorkbook`, say. */
const BETWEEN: ReadonlySet<string> = new Set([
  "Application.CreateWorkbook",
  "WorkbookCreated.Open",
  "Worksheet.Gridlines",
]);

function setOf(member: string): string | undefined {
  const [owner = "", name = ""] = member.split(".");
  return classes.get(owner)?.get(name);
}

describe("what the host of the tests knows", () => {
  it("is every class of its files, none of them hidden", () => {
    const folder = new URL("model/", import.meta.url);
    const declared = readdirSync(folder).flatMap((file) => [
      ...readFileSync(new URL(file, folder), "utf8").matchAll(/^(?:export )?const \w+: HostType</gm),
    ]);
    expect(new Set(registry).size).toBe(declared.length);
  });

  it("are members of Microsoft's typings, each with its requirement set", () => {
    expect(classes.get("Range")?.get("copyFrom")).toBe("ExcelApi 1.9");
    expect(entered().filter((member) => setOf(member) === undefined)).toEqual([]);
  });

  it("is nothing that neither the add-in nor a test uses", () => {
    const sources = ["excel-addin", "addins", "test/excel-addin", "test/hosts/excel"].flatMap((folder) =>
      (readdirSync(path.join(root, folder), { recursive: true }) as string[])
        .filter((file) => /\.tsx?$/.test(file) && !file.startsWith("model") && file !== "members.test.ts")
        .map((file) => readFileSync(path.join(root, folder, file), "utf8")),
    );
    const words = new Set(sources.join("\n").match(/[A-Za-z]\w*/g));
    const unused = entered().filter((member) => !words.has(member.split(".")[1]!));
    expect(unused).toEqual(BY_LIBRARY);
  });

  it("is there since ExcelApi 1.12, but for what the add-in asks for before it uses it", () => {
    const later = entered().filter((member) => {
      const [name, version = ""] = (setOf(member) ?? "").split(" ");
      return name !== "ExcelApi" || Number(version.split(".")[1]) > 12;
    });
    expect(later).toEqual(GUARDED);
  });
});

/** Members above ExcelApi 1.12. The add-in uses them where Excel says that it has them, and does without otherwise. */
const GUARDED: readonly string[] = [
  "ChartSeries.getDimensionDataSourceString",
  "Note.authorName",
  "Note.content",
  "Note.delete",
  "Note.getLocation",
  "Note.height",
  "Note.visible",
  "Note.width",
  "NoteCollection.add",
  "NoteCollection.getCount",
  "NoteCollection.getItemAt",
  "NoteCollection.getItemOrNullObject",
  "NoteCollection.items",
  "RangeAreas.select",
  "Table.resize",
  "TableScopedCollection.getItemOrNullObject",
  "Workbook.notes",
  "Worksheet.notes",
];
