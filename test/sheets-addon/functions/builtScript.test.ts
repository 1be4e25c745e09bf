import { readFileSync } from "node:fs";
import path from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { functions, jobs, languages, translator } from "../../../core/index";
import { SERVER, serverScript } from "../../../scripts/lib/buildSheets.mjs";
import { root } from "../../../scripts/lib/root.mjs";
import { scriptFaults } from "../../../scripts/lib/scriptFaults.mjs";
import { scriptRoom } from "../../../scripts/lib/scriptRoom.mjs";
import { unsaidTexts } from "../../../scripts/lib/serverParts.mjs";
import { zonedUtilities } from "./zonedUtilities";

type Room = Readonly<Record<string, (...args: readonly unknown[]) => unknown>>;

let script = "";
beforeAll(async () => {
  script = await serverScript();
});

const rooms = new Map<string, Room>();

/** The built script where there is nothing but the language of 2019 and what a function in a cell may ask of Google. */
function room({ zone = "Etc/UTC", language = "en_GB" } = {}): Room {
  const key = `${zone} ${language}`;
  const made = rooms.get(key) ?? newRoom(zone, language, zonedUtilities());
  rooms.set(key, made);
  return made;
}

function newRoom(zone: string, language: string, utilities: ReturnType<typeof zonedUtilities>): Room {
  const book = { getSpreadsheetTimeZone: () => zone, getSpreadsheetLocale: () => "sk_SK" };
  const Session = {
    getActiveUserLocale: () => {
      if (language === "")
        throw new Error("Exception: You do not have permission to call Session.getActiveUserLocale.");
      return language;
    },
  };
  return scriptRoom(script, { SpreadsheetApp: { getActive: () => book }, Session, Utilities: utilities }) as Room;
}

/** What the script gives is of its own realm. */
const plain = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

describe("the built script", () => {
  it("is one that Google's servers can run, with all functions at its top", async () => {
    const others = ["onOpen", "onInstall", "klientela_open", "klientela_refresh"];
    others.push(...jobs.map(({ key }) => `klientela_job_${key.replace(/-/g, "_")}`));
    others.push(...SERVER.map((name: string) => `klientela_${name}`));
    expect(await scriptFaults(script, { cells: functions.map(({ name }) => name), others })).toEqual([]);
  });

  it("does all that the sidebar may call", () => {
    const source = readFileSync(path.join(root, "sheets-addon/protocol/Server.ts"), "utf8");
    expect(SERVER).toEqual([...source.matchAll(/^ {2}(\w+)\(/gm)].map(([, name]) => name));
  });

  it("holds the texts that it says and not the others", async () => {
    expect(await unsaidTexts(script)).toEqual([]);
    expect(script.length).toBeLessThan(500_000);
  });

  it("lacks what Google's servers lack", () => {
    const lacking = [
      "setTimeout",
      "setInterval",
      "fetch",
      "URL",
      "TextEncoder",
      "performance",
      "console",
      "globalThis",
    ];
    const found = scriptRoom(`var found = [${lacking.map((name) => `typeof ${name}`).join()}, typeof [].at]`)["found"];
    expect(plain(found)).toEqual([...lacking, "at"].map(() => "undefined"));
  });
});

describe("every other function", () => {
  it.each(SERVER as string[])("klientela_%s answers where Google refuses everything", (name) => {
    const refuse = (): never => {
      throw new Error("Service unavailable: Spreadsheets");
    };
    const services = Object.fromEntries(
      ["SpreadsheetApp", "PropertiesService", "LockService", "Session", "Utilities", "CacheService"].map((service) => [
        service,
        new Proxy({}, { get: () => refuse }),
      ]),
    );
    const answer = (scriptRoom(script, services) as Room)[`klientela_${name}`]!(0, 0, 1, false);
    // that a choice isn't kept stands in nobody's way
    const refusal = { ok: false, code: expect.stringMatching(/^sheets\.fault\./) as unknown };
    expect(plain(answer)).toMatchObject(name === "chooseLanguage" ? { ok: true } : refusal);
  });

  it.each(languages)("puts the menu up and opens the sidebar, in %s", (language) => {
    const items = new Map<string, string>();
    const shown: string[] = [];
    const menu = {
      addItem: (label: string, does: string) => (items.set(does, label), menu),
      addSeparator: () => menu,
      addSubMenu: () => menu,
      addToUi: () => shown.push("menu"),
    };
    const ui = { createAddonMenu: () => menu, createMenu: () => menu, showSidebar: () => shown.push("sidebar") };
    const page = { setTitle: () => page };
    const top = scriptRoom(script, {
      // before the user has allowed anything, nothing else may be asked
      SpreadsheetApp: { getUi: () => ui },
      Session: { getActiveUserLocale: () => language },
      HtmlService: { createHtmlOutputFromFile: (name: string) => (expect(name).toBe("sidebar"), page) },
    }) as Room;
    top["onOpen"]!({ authMode: "NONE" });
    top["onInstall"]!({ authMode: "FULL" });
    expect(shown).toEqual(["menu", "menu"]);
    const say = translator(language);
    expect(items.size).toBe(jobs.length + 2);
    expect(items.get("klientela_job_call_next")).toBe(say("job.call-next.question"));
    for (const does of items.keys()) top[does]!();
    expect(shown.filter((what) => what === "sidebar")).toHaveLength(items.size);
  });
});

describe("a function in a cell", () => {
  it.each(functions.map((one) => [one.name, one] as const))("%s gives its example", (name, one) => {
    const args = one.example.arguments.map((argument) =>
      typeof argument === "object" ? argument.map((row) => row.map((cell) => cell ?? "")) : argument,
    );
    const result = one.shape === "single" ? one.example.result[0]![0] : one.example.result;
    expect(plain(room()[name]!(...args))).toEqual(result);
  });

  it.each(functions.map(({ name }) => name))("%s says what is wrong", (name) => {
    const wrong: Readonly<Record<string, unknown[]>> = {
      ABCCLASS: [[[1], [2]], -1],
      XYZCLASS: [[[1, 2]], -1],
      LTV: ["many", 1, 1, 1],
      NPS: [[[11]]],
      CLIENTSTATUS: [[[1]], "soon"],
      SEGMENT: [
        [["A"], [1]],
        [
          ["Segment", "B"],
          ["x", "> 1"],
        ],
      ],
      DEVELOPMENT: [
        [[1], [1]],
        [[1], [1], [1]],
      ],
      PENETRATION: [
        [[1], [1]],
        [[1], [1], [1]],
      ],
    };
    for (const language of languages) {
      const [sentence, english] = [language, "en"].map((one) => {
        try {
          room({ language: one })[name]!(...wrong[name]!);
        } catch (reason) {
          return (reason as Error).message;
        }
        throw new Error(`${name} gave something`);
      });
      expect(sentence).toMatch(/\.$/);
      if (language !== "en") expect(sentence).not.toBe(english);
    }
  });

  it("reads conditions in every language", () => {
    for (const language of languages) {
      const blank = translator(language)("segments.blank");
      const table = [
        ["Segment", "Size"],
        ["none", blank],
      ];
      expect(plain(room()["SEGMENT"]!([["Size"], [""], [3]], table, "some"))).toEqual([["none"], ["some"]]);
    }
  });

  // a purchase on the day itself makes a new client (M1); a day too early he would be no client yet
  it.each(["Europe/Bratislava", "America/New_York", "Asia/Kathmandu", "Pacific/Apia"])("takes days of %s", (zone) => {
    const midnight = firstMoment(zone, 2009, 3, 31);
    expect(plain(room({ zone })["CLIENTSTATUS"]!([[39_903], [39_904]], midnight))).toEqual([["new"], ["potential"]]);
    expect(plain(room({ zone })["CLIENTSTATUS"]!([[midnight]], 39_903))).toEqual([["new"]]);
    expect(plain(room({ zone })["CLIENTSTATUS"]!([[midnight]], 39_902))).toEqual([["potential"]]);
  });

  it("asks Google a few times for a hundred thousand days", () => {
    const utilities = zonedUtilities();
    const zone = "Europe/Bratislava";
    const start = firstMoment(zone, 2009, 1, 1).getTime();
    // the middle of each day: it is the same day whether or not the clock was changed
    const dates = Array.from({ length: 50_000 }, (_, at) => [
      new Date(start + 43_200_000 + (at % 365) * 86_400_000),
      "",
    ]);
    const result = newRoom(zone, "en", utilities)["CLIENTSTATUS"]!(dates, 40_178) as unknown[];
    expect(result).toHaveLength(50_000);
    expect(utilities.calls).toBeLessThan(400);
  });

  it("speaks the spreadsheet's language where Google doesn't tell the user's, or we don't speak that", () => {
    const sentence = translator("sk")("function.error.scale");
    expect(() => room({ language: "" })["NPS"]!([[1]], "7")).toThrow(sentence);
    expect(() => room({ language: "de" })["NPS"]!([[1]], "7")).toThrow(sentence);
  });
});

/** The moment at which a day begins in a zone. */
function firstMoment(zone: string, year: number, month: number, day: number): Date {
  const world = Date.UTC(year, month - 1, day);
  const wanted = [year, month, day, 0, 0, 0].join(" ");
  const { formatDate } = zonedUtilities();
  for (let quarter = -56; quarter <= 56; quarter++) {
    const moment = new Date(world + quarter * 900_000);
    if (formatDate(moment, zone, "yyyy M d H m s") === wanted) return moment;
  }
  throw new Error(`firstMoment: ${wanted} isn't in ${zone}`);
}
