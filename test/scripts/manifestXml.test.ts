import { readFileSync } from "node:fs";
import path from "node:path";
import { XMLParser } from "fast-xml-parser";
import { describe, expect, it } from "vitest";
import { dictionaries, jobs, languages } from "../../core/index";
import { ribbonCommands, ribbonGroups } from "../../excel-addin/commands/ribbonCommands";
import { baseAddress, helpPage, locales, manifestXml, ribbonModel } from "../../excel-addin/manifest/index";

const root = path.resolve(import.meta.dirname, "../..");
const read = (xml: string) => new XMLParser({ ignoreAttributes: false, attributeNamePrefix: "" }).parse(xml);

describe("the manifest in the root", () => {
  const text = readFileSync(path.join(root, "manifest.xml"), "utf8").replace(/\r\n/g, "\n");
  const version: string = JSON.parse(readFileSync(path.join(root, "package.json"), "utf8")).version;

  it("is the one of the development server, made from these sources", () => {
    expect(text).toBe(manifestXml({ address: "https://localhost:3443", version }));
  });

  it("keeps the GUID by which Office knows the add-in again", () => {
    expect(read(text).OfficeApp.Id).toBe("b5c1f6a2-3d0e-4c1b-9a57-8e2f4d6c7a10");
  });
});

describe("the address of the files", () => {
  it("stands before every file, and nothing of another one is left", () => {
    const xml = manifestXml({ address: "https://intranet.example/tools/klientela/", version: "2.0.1" });
    const addresses = [...xml.matchAll(/="(https?:[^"]*)"/g)].map((match) => match[1] ?? "");
    const schemas = addresses.filter((one) => one.startsWith("http:"));
    expect(schemas.every((one) => /^http:\/\/(schemas\.microsoft\.com|www\.w3\.org)\//.test(one))).toBe(true);
    const files = addresses.filter((one) => !schemas.includes(one));
    expect(files.length).toBeGreaterThan(100);
    expect(files.filter((one) => !/^https:\/\/intranet\.example\/tools\/klientela\/[\w./-]+$/.test(one))).toEqual([]);
    expect(read(xml).OfficeApp.AppDomains.AppDomain).toBe("https://intranet.example");
    expect(read(xml).OfficeApp.Version).toBe("2.0.1.0");
  });

  it.each([
    ["https://a.example", "https://a.example"],
    ["https://a.example/", "https://a.example"],
    ["https://a.example:8443/x//", "https://a.example:8443/x"],
  ])("%s is taken as %s", (address, base) => {
    expect(baseAddress(address)).toBe(base);
  });

  it.each(["http://a.example", "a.example", "https://a.example/?v=1", "https://a.example/#x", ""])(
    "%s is refused",
    (address) => {
      expect(() => baseAddress(address)).toThrow("The address of the files has to be");
    },
  );

  it("takes a version of three numbers only", () => {
    expect(() => manifestXml({ address: "https://a.example", version: "1.0" })).toThrow("manifestXml");
  });
});

describe("the ribbon", () => {
  const parts = ribbonModel();
  const buttons = parts.flatMap(({ controls }) => controls.flatMap((one) => (one.kind === "menu" ? one.items : [one])));

  it("has every command once, in the order of the groups", () => {
    expect(buttons.map(({ command }) => command.id)).toEqual(ribbonCommands.map(({ id }) => id));
  });

  it("has at most four places a group, and never a menu of one", () => {
    for (const { controls } of parts) {
      expect(controls.length).toBeLessThanOrEqual(4);
      for (const one of controls) if (one.kind === "menu") expect(one.items.length).toBeGreaterThan(1);
    }
  });

  it("keeps four questions as four buttons, and puts all but three of five into a menu", () => {
    const data = ribbonGroups.find(({ key }) => key === "data");
    const first = (count: number) => ({ key: "data" as const, commands: (data?.commands ?? []).slice(0, count) });
    const kinds = (count: number) => ribbonModel([first(count)])[0]?.controls.map(({ kind }) => kind);
    expect(kinds(4)).toEqual(["button", "button", "button", "button"]);
    expect(kinds(5)).toEqual(["button", "button", "button", "menu"]);
  });

  it.each(languages)(
    "has short labels, no two alike in a group, and the question in full beside the pointer, %s",
    (language) => {
      const say = dictionaries[language];
      for (const { controls } of parts) {
        const labels = controls
          .flatMap((one) => [one, ...(one.kind === "menu" ? one.items : [])])
          .map(({ label }) => say[label]);
        expect(labels.filter((label) => label.length > 28)).toEqual([]);
        expect(new Set(labels).size).toBe(labels.length);
      }
      for (const { command, title, tip } of buttons) {
        if (command.job === null) continue;
        expect(say[title]).toBe(say[`job.${command.job}.question`]);
        expect(say[tip]).toBe(say[`job.${command.job}.result`]);
      }
    },
  );

  it("shows every question of the pane", () => {
    expect(new Set(buttons.map(({ command }) => command.job))).toEqual(new Set([null, ...jobs.map(({ key }) => key)]));
  });
});

describe("languages", () => {
  it("are those of the product, by the names that Office has for them", () => {
    expect(Object.keys(locales)).toEqual([...languages]);
    expect(Object.values(locales)).toEqual(["en-US", "ru-RU", "sk-SK", "hu-HU"]);
  });
});

describe("the page of help", () => {
  it("has all languages, and loads nothing from elsewhere", () => {
    const page = helpPage();
    for (const language of languages) {
      expect(page).toContain(`<section lang="${language}">`);
      expect(page).toContain(`<h2>${dictionaries[language]["ribbon.help.title"]}</h2>`);
    }
    expect(page).toContain("default-src 'none'");
    expect(page).not.toMatch(/(src|href)="(https?:)?\/\//);
    expect(page).not.toContain("<script");
  });
});
