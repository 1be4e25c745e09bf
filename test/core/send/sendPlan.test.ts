import { describe, expect, it } from "vitest";
import { recipesSheet } from "../../../core/recipes/recipesSheet";
import { columnTotal } from "../../../core/reports/tableJson";
import { Facts } from "../../../core/reports/Facts";
import { settingsOf } from "../../../core/reports/options";
import { languages } from "../../../core/text/language";
import { translator } from "../../../core/text/translate";
import { sendPlan } from "../../../core/send/sendPlan";
import { SendProblem } from "../../../core/send/SendProblem";
import { refuseLeaks } from "../../../core/send/refuseLeaks";
import { writtenSheet } from "../../pane/writtenSheet";
import { sampleCompany } from "../reports/companies";
import { asked, builtOn, columnOf, copyOf, everyText, linesOf, presentOf, sentOn, sheetsOf, tablesOf } from "./copies";

const company = sampleCompany("en");
const all = ["client-table", "manager-table", "classes", "status"] as const;
const facts = new Facts(company, settingsOf({}), builtOn);
const [firstManager, secondManager] = company.managers as [string, string];
const clientsOf = (manager: string): string[] =>
  company.clients.filter((_, client) => company.managers[facts.responsible[client]!] === manager);

describe("a copy for everybody", () => {
  const copy = copyOf(company, all, { companyName: "Harbour Ltd" });

  it("holds every sheet with the figures of the reports, and no key or recipe", () => {
    const fresh = sheetsOf(company, all);
    expect(copy.sheets.map(({ name }) => name)).toEqual(fresh.map(({ plan }) => plan.name));
    const built = tablesOf({ sheets: fresh.map(({ plan }) => plan) }).filter(({ key }) => key !== "managers");
    const copied = tablesOf(copy).filter(({ key }) => key !== "managers");
    expect(copied.map(({ key }) => key)).toEqual(built.map(({ key }) => key));
    copied.forEach((table, at) => {
      expect(table.columns.map(({ key }) => columnOf(table, key))).toEqual(
        built[at]!.columns.map(({ key }) => columnOf(built[at]!, key)),
      );
    });
    expect(everyText(copy).match(/.{20}(klientela|"client:|"manager:|"(tag|recipe)").{20}/)?.[0]).toBeUndefined();
  });

  it("names the company in each title and says how it was counted", () => {
    const lines = linesOf(copy);
    expect(lines.filter((line) => line.startsWith("Harbour Ltd: "))).toHaveLength(copy.sheets.length);
    expect(lines.filter((line) => line === "How this was counted")).toHaveLength(copy.sheets.length);
    for (const words of [
      "Report period: 1 January – 31 March 2009",
      "Lost after 3 months without a purchase",
      "ABC limits 50% and 79%, by turnover",
      "As of 31 March 2009",
      "Language of this copy: English",
    ]) {
      expect(lines).toContain(words);
    }
    expect(lines.some((line) => line.startsWith("Status: New: the first purchase lies in the 3 months"))).toBe(true);
  });

  it("says nothing of the ledger's sheet, of costs and of what may be typed", () => {
    expect(linesOf(copy).filter((line) => line.includes(` ${company.ledger.source.sheet},`))).toEqual([]);
    const columns = tablesOf(copy).flatMap((table) => table.columns);
    expect(columns.some(({ key }) => key === "margin")).toBe(false);
    expect(columns.every(({ owner, choices }) => owner === "ours" && choices === undefined)).toBe(true);
    expect(copy.remarks).toEqual(["Columns that tell of costs, margins or income are left out: Gross margin."]);
  });

  it("holds no sum of margins where classes go by them", () => {
    const byMargin = copyOf(company, ["classes"], {}, { abcBasis: "margin" });
    const keys = tablesOf(byMargin).map((table) => table.columns.map(({ key }) => key));
    expect(keys.flat().filter((key) => /^(total|sum|.*Sum)$/.test(key))).toEqual([]);
    expect(keys.flat()).toContain("share");
  });

  it.each(languages)("speaks %s with equal figures", (language) => {
    const other = copyOf(company, all, { language });
    const numbers = (plan: typeof copy) =>
      tablesOf(plan).map((table) =>
        table.columns.map(({ values }) => ("numbers" in values ? [...values.numbers] : [])),
      );
    expect(numbers(other)).toEqual(numbers(copy));
    expect(other.sheets.every((sheet) => sheet.language === language)).toBe(true);
  });
});

describe("a copy for one manager", () => {
  const copy = copyOf(company, all, { recipient: { type: "manager", name: firstManager } });
  const own = clientsOf(firstManager);

  it("has the rows of his clients and his own, and names nobody else", () => {
    const table = tablesOf(copy).find(({ key }) => key === "clients")!;
    expect(new Set(columnOf(table, "client"))).toEqual(new Set(own));
    expect(
      columnOf(
        tablesOf(copy).find(({ key }) => key === "managers")!,
        "manager",
      ),
    ).toEqual([firstManager]);
    const text = everyText(copy);
    const others = [...clientsOf(secondManager), secondManager];
    expect(others.filter((name) => text.includes(name))).toEqual([]);
    expect(() => refuseLeaks(copy)).not.toThrow();
  });

  it("keeps classes and sums of the whole company, and counts shares and totals over the rows that stay", () => {
    const [full] = tablesOf(copyOf(company, ["client-table"]));
    const [part] = tablesOf(copy);
    const rowsOf = (table: typeof full) => new Map(columnOf(table!, "client").map((name, row) => [name, row] as const));
    for (const key of ["abc", "xyz", "status", "windowSales", "sales"]) {
      for (const [name, row] of rowsOf(part)) {
        expect(columnOf(part!, key)[row]).toEqual(columnOf(full!, key)[rowsOf(full).get(name)!]);
      }
    }
    const share = part!.columns.find(({ key }) => key === "share")!;
    expect(columnTotal(share)).toBeCloseTo(1, 12);
    expect(share.note).toBe("Share in the total of the rows shown here.");
    expect(part!.totalLabel).toBe(`Total, ${own.length} clients`);
    expect(part!.columns.every(({ total }) => total === undefined || total.type === "sum")).toBe(true);
  });

  it("has no picture, no sentence and no table about all clients", () => {
    expect(tablesOf(copy).map(({ key }) => key)).not.toContain("matrix");
    expect(tablesOf(copy).map(({ key }) => key)).not.toContain("composition");
    expect(copy.sheets.flatMap(({ blocks }) => blocks).some(({ type }) => type === "chart")).toBe(false);
    expect(linesOf(copy).some((line) => line.includes("half of the sales"))).toBe(false);
  });

  it("has a single row without a total and without a share of what the others brought", () => {
    const managers = tablesOf(copy).find(({ key }) => key === "managers")!;
    expect(managers.totalLabel).toBeNull();
    expect(managers.columns.map(({ key }) => key)).not.toContain("share");
  });

  it("knows the manager however the name is written, and says who there is otherwise", () => {
    const loud = copyOf(company, ["client-table"], {
      recipient: { type: "manager", name: firstManager.toUpperCase() },
    });
    expect(tablesOf(loud)[0]!.rowKeys).toHaveLength(own.length);
    const wrong = (): unknown => copyOf(company, all, { recipient: { type: "manager", name: "Nobody" } });
    expect(wrong).toThrow(SendProblem);
  });
});

describe("a copy for one client", () => {
  const client = clientsOf(firstManager)[0]!;
  const copy = copyOf(company, all, { recipient: { type: "client", name: client } });

  it("has this client's row only, and no share that would tell the whole", () => {
    for (const table of tablesOf(copy)) {
      expect(columnOf(table, "client")).toEqual([client]);
      expect(table.totalLabel).toBeNull();
      const keys = table.columns.map(({ key }) => key);
      for (const key of ["share", "cumulativeShare"]) expect(keys).not.toContain(key);
    }
    expect(tablesOf(copy).length).toBeGreaterThanOrEqual(2);
  });

  it("leaves out whole sheets and says which", () => {
    expect(copy.sheets.map(({ name }) => name)).toEqual(["Clients", "Classes"]);
    const said = copy.remarks.find((remark) => remark.startsWith("Left out"))!;
    for (const name of ["Managers", "Class matrix", "Service by class", "Client status"]) expect(said).toContain(name);
  });

  it("is refused where nothing may be shown", () => {
    const wrong = (): unknown => copyOf(company, ["status"], { recipient: { type: "client", name: client } });
    expect(wrong).toThrow(/sendNothingLeft/);
  });
});

describe("what the user typed", () => {
  it("goes along by row key, into another language too", () => {
    const sheets = sheetsOf(company, ["classes"]);
    const service = sheets.find(({ plan }) => plan.tag.includes("service"))!;
    const row = service.rows.findIndex((cells) => cells[1] === "BX");
    service.rows[row]![2] = "call every month";
    const copy = sendPlan({ sheets: [presentOf("Service", service.rows)], company, ...asked, language: "ru" });
    const [table] = tablesOf(copy);
    expect(columnOf(table!, "contacts")).toEqual(["", "", "", "call every month", "", "", "", "", ""]);
    expect(copy.sheets[0]!.name).toBe("Обслуживание классов");
  });

  it("that is a column of his own stays behind, and so does a figure that was typed over: both are said", () => {
    const [sheet] = sheetsOf(company, ["client-table"]);
    const header = sheet!.rows.findIndex((cells) => cells[1] === "Client");
    const last = sheet!.rows[header]!.length;
    sheet!.rows[header]![last] = "My notes";
    sheet!.rows[header + 1]![last] = "likes tea";
    const sales = sheet!.rows[header]!.findIndex((cell) => String(cell).startsWith("Sales in 12"));
    sheet!.rows[header + 1]![sales] = 1;
    const copy = sendPlan({ sheets: [presentOf("My clients", sheet!.rows)], company, ...asked });
    expect(/My notes|likes tea/.test(everyText(copy))).toBe(false);
    expect(copy.sheets[0]!.name).toBe("My clients");
    expect(copy.remarks).toEqual([
      "Columns that you have added yourself to My clients are left out: My notes.",
      "My clients: 1 figure is other than in the workbook. The copy holds what the ledger gives now.",
    ]);
  });

  it("must not name anybody whom the recipient may not know", () => {
    const sheets = sheetsOf(company, ["call-list"]);
    const [sheet] = sheets;
    const header = sheet!.rows.findIndex((cells) => cells[1] === "Client");
    const result = sheet!.rows[header]!.findIndex((cell) => cell === "Result");
    expect(result).toBeGreaterThan(0);
    const own = clientsOf(firstManager);
    const row = sheet!.rows.findIndex((cells, at) => at > header && own.includes(String(cells[1])));
    const stranger = clientsOf(secondManager).find((name) => name.includes(" "))!;
    sheet!.rows[row]![result] = `wants the price of ${stranger}, soon`;
    const recipient = { type: "manager", name: firstManager } as const;
    const copy = sendPlan({ sheets: [presentOf("Calls", sheet!.rows)], company, ...asked, recipient });
    expect(() => refuseLeaks(copy)).toThrow(SendProblem);
    sheet!.rows[row]![result] = "wants a lower price";
    const clean = sendPlan({ sheets: [presentOf("Calls", sheet!.rows)], company, ...asked, recipient });
    expect(() => refuseLeaks(clean)).not.toThrow();
    expect(everyText(clean).includes("wants a lower price")).toBe(true);
  });
});

describe("what was typed about a client", () => {
  it("isn't sent to him", () => {
    const [sheet] = sheetsOf(company, ["call-list"]);
    const header = sheet!.rows.findIndex((cells) => cells[1] === "Client");
    const result = sheet!.rows[header]!.indexOf("Result");
    const named = String(sheet!.rows[header + 1]![1]);
    sheet!.rows[header + 1]![result] = "pays late, be firm";
    const recipient = { type: "client", name: named } as const;
    const copy = sendPlan({ sheets: [presentOf("Calls", sheet!.rows)], company, ...asked, recipient });
    expect(everyText(copy).includes(named)).toBe(true);
    expect(/pays late|Result/.test(everyText(copy))).toBe(false);
    expect(copy.remarks.some((remark) => remark.includes("Result"))).toBe(true);
  });
});

describe("sheets that can't be copied", () => {
  it("don't count the list of the sheets: it is none of a report, and nothing is said of it", () => {
    const { plan, rows } = sheetsOf(company, ["client-table"])[0]!;
    const list = recipesSheet([{ sheet: "Clients", ...plan }], [], translator("en"), sentOn);
    const sheets = [presentOf("Clients", rows), presentOf("Klientela", writtenSheet(list))];
    const copy = sendPlan({ sheets, company, ...asked });
    expect(copy.sheets.map(({ name }) => name)).toEqual(["Clients"]);
    expect(copy.remarks).toEqual([]);
  });

  it("are said, and nothing else is copied than built sheets", () => {
    expect(() => sendPlan({ sheets: [], company, ...asked })).toThrow(/sendNoSheets/);
    const sheets = sheetsOf(company, ["client-table", "manager-table"]);
    sheets[0]!.rows[0]![0] = "typed over";
    const present = sheets.map(({ plan, rows }) => presentOf(plan.name, rows));
    const copy = sendPlan({ sheets: [...present, presentOf("Mine", [["a", 1]])], company, ...asked });
    expect(copy.sheets.map(({ name }) => name)).toEqual(["Managers"]);
    expect(copy.remarks[0]).toMatch(/^Clients is left out/);
  });

  it("of another ledger are left out where that is in the workbook", () => {
    const [sheet] = sheetsOf(company, ["client-table"]);
    const text = JSON.stringify(sheet!.rows).replaceAll(
      `\\"sheet\\":\\"${company.ledger.source.sheet}`,
      '\\"sheet\\":\\"Old sales',
    );
    const rows = JSON.parse(text) as typeof sheet extends undefined ? never : (string | number | null)[][];
    const other = [presentOf("Clients", rows)];
    const known = { company, ...asked, sheets: other };
    expect(sendPlan(known).sheets).toHaveLength(1);
    expect(() => sendPlan({ ...known, workbookSheets: ["Old sales", "Clients"] })).toThrow(SendProblem);
  });
});
