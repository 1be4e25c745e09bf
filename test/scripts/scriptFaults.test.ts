import { describe, expect, it } from "vitest";
import { LARGEST_SIDEBAR, scriptFaults, sidebarFaults } from "../../scripts/lib/scriptFaults.mjs";

const FINE = `var Room = (() => ({ api: { DOUBLE: (x) => x * 2, klientela_book: () => 1 } }))();

/**
 * Twice a number.
 *
 * @param {number} x The number.
 * @return {value}
 * @customfunction
 */
function DOUBLE(x) { return Room.api.DOUBLE(x); }

/** Called by the sidebar. */
function klientela_book(...args) { return Room.api.klientela_book(...args); }
`;
const wanted = { cells: ["DOUBLE"], others: ["klientela_book"] };

describe("a script for Google's servers", () => {
  it("has no faults where it is as it should be", async () => {
    expect(await scriptFaults(FINE, wanted)).toEqual([]);
  });

  const younger: [what: string, line: string][] = [
    ["import", 'import { a } from "a";'],
    ["export", "export const a = 1;"],
    ["a private member", "class A { #b = 1; }"],
    ["a static field", "class A { static b = 1; }"],
    ["a field", "class A { b = 1; }"],
    ["optional chaining", "var a = null; a?.b;"],
    ["another value for null", "var a = null ?? 1;"],
    ["a whole number of any size", "var a = 1n;"],
    ["an assignment with a condition", "var a; a ||= 1;"],
    ["separated digits", "var a = 1_000;"],
    ["waiting at the top", "await 1;"],
  ];
  it.each(younger)("is refused with %s", async (_, line) => {
    expect(await scriptFaults(`${FINE}${line}\n`, wanted)).toEqual([
      expect.stringMatching(/^Code\.js, line 14: .*Parsing error/),
    ]);
  });

  const services: [what: string, line: string][] = [
    ["a spreadsheet", "var book = SpreadsheetApp.getActive();"],
    ["properties", "var kept = PropertiesService['getUserProperties']();"],
    ["a member that is only looked at", "var mode = ScriptApp.AuthMode;"],
    ["a service that is called", "var x = Logger('a');"],
  ];
  it.each(services)("is refused where it uses %s while it is loaded", async (_, line) => {
    expect(await scriptFaults(`${FINE}${line}\n`, wanted)).toEqual([
      expect.stringMatching(/^Code\.js: \w+(\.\w+)? was used while the script was loaded$/),
    ]);
  });

  it("may name services in its functions, and ask whether there is one", async () => {
    const line = "var has = typeof SpreadsheetApp !== 'undefined'; var later = () => SpreadsheetApp.getActive();";
    expect(await scriptFaults(`${FINE}${line}\n`, wanted)).toEqual([]);
  });

  const missing: [what: string, line: string][] = [
    ["timers", "setTimeout(() => 1, 1);"],
    ["a console", "console.log('a');"],
    ["addresses", "new URL('https://example.com');"],
    ["bytes of texts", "new TextEncoder();"],
    ["a younger library", "[1].at(-1);"],
    ["a younger library of texts", "'a'.replaceAll('a', 'b');"],
  ];
  it.each(missing)("is refused where it needs %s", async (_, line) => {
    expect(await scriptFaults(`${FINE}${line}\n`, wanted)).toEqual([expect.stringMatching(/^Code\.js: .*not/)]);
  });

  it("has its functions at the top, each with its comment", async () => {
    expect(await scriptFaults(FINE, { cells: ["TRIPLE"], others: ["onOpen"] })).toEqual([
      "Code.js: there is no function TRIPLE at the top",
      "Code.js: there is no function onOpen at the top",
    ]);
    expect(await scriptFaults(FINE.replace("/** Called by the sidebar. */", ""), wanted)).toEqual([
      "Code.js: klientela_book has no comment before it",
    ]);
    expect(await scriptFaults(FINE.replace(" * @customfunction\n", ""), wanted)).toEqual([
      "Code.js: the comment before DOUBLE has no @customfunction",
    ]);
  });
});

describe("a sidebar", () => {
  const page = (body: string): string => `<!doctype html>\n<title>a</title>\n${body}\n`;

  it("has no faults where Google can't spoil it", () => {
    expect(sidebarFaults(page('<link rel="icon" href="data:,"><script>a = 1 / 2;</script>'))).toEqual([]);
  });

  const spoilt: [what: string, body: string][] = [
    ["a comment", "<script>a(); // b</script>"],
    ["an address in a template literal", "<script>a = `https://example.com`;</script>"],
    ["a comment in stars", "<style>/* a */</style>"],
    ["a comment of the page", "<!-- a -->"],
    ["a place for a template", "<p><?= a ?></p>"],
    ["letters of other alphabets", "<p>Клиенты</p>"],
    ["another file", '<script src="a.js"></script>'],
    ["another style", '<link rel="stylesheet" href="a.css">'],
  ];
  it.each(spoilt)("is refused with %s", (_, body) => {
    expect(sidebarFaults(page(body))).toEqual([expect.stringMatching(/^sidebar\.html, line 3: /)]);
  });

  it("is refused where it is too large to be handed over at each opening", () => {
    expect(sidebarFaults(page("a".repeat(LARGEST_SIDEBAR)))).toHaveLength(1);
  });
});
