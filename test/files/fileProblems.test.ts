import { readFileSync } from "node:fs";
import { strToU8, zipSync } from "fflate";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { FileProblem } from "../../files/FileProblem";
import { openFile } from "../../files/openFile";
import { blocksOf, bytesOf } from "./helpers";
import { smallXlsx } from "./smallXlsx";

const sound = smallXlsx([{ name: "S", rows: `<row r="1"><c r="A1"><v>1</v></c></row>` }]);

async function readAll(bytes: Uint8Array): Promise<number> {
  const file = await openFile("x", bytes);
  let rows = 0;
  for (const { name } of file.sheets) for (const block of await blocksOf(file, name)) rows += block.rowCount;
  return rows;
}

/** The problem as `code params`, or "read" where there was none. Anything else that is thrown fails the test. */
async function outcome(bytes: Uint8Array): Promise<string> {
  try {
    await readAll(bytes);
    return "read";
  } catch (problem) {
    if (problem instanceof FileProblem) return `${problem.code} ${JSON.stringify(problem.params)}`;
    throw problem;
  }
}

function compoundFile(stream: string): Uint8Array {
  const bytes = new Uint8Array(2_048);
  bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  ["Root Entry", stream].forEach((name, place) => {
    const at = 1_024 + 128 * place;
    bytes.set(new Uint8Array(Buffer.from(`${name}\0`, "utf16le")), at);
    bytes[at + 64] = 2 * name.length + 2;
  });
  return bytes;
}

/** The size that the directory of a package tells for each of its parts. */
function claiming(bytes: Uint8Array, size: number): Uint8Array {
  const claimed = bytes.slice();
  const view = new DataView(claimed.buffer);
  for (let at = 0; at + 4 <= claimed.length; at++) {
    if (view.getUint32(at, true) === 0x02014b50) view.setUint32(at + 24, size, true);
  }
  return claimed;
}

describe("files that can't be read", () => {
  it.each<[string, Uint8Array, string]>([
    ["nothing", new Uint8Array(0), "empty {}"],
    ["white space", bytesOf("\ufeff \r\n\t\n"), "empty {}"],
    ["an encrypted workbook", compoundFile("EncryptedPackage"), "encrypted {}"],
    ["only the name of an old workbook", compoundFile("Workbook"), 'brokenWorkbook {"part":""}'],
    ["only the name of an older workbook", compoundFile("Book"), 'brokenWorkbook {"part":""}'],
    ["an ancient workbook", new Uint8Array([0x09, 0x04, 0x06, 0x00, 0, 0]), "oldXls {}"],
    ["another office file of old", compoundFile("WordDocument"), "notAWorkbook {}"],
    ["a picture", new Uint8Array([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0]), "notAWorkbook {}"],
    ["a PDF", bytesOf("%PDF-1.7\n"), "notAWorkbook {}"],
    ["a web page named .xls", bytesOf("\r\n<html xmlns:x=''><table><tr><td>1"), "webPage {}"],
    ["an XML spreadsheet", bytesOf('<?xml version="1.0"?><Workbook/>'), "webPage {}"],
    ["a zip of something", zipSync({ "a.txt": strToU8("a") }), "notAWorkbook {}"],
    [
      "an OpenDocument without a table",
      zipSync({ mimetype: strToU8("m"), "content.xml": strToU8("<a/>"), "META-INF/manifest.xml": strToU8("<a/>") }),
      "notAWorkbook {}",
    ],
    ["an empty zip", zipSync({}), "notAWorkbook {}"],
    ["half a workbook", sound.subarray(0, sound.length / 2), 'brokenWorkbook {"part":""}'],
  ])("%s", async (_, bytes, expected) => {
    expect(await outcome(bytes)).toBe(expected);
  });

  it("a binary workbook", async () => {
    const parts = {
      "_rels/.rels": strToU8(
        `<Relationships><Relationship Id="a" Type="x/officeDocument" Target="xl/workbook.bin"/></Relationships>`,
      ),
      "xl/workbook.bin": strToU8("b"),
    };
    expect(await outcome(zipSync(parts))).toBe("xlsb {}");
  });

  it("a letter", async () => {
    const parts = {
      "_rels/.rels": strToU8(
        `<Relationships><Relationship Id="a" Type="x/officeDocument" Target="word/document.xml"/></Relationships>`,
      ),
      "word/document.xml": strToU8("<w:document/>"),
    };
    expect(await outcome(zipSync(parts))).toBe("notAWorkbook {}");
  });

  it("damaged cells are named by their part", async () => {
    const part = '{"part":"xl/worksheets/sheet1.xml"}';
    for (const rows of [
      `<row r="1"><c r="A1"><v>1</v></c>`,
      `<row r="2"/><row r="1"/>`,
      `<row r="0"/>`,
      `<row r="1"><c r="A2"><v>1</v></c></row>`,
      `<row r="1"><c r="XFE1"><v>1</v></c></row>`,
      `<row r="1"><c t="s"><v>0</v></c></row>`,
      `<row r="1048577"/>`,
    ]) {
      expect(await outcome(smallXlsx([{ name: "S", rows }]))).toBe(`brokenWorkbook ${part}`);
    }
  });

  it("a bomb is refused before it is unpacked", async () => {
    expect(await outcome(claiming(sound, 4_000_000_000))).toMatch(/^tooLarge {"megabytes":\d+,"limit":2048}$/);
    const many = Object.fromEntries(Array.from({ length: 20_001 }, (_, place) => [`p${place}`, new Uint8Array(0)]));
    expect(await outcome(zipSync(many))).toBe('tooManyParts {"parts":20001,"limit":20000}');
  });

  it("a part that unpacks to more than it claims is cut off, and endless text fills no memory", async () => {
    const zeros = zipSync({ "xl/workbook.xml": new Uint8Array(50_000_000) });
    expect(await outcome(claiming(zeros, 1_000))).toBe('brokenWorkbook {"part":"xl/workbook.xml"}');
    expect(await outcome(zeros)).toBe('brokenWorkbook {"part":"xl/workbook.xml"}');
  });

  it("a changed byte of the content is noticed by the checksum", async () => {
    const stored = zipSync(
      { "xl/workbook.xml": strToU8(`<workbook xmlns:r="r"><sheets><sheet name="S" r:id="a"/></sheets></workbook>`) },
      { level: 0 },
    );
    const at = Buffer.from(stored).indexOf('name="S"') + 6;
    stored[at] = 0x54;
    expect(await outcome(stored)).toBe('brokenWorkbook {"part":"xl/workbook.xml"}');
  });

  it("any bytes are read or refused, never anything else", async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 400 }), async (bytes) => {
        await outcome(bytes);
      }),
      { seed: 7, numRuns: 500 },
    );
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 400 }), async (bytes) => {
        await outcome(new Uint8Array([0x50, 0x4b, 0x03, 0x04, ...bytes]));
      }),
      { seed: 8, numRuns: 200 },
    );
  });

  it("any damage to a workbook is read or refused, never anything else", async () => {
    const rich = new Uint8Array(readFileSync(new URL("../fixtures/kept/rich.xlsx", import.meta.url)));
    const damage = fc.array(fc.tuple(fc.nat(rich.length - 1), fc.integer({ min: 0, max: 255 })), {
      minLength: 1,
      maxLength: 4,
    });
    await fc.assert(
      fc.asyncProperty(damage, async (changes) => {
        const damaged = rich.slice();
        for (const [at, byte] of changes) damaged[at] = byte;
        await outcome(damaged);
      }),
      { seed: 9, numRuns: 300 },
    );
  });
});
