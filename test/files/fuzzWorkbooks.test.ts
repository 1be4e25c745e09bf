import { readFileSync } from "node:fs";
import { strFromU8, unzipSync, zipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { pick, seeded, whole } from "../../core/sample/random";
import { mutated, outcomes, randomBytes } from "./mutations";
import { officeFile } from "./officeFixture";
import { smallOds, table } from "./smallOds";
import { compoundFile, double, smallXls, word } from "./smallXls";
import { DAY_STYLES, smallXlsx } from "./smallXlsx";

/** Together with those of fuzzText.test.ts 100,000 inputs. */
const RUNS = { magic: 6_000, streams: 24_000, compound: 6_000, xlsx: 7_000, ods: 6_000, real: 1_000 };

const MAGIC = [
  [0x50, 0x4b, 0x03, 0x04],
  [0x50, 0x4b, 0x05, 0x06],
  [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1],
  [0x09, 0x08, 0x10, 0x00, 0x00, 0x06, 0x05, 0x00],
  [0x3c],
];

const at = (row: number, column: number): number[] => [...word(row), ...word(column), ...word(1)];
const stream = smallXls({
  globals: [
    [0x0042, ...word(1251)],
    [0x0022, 1, 0],
    [0x041e, ...word(164), ...word(4), 1, "d.m."],
    [0x00e0, ...word(0), ...word(0), ...new Array<number>(16).fill(0)],
    [0x00e0, ...word(0), ...word(164), ...new Array<number>(16).fill(0)],
    [0x00fc, 2, 0, 0, 0, 2, 0, 0, 0, ...word(3), 0, 97, 98, 99, ...word(4), 9, ...word(1), "жё"],
    [0x003c, 1, "яю", 0, 0, 0, 0],
  ],
  sheets: [
    {
      name: "S",
      records: [
        [0x0208, ...word(1), ...word(0), ...word(3), ...word(255), 0, 0, 0, 0, 0x20, 0, 0, 0],
        [0x0203, ...at(0, 0), ...double(39_903)],
        [0x00fd, ...at(0, 1), 1, 0, 0, 0],
        [0x027e, ...at(1, 0), 6, 0, 0, 0],
        [0x00bd, ...word(1), ...word(1), ...word(0), 6, 0, 0, 0, ...word(1), 10, 0, 0, 0, ...word(2)],
        [0x0204, ...at(2, 0), ...word(3), 0, 97, 98, 99],
        [0x0006, ...at(2, 1), 0, 0, 0, 0, 0, 0, 255, 255, ...word(0), 0, 0, 0, 0, ...word(0)],
        [0x0207, ...word(2), 0, 97, 98],
        [0x0205, ...at(2, 2), 7, 1],
      ],
    },
    { name: "T", records: [], hidden: 1 },
  ],
});

const xlsx = unzipSync(
  smallXlsx(
    [
      {
        name: "S",
        rows: `<row r="1"><c r="A1" s="1"><v>39903</v></c><c r="B1" t="s"><v>0</v></c></row><row r="3" hidden="1"><c r="A3" t="inlineStr"><is><t>x &amp; y</t></is></c><c r="C3" t="b"><v>1</v></c><c r="D3" t="e"><v>#N/A</v></c></row>`,
      },
    ],
    {
      strings: "<si><t>Лютик</t></si><si><r><t>a</t></r></si>",
      styles: DAY_STYLES,
      workbookPr: `<workbookPr date1904="1"/>`,
    },
  ),
);
const ods = unzipSync(
  smallOds(
    table(
      `<table:table-row table:number-rows-repeated="3"><table:table-cell office:value-type="date" office:date-value="2009-03-31"><text:p>31.3.</text:p></table:table-cell><table:table-cell table:number-columns-repeated="2" office:value-type="string"><text:p>a<text:s text:c="2"/>b</text:p></table:table-cell></table:table-row>
      <table:table-row table:visibility="filter"><table:covered-table-cell/><table:table-cell office:value-type="float" office:value="1.5"/></table:table-row>`,
    ),
  ),
);
const words = [
  ..."<>/\"'&=".split(""),
  "<row>",
  "</row>",
  '<c r="B2">',
  '<c t="s"><v>',
  ' r="1048577"',
  ' r="ZZZ9"',
  ' table:number-rows-repeated="999"',
  ' table:number-columns-repeated="-1"',
  "<table:table>",
  "</table:table-cell>",
  "<text:p>",
  "<![CDATA[",
  "]]>",
  "<!--",
  "-->",
  "&#x110000;",
  "\0",
];

/** Damages one part and zips all again, without packing: so the checksum is right, and what is inside is met. */
function damagedPart(random: () => number, parts: Record<string, Uint8Array>): Uint8Array {
  const name = pick(random, Object.keys(parts));
  const damaged = { ...parts, [name]: mutated(random, parts[name]!, words) };
  return zipSync(damaged, { level: 0, mtime: "2009-03-31" });
}

const many = { timeout: 120_000 };

describe("damaged workbooks", () => {
  it("are read or refused: random bytes behind what each begins with", many, async () => {
    const random = seeded(41);
    await outcomes(RUNS.magic, () => new Uint8Array([...pick(random, MAGIC), ...randomBytes(random, 700)]));
  });

  it("are read or refused: streams of .xls", many, async () => {
    const random = seeded(42);
    const found = await outcomes(RUNS.streams, () => mutated(random, stream));
    expect(found.get("read")).toBeGreaterThan(RUNS.streams / 10);
    expect(found.get("brokenWorkbook")).toBeGreaterThan(RUNS.streams / 10);
  });

  it("are read or refused: compound files, one of LibreOffice too", many, async () => {
    const random = seeded(43);
    const files = [compoundFile(stream), officeFile("xls")];
    const found = await outcomes(RUNS.compound, () => {
      const damaged = mutated(random, pick(random, files));
      // header and directory decide what is read at all
      if (damaged.length > 1_536 && random() < 0.5) damaged[whole(random, 0, 1_535)] = whole(random, 0, 255);
      return damaged;
    });
    expect(found.get("read")).toBeGreaterThan(RUNS.compound / 10);
  });

  it("are read or refused: parts of .xlsx", many, async () => {
    const random = seeded(44);
    const found = await outcomes(RUNS.xlsx, () => damagedPart(random, xlsx));
    expect(found.get("read")).toBeGreaterThan(RUNS.xlsx / 10);
    expect(found.get("brokenWorkbook")).toBeGreaterThan(RUNS.xlsx / 10);
  });

  it("are read or refused: parts of .ods", many, async () => {
    const random = seeded(45);
    const found = await outcomes(RUNS.ods, () => damagedPart(random, ods));
    expect(found.get("read")).toBeGreaterThan(RUNS.ods / 10);
    expect(found.get("brokenWorkbook")).toBeGreaterThan(RUNS.ods / 10);
  });

  it("are read or refused: files of office programs, damaged as they are and part by part", many, async () => {
    const random = seeded(46);
    const files = [
      officeFile("ods"),
      new Uint8Array(readFileSync(new URL("../fixtures/kept/rich.xlsx", import.meta.url))),
    ];
    const unpacked = files.map((bytes) => unzipSync(bytes));
    expect(strFromU8(unpacked[0]!["content.xml"]!)).toContain("<office:spreadsheet>");
    await outcomes(RUNS.real, (run) =>
      run % 2 === 0 ? mutated(random, pick(random, files)) : damagedPart(random, pick(random, unpacked)),
    );
  });
});
