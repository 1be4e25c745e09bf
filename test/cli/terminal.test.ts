import { describe, expect, it } from "vitest";
import { drawGrid } from "../../cli/drawGrid";
import { cutTo, padTo, shownText, textWidth, wrapText } from "../../cli/terminal";
import { folderWith, klientela, northwind, today } from "./klientela";

describe("textWidth", () => {
  it.each([
    ["Lyutik", 6],
    ["Лютик", 5],
    ["Königlich Essen", 15],
    ["Ko\u0308nig", 5],
    ["12\u00a0345,50", 9],
    ["三菱商事", 8],
    ["ｱﾙﾌｧ", 4],
    ["한국", 4],
    ["👍 ok", 5],
    ["👨‍👩‍👧", 2],
    ["❤️", 2],
    ["−5", 2],
    ["", 0],
  ])("%s takes %i places", (text, width) => {
    expect(textWidth(text)).toBe(width);
  });
});

describe("texts for a terminal", () => {
  it("give it no orders", () => {
    expect(shownText("a\u001b[31mb\nc\u009bd\u202ee\tf")).toBe("a [31mb c d e f");
  });

  it("are cut between signs, not within them", () => {
    expect(cutTo("Лютик и сыновья", 8)).toBe("Лютик и…");
    expect(cutTo("三菱商事", 6)).toBe("三菱…");
    expect(cutTo("三菱商事", 8)).toBe("三菱商事");
    expect(padTo("三菱", 6, "right")).toBe("  三菱");
  });

  it("are broken between words", () => {
    expect(wrapText("one two three four", 9)).toEqual(["one two", "three", "four"]);
    expect(wrapText("– one two three", 9, "  ")).toEqual(["– one two", "  three"]);
    expect(wrapText("unbreakableword and", 8)).toEqual(["unbreakableword", "and"]);
    expect(wrapText("fits", 4)).toEqual(["fits"]);
  });
});

describe("drawGrid", () => {
  const grid = {
    head: ["Client", "Sales in 12 months to 31 March", "Status"],
    rows: [
      ["三菱商事", "1,234", "new"],
      ["A client with a name of some length", "5", "lost"],
    ],
    words: [true, false, true],
  };

  it("aligns, breaks headers, keeps every column where there is room", () => {
    const { head, rows, leftOut } = drawGrid(grid, 60);
    expect(leftOut).toBe(0);
    expect([...head, ...rows]).toEqual([
      "                                     Sales in 12",
      "                                       months to",
      "Client                                  31 March  Status",
      "───────────────────────────────────  ───────────  ──────",
      "三菱商事                                   1,234  new",
      "A client with a name of some length            5  lost",
    ]);
    expect(drawGrid(grid, 80).head[0]).toMatch(/^Client +Sales in 12 months to 31 March {2}Status$/);
  });

  it("cuts the first column before it leaves one out, and says how many it left out", () => {
    const narrow = drawGrid(grid, 44);
    expect(narrow.leftOut).toBe(0);
    expect(narrow.rows[1]).toMatch(/^A client with.*… {2}/);
    const tight = drawGrid(grid, 24);
    expect(tight.leftOut).toBeGreaterThan(0);
    for (const line of [...tight.head, ...tight.rows]) expect(textWidth(line)).toBeLessThanOrEqual(24);
  });
});

describe.each(["en", "ru", "sk", "hu"])("the reports in a terminal, %s", (lang) => {
  it.each([80, 120])("fit %i places, and say what doesn't", async (width) => {
    const folder = folderWith();
    const period = ["--from", "1998-01-01", "--to", "1998-03-31", ...today];
    for (const report of ["client-table", "manager-table"]) {
      const args = [report, northwind, "--lang", lang, ...period];
      const { out } = await klientela(folder, args, { COLUMNS: String(width) });
      for (const line of out.split("\n")) expect(line.length, line).toBeLessThanOrEqual(width);
      if (report === "client-table") expect(out).toMatch(/--out.*--json/);
    }
  });
});
