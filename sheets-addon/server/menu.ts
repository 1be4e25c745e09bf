import { isLanguage, jobGroups, jobs, translator, type JobKey, type Translate } from "../../core/index";
import { keepWish } from "./read/wish";

type Menu = GoogleAppsScript.Base.Menu;
type Ui = GoogleAppsScript.Base.Ui;

const TITLE = "Klientela";

/** The global function behind the menu's item of a question: `klientela_job_call_next`. */
export type JobFunction = `klientela_job_${string}`;

/** Called by Google itself and by the menu, by the names of the script's global functions. */
export const menuApi: Readonly<Record<string, () => void>> = {
  onOpen: addMenu,
  // a spreadsheet that is open while the add-on is being installed isn't opened again
  onInstall: addMenu,
  klientela_open: () => openSidebar("home"),
  klientela_refresh: () => openSidebar("refresh"),
  ...Object.fromEntries(jobs.map(({ key }) => [jobFunction(key), () => openSidebar(key)])),
};

/**
 * Puts our menu below Extensions. Google may call it before the user has allowed anything: then there is the user interface,
 * and his language, and nothing else; no property may be read. A menu that can't be made must not disturb the opening of a
 * spreadsheet.
 */
function addMenu(): void {
  try {
    const ui = SpreadsheetApp.getUi();
    const t = translator(userLanguage());
    ui.createAddonMenu()
      .addItem(t("sheets.menu.open"), "klientela_open")
      .addItem(t("sheets.menu.refresh"), "klientela_refresh")
      .addSeparator()
      .addSubMenu(questionsMenu(ui, t))
      .addToUi();
  } catch {
    // opened where there are no menus, as by a script or on a telephone
  }
}

/** The questions, as the pane groups them. */
function questionsMenu(ui: Ui, t: Translate): Menu {
  const menu = ui.createMenu(t("sheets.menu.questions"));
  for (const group of jobGroups) {
    const questions = jobs.filter((job) => job.group === group);
    if (questions.length === 0) continue;
    const groupMenu = ui.createMenu(t(`jobGroup.${group}`));
    for (const { key } of questions) groupMenu.addItem(t(`job.${key}.question`), jobFunction(key));
    menu.addSubMenu(groupMenu);
  }
  return menu;
}

function jobFunction(key: JobKey): JobFunction {
  return `klientela_job_${key.replace(/-/g, "_")}`;
}

function openSidebar(wish: string): void {
  const page = HtmlService.createHtmlOutputFromFile("sidebar").setTitle(TITLE);
  SpreadsheetApp.getUi().showSidebar(page);
  // the page takes seconds to load: it asks later than this; one that was open before is gone by now and can't ask instead
  keepWish(wish);
}

function userLanguage(): Translate["language"] {
  try {
    const told = Session.getActiveUserLocale().slice(0, 2).toLowerCase();
    if (isLanguage(told)) return told;
  } catch {
    // in some modes of authorisation nobody is told of
  }
  return "en";
}
