import { afterEach, describe, expect, it, vi } from "vitest";
import { dictionaries, jobs, languages } from "../../../core/index";
import { menuApi } from "../../../sheets-addon/server/menu";

/** A menu as it was made: captions, each with the function behind it or what is below it. */
interface MadeMenu {
  readonly title: string;
  readonly items: (readonly [string, string | MadeMenu])[];
}

function stubUi(locale: () => string): { made: MadeMenu[] } {
  const world: { made: MadeMenu[] } = { made: [] };
  const menu = (title: string): object => {
    const made: MadeMenu = { title, items: [] };
    const self = {
      made,
      addItem: (caption: string, name: string) => (made.items.push([caption, name]), self),
      addSeparator: () => self,
      addSubMenu: (below: { made: MadeMenu }) => (made.items.push([below.made.title, below.made]), self),
      addToUi: () => void world.made.push(made),
    };
    return self;
  };
  vi.stubGlobal("SpreadsheetApp", {
    getUi: () => ({ createAddonMenu: () => menu("add-on"), createMenu: menu }),
  });
  vi.stubGlobal("Session", { getActiveUserLocale: locale });
  return world;
}

afterEach(() => {
  vi.unstubAllGlobals();
});

describe("onOpen and onInstall", () => {
  it.each(languages)("make the menu in %s: every item has its function", (language) => {
    const world = stubUi(() => language);
    menuApi["onOpen"]!();
    const [{ items }] = world.made as [MadeMenu];
    const t = dictionaries[language];
    expect(items.slice(0, 2)).toEqual([
      [t["sheets.menu.open"], "klientela_open"],
      [t["sheets.menu.refresh"], "klientela_refresh"],
    ]);
    const questions = items[2]![1] as MadeMenu;
    const behind = questions.items.flatMap(([, group]) => (group as MadeMenu).items);
    expect(behind.map(([caption]) => caption).sort()).toEqual(jobs.map(({ key }) => t[`job.${key}.question`]).sort());
    for (const [, name] of [...items.slice(0, 2), ...behind]) expect(menuApi[name as string]).toBeTypeOf("function");
    expect(questions.items[0]![0]).toBe(t["jobGroup.who"]);
  });

  it("ask for nothing but the user interface and the user's language, as nothing else may be before he has allowed it", () => {
    // PropertiesService, HtmlService and the rest aren't there: to touch them would throw
    const world = stubUi(() => {
      throw new Error("You do not have permission to call Session.getActiveUserLocale.");
    });
    menuApi["onInstall"]!();
    expect(world.made[0]!.items[0]).toEqual([dictionaries.en["sheets.menu.open"], "klientela_open"]);
  });

  it("don't disturb the opening where there is no user interface", () => {
    vi.stubGlobal("SpreadsheetApp", {
      getUi: () => {
        throw new Error("Cannot call SpreadsheetApp.getUi() from this context.");
      },
    });
    expect(() => menuApi["onOpen"]!()).not.toThrow();
  });

  it("speak English to somebody of another language", () => {
    const world = stubUi(() => "pt_BR");
    menuApi["onOpen"]!();
    expect(world.made[0]!.items[0]![0]).toBe(dictionaries.en["sheets.menu.open"]);
  });
});

it("each question has a function of its own", () => {
  const names = Object.keys(menuApi).filter((name) => name.startsWith("klientela_job_"));
  expect(names).toHaveLength(jobs.length);
  for (const name of names) expect(name).toMatch(/^klientela_job_[a-z_]+$/);
});
