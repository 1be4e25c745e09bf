import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import type { CellValue } from "../../../core/cells/cellBlock";
import { IssueCollector } from "../../../core/ledger/issue";
import { areMarks, isSegmentHeader, markIn } from "../../../core/typed/matrixWords";
import { looksLikeMatrix, readMatrix } from "../../../core/typed/readMatrix";
import { marksText, parseMarks, marksFault } from "../../../core/reports/marksText";
import { writtenSheet } from "../../pane/writtenSheet";
import { blocksOf, build, quarter, type Rows } from "../sheets";
import { companyWith, matrixOf, samplePortrait } from "../reports/portraits";

function read(rows: Rows) {
  const issues = new IssueCollector();
  const matrix = readMatrix("Matrix", blocksOf(rows, "Matrix"), issues);
  const meant = Object.fromEntries([...matrix.meant].map(([segment, lines]) => [segment, [...lines]]));
  return { ...matrix, meant, issues: issues.list() };
}

describe("marks", () => {
  it.each<[CellValue, boolean | null]>([
    ["+", true],
    [" X ", true],
    ["х", true],
    ["ДА", true],
    ["á", null],
    ["Áno", true],
    ["igen", true],
    ["Yes", true],
    [1, true],
    ["1", true],
    [true, true],
    ["✓", true],
    ["-", false],
    ["—", false],
    ["нет", false],
    ["Nem", false],
    [0, false],
    [false, false],
    [null, false],
    ["  ", false],
    [2, null],
    ["> 20", null],
    ["trade", null],
    [{ error: "#REF!" }, null],
  ])("%j: %s", (cell, mark) => {
    expect(markIn(cell)).toBe(mark);
  });

  it("a column of marks has a mark at least", () => {
    expect(areMarks(["+", null, "no"])).toBe(true);
    expect(areMarks([null, "no"])).toBe(false);
    expect(areMarks(["+", "> 20"])).toBe(false);
  });

  it.each(["Segment", "СЕГМЕНТЫ", "Segment zákazníka", "Szegmensek"])("%s heads segments", (header) => {
    expect(isSegmentHeader(header)).toBe(true);
  });
});

describe("a user's own sheet", () => {
  it.each<[string, Rows, boolean]>([
    [
      "marks in English",
      [
        ["Segment", "1C", "IT"],
        ["Trade", "+", null],
        ["Retail", "x", "yes"],
      ],
      true,
    ],
    ["in Russian, a title above", [["Что кому"], ["Сегмент", "1С"], ["Торговля", "да"]], true],
    [
      "in Slovak",
      [
        ["Segment", "1C"],
        ["Obchod", "áno"],
      ],
      true,
    ],
    [
      "in Hungarian",
      [
        ["Szegmens", "1C"],
        ["Kereskedelem", "igen"],
      ],
      true,
    ],
    [
      "conditions are no marks",
      [
        ["Segment", "Activity", "Employees"],
        ["Trade", "trade", "> 1000"],
      ],
      false,
    ],
    [
      "yes and no among conditions are none either",
      [
        ["Segment", "Branches", "Employees"],
        ["Trade", "yes", "> 1000"],
      ],
      false,
    ],
    [
      "nothing marked, and no name that tells",
      [
        ["Segment", "1C"],
        ["Trade", null],
      ],
      false,
    ],
    [
      "figures by segment",
      [
        ["Segment", "Clients"],
        ["Trade", 12],
      ],
      false,
    ],
    [
      "another first column",
      [
        ["Client", "1C"],
        ["Ash", "+"],
      ],
      false,
    ],
    ["no line", [["Segment"], ["Trade"]], false],
    ["nothing", [], false],
  ])("%s", (_, rows, is) => {
    expect(looksLikeMatrix("Sheet1", rows)).toBe(is);
  });

  it.each(["Matrix", "Матрица", "Matica", "Szegmensmátrix"])("an empty one is told by its name, %s", (name) => {
    expect(
      looksLikeMatrix(name, [
        ["Segment", "1C"],
        ["Trade", null],
      ]),
    ).toBe(true);
    expect(
      looksLikeMatrix(name, [
        ["Segment", "Activity"],
        ["Trade", "trade"],
      ]),
    ).toBe(false);
  });

  it("is read with all spellings as one, two rows of a segment as both, totals passed over, other cells listed", () => {
    const { segments, lines, meant, issues, sheet } = read([
      ["What is meant for whom"],
      [],
      ["Segment", "1C", "IT", "1c", 2009],
      [" Trade ", "+", "no", null, null],
      ["Retail", null, "maybe", "x", { error: "#N/A" }],
      [],
      ["TRADE", null, "да", null, 1],
      ["Total", 3, 1, 1, 1],
      ["__proto__", "+", null, null, null],
    ]);
    expect(sheet).toBe("Matrix");
    expect(segments).toEqual(["Trade", "Retail", "__proto__"]);
    expect(lines).toEqual(["1C", "IT", "2009"]);
    expect(Object.entries(meant)).toEqual([
      ["Trade", ["1C", "IT", "2009"]],
      ["Retail", ["1C"]],
      ["__proto__", ["1C"]],
    ]);
    expect(issues).toEqual([
      {
        code: "matrixMarkUnreadable",
        params: { sheet: "Matrix" },
        count: 2,
        cases: [
          { sheet: "Matrix", row: 4, column: 2 },
          { sheet: "Matrix", row: 4, column: 4 },
        ],
      },
    ]);
  });
});

describe("a built sheet", () => {
  const sales: Rows = [
    ["date", "client", "line", "amount"],
    ["2009-01-05", "Ash", "1C", 100],
    ["2009-01-06", "Ash", "IT", 100],
    ["2009-01-06", "Elm", "security", 100],
  ];
  const company = companyWith(
    sales,
    { Ash: "Trade", Elm: "Retail" },
    { matrix: matrixOf({ Trade: ["1C", "IT"], Retail: ["security"] }) },
  );
  const grid = (): CellValue[][] => writtenSheet(build("matrix", company).plan.sheets[0]!).map((row) => [...row]);
  const rowOf = (cells: readonly (readonly CellValue[])[], name: string): number =>
    cells.findIndex((row) => row[1] === name);

  it("gives back what was built", () => {
    expect(read(grid()).meant).toEqual({ Trade: ["1C", "IT"], Retail: ["security"] });
    expect(read(grid()).issues).toEqual([]);
  });

  it("with marks typed over, a row typed below, a column typed beside; a column of remarks is none", () => {
    const cells = grid();
    const header = cells.find((row) => row[1] === "Segment")!;
    const it = header.indexOf("IT");
    cells[rowOf(cells, "Retail")]![it] = "x";
    cells[rowOf(cells, "Trade")]![it] = "-";
    const last = header.length;
    cells.forEach((row) => {
      while (row.length < last + 2) row.push(null);
    });
    header[last] = "Licences";
    header[last + 1] = "Remark";
    cells[rowOf(cells, "Retail")]![last] = "да";
    cells[rowOf(cells, "Retail")]![last + 1] = "ask Ivanov";
    const below = new Array<CellValue>(last + 2).fill(null);
    below[1] = "Education";
    below[header.indexOf("1C")] = "yes";
    cells.splice(rowOf(cells, "Retail") + 1, 0, below);
    const { meant, lines, issues } = read(cells);
    expect(meant).toEqual({ Trade: ["1C"], Retail: ["IT", "security", "Licences"], Education: ["1C"] });
    expect(lines).toEqual(["1C", "IT", "security", "Licences"]);
    expect(issues).toEqual([]);
  });

  it("a header that was renamed is still its line, and what stands beneath the table is none of it", () => {
    const cells = grid();
    const header = cells.find((row) => row[1] === "Segment")!;
    header[header.indexOf("IT")] = "Consulting";
    expect(read(cells).lines).toEqual(["1C", "IT", "security"]);
    expect(read(cells).segments).toEqual(["Trade", "Retail"]);
  });

  it("any marks come back", () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom("+", "x", "да", 1, "no", null), { minLength: 6, maxLength: 6 }), (marks) => {
        const cells = grid();
        const header = cells.find((row) => row[1] === "Segment")!;
        const expected: Record<string, string[]> = { Trade: [], Retail: [] };
        ["Trade", "Retail"].forEach((segment, at) =>
          ["1C", "IT", "security"].forEach((line, place) => {
            const mark = marks[at * 3 + place]!;
            cells[rowOf(cells, segment)]![header.indexOf(line)] = mark;
            if (mark !== null && mark !== "no") expected[segment]!.push(line);
          }),
        );
        expect(read(cells).meant).toEqual(expected);
      }),
      { seed: 15, numRuns: 40 },
    );
  });

  it("the method's matrix comes back in Russian", () => {
    const cells = writtenSheet(build("matrix", samplePortrait("ru"), quarter, "ru").plan.sheets[0]!).map((row) => [
      ...row,
    ]);
    const own = [...samplePortrait("ru").typed.matrix!.meant];
    const found = Object.entries(read(cells).meant).map(([name, lines]) => [name, lines.sort()]);
    expect(found).toEqual(own.map(([name, lines]) => [name, [...lines].sort()]));
  });
});

test("marks as a text come back, and a text that is none says what is wanted", () => {
  const marks = { segments: ["A", "__proto__"], lines: ["1C"], meant: [["A", "1C"]] as const };
  expect(parseMarks(marksText(marks))).toEqual(marks);
  const wrong = [
    "",
    "[]",
    "{}",
    '{"segments":[""],"lines":[],"meant":[]}',
    '{"segments":[],"lines":[],"meant":[["A","1C"]]}',
  ];
  for (const text of wrong) expect(marksFault(text), text).toContain("segments");
});
