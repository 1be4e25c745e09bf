import type { MenuEntry } from "../FakeSpreadsheet";
import { GoogleError } from "../GoogleError";
import type { ScriptWorld } from "../ScriptWorld";
import { own, served } from "../strict";

type Ui = GoogleAppsScript.Base.Ui;
type Menu = GoogleAppsScript.Base.Menu;
type HtmlOutput = GoogleAppsScript.HTML.HtmlOutput;

export function uiService(world: ScriptWorld): Ui {
  return served<Ui>(world, new UiService(world));
}

/** What a script puts around the spreadsheet. */
export class UiService implements Partial<Ui> {
  static readonly service = "Ui";

  constructor(readonly world: ScriptWorld) {}

  createAddonMenu(): Menu {
    return served<Menu>(this.world, new MenuService(this.world, ""));
  }

  createMenu(caption: string): Menu {
    return served<Menu>(this.world, new MenuService(this.world, caption));
  }

  showSidebar(sidebar: unknown): void {
    const { title, file } = own(HtmlOutputService, sidebar, "Ui.showSidebar");
    this.world.book.sidebar = { title, file };
  }
}

export class MenuService implements Partial<Menu> {
  static readonly service = "Menu";
  readonly items: MenuEntry[] = [];

  constructor(
    readonly world: ScriptWorld,
    readonly caption: string,
  ) {}

  addItem(caption: string, calls: string): Menu {
    this.items.push({ caption, calls, items: [] });
    return this as unknown as Menu;
  }

  addSeparator(): Menu {
    this.items.push({ caption: "", calls: null, items: [] });
    return this as unknown as Menu;
  }

  addSubMenu(menu: Menu): Menu {
    const { caption, items } = own(MenuService, menu, "Menu.addSubMenu");
    this.items.push({ caption, calls: null, items });
    return this as unknown as Menu;
  }

  addToUi(): void {
    this.world.book.menu = [...this.items];
  }
}

export class HtmlServiceService implements Partial<GoogleAppsScript.HTML.HtmlService> {
  static readonly service = "HtmlService";

  constructor(readonly world: ScriptWorld) {}

  createHtmlOutputFromFile(file: string): HtmlOutput {
    if (file !== "sidebar") throw new GoogleError(`No HTML file named ${file} was found.`);
    return served<HtmlOutput>(this.world, new HtmlOutputService(file));
  }
}

export class HtmlOutputService implements Partial<HtmlOutput> {
  static readonly service = "HtmlOutput";
  static readonly local = true;
  title = "";

  constructor(readonly file: string) {}

  setTitle(title: string): HtmlOutput {
    this.title = title;
    return this as unknown as HtmlOutput;
  }
}
