import { readFileSync } from "node:fs";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { CellBlockBuilder, freeSheetName } from "../../core/index";
import { addPlan } from "../../files/write/addPlan";
import { readsAsOther } from "../../files/write/cellXml";
import { emptyPackage } from "../../files/write/emptyPackage";
import { formulaXml } from "../../files/write/formulaXml";
import { addSheets, newWorkbook } from "../../files/write/newWorkbook";
import { PackageFault } from "../../files/PackageFault";
import { readZip, unpack } from "../../files/zip/zipContainer";
import { FilePackage } from "../hosts/filePackage";
import { observedFile } from "../hosts/observedFile";
import { packageFaults } from "../hosts/packageFaults";
import { DIFFICULT_TEXTS, everyFeature } from "./everyFeature";
import { ledgerBlocks, withLedger } from "./withLedger";

const now = "2026-11-22T10:00:00Z";
const small = newWorkbook([{ name: "Ledger", blocks: ledgerBlocks() }], { now });

/** The small workbook with some parts changed; null takes a part away. */
function changed(change: (path: string, xml: string) => string | null): Uint8Array {
  const parts: Record<string, Uint8Array> = {};
  for (const [path, part] of Object.entries(unzipSync(small))) {
    const xml = change(path, strFromU8(part));
    if (xml !== null) parts[path] = strToU8(xml);
  }
  return zipSync(parts);
}

/** As some programs write it: every element with a prefix. */
function prefixed(xml: string): string {
  return xml.replace(/<(\/?)(?=[a-zA-Z])/g, "<$1x:").replace(/ xmlns="/, ' xmlns:x="');
}

function expectGood(bytes: Uint8Array): void {
  expect(packageFaults(bytes)).toEqual([]);
  const { sheets } = observedFile(bytes);
  expect(sheets[0]!.name).toBe("Ledger");
  expect(sheets.map((sheet) => sheet.name)).toContain("Clients");
  expect(sheets.find((sheet) => sheet.name === "Clients")!.cells.get("B9")!.value).toBe("Save-a-lot");
}

describe("other people's packages", () => {
  it("may use a prefix for every element", () => {
    const own = ["xl/workbook.xml", "xl/styles.xml", "[Content_Types].xml", "xl/_rels/workbook.xml.rels"];
    expectGood(
      addPlan(
        changed((path, xml) => (own.includes(path) ? prefixed(xml) : xml)),
        everyFeature,
        { now },
      ),
    );
  });

  it("may have no style sheet", () => {
    const bare = changed((path, xml) => {
      if (path === "xl/styles.xml") return null;
      return xml
        .replace(/<Override PartName="\/xl\/styles.xml"[^>]*>/, "")
        .replace(/<Relationship [^>]*Target="styles.xml"\/>/, "")
        .replace(/ s="\d+"/g, "");
    });
    expectGood(addPlan(bare, everyFeature, { now }));
  });

  it("may have lists that close themselves, and none", () => {
    const odd = changed((path, xml) =>
      path === "xl/workbook.xml"
        ? xml.replace(/<definedNames>.*<\/definedNames>/, "<definedNames/>")
        : path === "xl/styles.xml"
          ? xml.replace(/<dxfs count="0"\/>/, "")
          : xml,
    );
    expectGood(addPlan(odd, everyFeature, { now }));
  });

  it("may count days from 1904", () => {
    const mac = changed((path, xml) =>
      path === "xl/workbook.xml" ? xml.replace("<bookViews>", '<workbookPr date1904="1"/><bookViews>') : xml,
    );
    const day = (bytes: Uint8Array) =>
      observedFile(bytes)
        .sheets.find((sheet) => sheet.name === "Clients")!
        .cells.get("J9")!.value;
    expect(Number(day(addPlan(small, everyFeature, { now }))) - Number(day(addPlan(mac, everyFeature, { now })))).toBe(
      1462,
    );
  });

  it("may name parts and write targets from the root", () => {
    const rooted = changed((path, xml) => (path.endsWith(".rels") ? xml.replace(/Target="(?=xl)/g, 'Target="/') : xml));
    expectGood(addPlan(rooted, everyFeature, { now }));
  });

  it("keeps defined names sorted", () => {
    const names = changed((path, xml) =>
      path === "xl/workbook.xml"
        ? xml.replace(
            "</definedNames>",
            '<definedName name="Aaa">1</definedName><definedName name="Zzz">1</definedName></definedNames>',
          )
        : xml,
    );
    const xml = strFromU8(unzipSync(addPlan(names, everyFeature, { now }))["xl/workbook.xml"]!);
    const order = [...xml.matchAll(/definedName name="(\w+\.)?(\w+)"/g)].map((found) => found[2]);
    expect(order.indexOf("Zzz")).toBe(order.length - 1);
    expect(order.indexOf("Print_Titles")).toBeLessThan(order.indexOf("Zzz"));
  });

  const faults: [string, Uint8Array, string][] = [
    ["no zip", strToU8("Day;Client\n1;2"), "damaged"],
    ["nothing", new Uint8Array(), "damaged"],
    ["a password", Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, ...new Uint8Array(600)), "encrypted"],
    ["a document", zipSync({ "word/document.xml": strToU8("<a/>") }), "damaged"],
    [
      "strict",
      changed((path, xml) =>
        path === "xl/workbook.xml"
          ? xml.replace(
              /http:\/\/schemas.openxmlformats.org\/spreadsheetml\/2006\/main/,
              "http://purl.oclc.org/ooxml/spreadsheetml/main",
            )
          : xml,
      ),
      "strict",
    ],
    ["a torn end", small.slice(0, small.length - 40), "damaged"],
    ["a torn workbook", changed((path, xml) => (path === "xl/workbook.xml" ? xml.slice(0, -20) : xml)), "damaged"],
  ];
  it.each(faults)("are refused with a code: %s", (_, bytes, code) => {
    let fault: unknown = null;
    try {
      addPlan(bytes, everyFeature, { now });
    } catch (error) {
      fault = error;
    }
    expect(fault).toBeInstanceOf(PackageFault);
    expect((fault as PackageFault).code).toBe(code);
  });

  it("are refused, never half read, wherever a byte is wrong", () => {
    fc.assert(
      fc.property(fc.nat(small.length - 1), fc.integer({ min: 1, max: 255 }), (at, flip) => {
        const bytes = small.slice();
        bytes[at]! ^= flip;
        try {
          addPlan(bytes, everyFeature, { now });
        } catch (error) {
          expect(error).toBeInstanceOf(PackageFault);
        }
      }),
      { numRuns: 150, seed: 7 },
    );
  });
});

describe("a plain workbook", () => {
  it("holds the cells of its blocks, its header first, bold, with a filter", () => {
    expect(packageFaults(small)).toEqual([]);
    const { sheets } = observedFile(small);
    const [ledger] = sheets;
    expect(ledger!.frozen).toEqual({ rows: 1, columns: 0 });
    expect(ledger!.cells.get("A1")).toMatchObject({ value: "Day", bold: true });
    expect(ledger!.cells.get("A2")).toMatchObject({ value: 39814, format: "d mmm yyyy" });
    expect(ledger!.cells.get("E4")).toMatchObject({ value: "TRUE", formula: null });
    expect(ledger!.cells.has("C5")).toBe(false);
    expect(strFromU8(unzipSync(small)["xl/worksheets/sheet1.xml"]!)).toContain('<autoFilter ref="A1:E6"/>');
  });

  it("shows days in the language's form", () => {
    const russian = newWorkbook([{ name: "a", blocks: ledgerBlocks() }], { now, language: "ru" });
    expect(observedFile(russian).sheets[0]!.cells.get("A2")!.format).toBe("dd.mm.yyyy");
  });

  it("joins blocks, keeps truth values and errors, and numbers sheets of one name", () => {
    const builder = new CellBlockBuilder("a", 0, 0, 2);
    const blocks = [];
    for (let row = 0; row < 5; row++) {
      if (builder.isFull) blocks.push(builder.take());
      builder.set(0, row === 0 ? "head" : row % 2 === 1);
      builder.set(1, row === 3 ? { error: "#REF!" } : row === 4 ? { error: "odd" } : row);
      builder.nextRow();
    }
    blocks.push(builder.take());
    const sheets = [
      { name: "Same", blocks },
      { name: "same", blocks: [] },
    ];
    const { bytes, names } = addSheets(null, sheets, { now });
    expect(names).toEqual(["Same", "same (2)"]);
    expect(packageFaults(bytes)).toEqual([]);
    const cells = observedFile(bytes).sheets[0]!.cells;
    expect(["A2", "A3", "B3", "B4", "B5"].map((address) => cells.get(address)!.value)).toEqual([
      true,
      false,
      2,
      "#REF!",
      "odd",
    ]);
  });

  it("is refused where a sheet would be too long", () => {
    const builder = new CellBlockBuilder("a", 1_048_570);
    for (let row = 0; row < 10; row++) {
      builder.setNumber(0, row);
      builder.nextRow();
    }
    const blocks = [builder.take()];
    expect(() => newWorkbook([{ name: "a", blocks }], { now })).toThrow(new PackageFault("tooLarge", "a"));
  });

  it("keeps every text, whatever its signs", () => {
    const sign = fc.oneof(
      fc.constantFrom(...DIFFICULT_TEXTS),
      fc.string({ unit: "binary", maxLength: 20 }),
      fc.string({ unit: "grapheme" }),
    );
    fc.assert(
      fc.property(fc.array(sign, { minLength: 1, maxLength: 20 }), (texts) => {
        const block = new CellBlockBuilder("a");
        for (const text of ["head", ...texts]) {
          block.setText(0, text);
          block.nextRow();
        }
        const bytes = newWorkbook([{ name: "a", blocks: [block.take()] }], { now });
        const { cells } = observedFile(bytes).sheets[0]!;
        texts.forEach((text, index) => expect(cells.get(`A${index + 2}`)?.value ?? "").toBe(text));
      }),
      { numRuns: 100, seed: 7 },
    );
  });
});

describe("the look for faults", () => {
  const broken: [string, (path: string, xml: string) => string | null][] = [
    ["order", (_, xml) => xml.replace(/(<sheetViews>.*<\/sheetViews>)(<sheetFormatPr [^>]*>)/, "$2$1")],
    ["count", (_, xml) => xml.replace(/<cellXfs count="\d+"/, '<cellXfs count="1"')],
    [
      "a look that is not there",
      (path, xml) => (path.includes("worksheets/") ? xml.replace(/ s="\d+"/, ' s="99"') : xml),
    ],
    ["a part that is not there", (path, xml) => (path.endsWith("core.xml") ? null : xml)],
    ["a name twice", (_, xml) => xml.replace(/(<definedName .*?<\/definedName>)/, "$1$1")],
    ["a sign", (path, xml) => (path.includes("worksheets/") ? xml.replace("Save-a-lot", "Save\u0001") : xml)],
  ];
  it.each(broken)("finds a wrong %s", (_, change) => {
    expect(packageFaults(changed(change))).not.toEqual([]);
  });
});

describe("small parts", () => {
  it("gives sheets valid names", () => {
    const taken = new Set(["clients"]);
    const names = ["Clients", "CLIENTS", "History", "'", "a/b", "x".repeat(40), "x".repeat(40), "🧾".repeat(20)];
    expect(names.map((name) => freeSheetName(name, taken))).toEqual([
      "Clients (2)",
      "CLIENTS (3)",
      "History (2)",
      "Klientela",
      "a b",
      "x".repeat(31),
      `${"x".repeat(27)} (2)`,
      "🧾".repeat(15),
    ]);
  });

  it("names younger functions as files do, and leaves texts alone", () => {
    expect(formulaXml('IF(A1>2,TEXTJOIN(",",TRUE,"IFS(",B1),MAXIFS(C:C,D:D,"<5"))')).toBe(
      'IF(A1&gt;2,_xlfn.TEXTJOIN(",",TRUE,"IFS(",B1),_xlfn.MAXIFS(C:C,D:D,"&lt;5"))',
    );
  });

  it("knows the texts that a spreadsheet would take for something else", () => {
    for (const text of [
      "00123",
      "1-2",
      "TRUE",
      "1E5",
      "+49 1",
      "=cmd|x",
      "@a",
      "31.12.2009",
      "5 %",
      "mar 1",
      "€ 5",
      "igaz",
    ]) {
      expect(readsAsOther(text), text).toBe(true);
    }
    for (const text of ["Save-a-lot", "constructor", "Müller & Söhne", "", "A"])
      expect(readsAsOther(text), text).toBe(false);
  });

  it("packs so that others can unpack, and the other way round", () => {
    for (const entry of readZip(small)) expect(unpack(entry)).toEqual(unzipSync(small)[entry.name]);
    const rich = new Uint8Array(readFileSync(new URL("../fixtures/kept/rich.xlsx", import.meta.url)));
    for (const entry of readZip(withLedger(rich))) unpack(entry);
    expect(() => new FilePackage(emptyPackage(now)).xml("xl/workbook.xml")).not.toThrow();
  });
});
