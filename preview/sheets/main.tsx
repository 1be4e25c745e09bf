import { createRoot } from "react-dom/client";
import type { Language } from "../../core/index";
import { drawChart } from "../../pane/charts/drawChart";
import { FakeSpreadsheet } from "../../test/hosts/sheets/FakeSpreadsheet";
import type { SheetModel } from "../../test/hosts/sheets/model/SheetModel";
import { ScriptWorld } from "../../test/hosts/sheets/ScriptWorld";
import type {} from "../../workbench/gridPart";
import { loadScript } from "../../workbench/parts";
import { preferences } from "../../workbench/preferences";
import { BookOnGrid } from "../BookOnGrid";
import { FunctionCalls, resultText } from "../FunctionCalls";
import { previewLedger } from "../previewLedger";
import { PreviewPage, type ShownPane } from "../PreviewPage";
import { ExtensionsMenu } from "./ExtensionsMenu";
import { PreviewSidebar } from "./PreviewSidebar";
import { Script } from "./Script";
import { SheetsBook } from "./SheetsBook";
import { sheetsCaller } from "./sheetsCaller";
import { sheetsWords } from "./sheetsWords";
import { SidebarHead } from "./SidebarHead";

// Google Sheets is played by the host of the tests: its spreadsheet is shown in the grid, the built script runs over it in a
// frame of its own, and the built sidebar reaches the script as it does at Google's. `?file=northwind` opens another ledger.
const WIDTH = 300;
const LOCALES: Readonly<Record<Language, string>> = { en: "en_US", ru: "ru_RU", sk: "sk_SK", hu: "hu_HU" };
/** Functions of the script after which the spreadsheet may be another, or another cell be selected. */
const CHANGING = new Set(
  ["begin", "write", "commit", "takeBack", "undo", "keep", "recover", "reveal"].map((name) => `klientela_${name}`),
);

const wishes = new URLSearchParams(location.search);
const { language, dark: usual } = preferences();
const dark = wishes.has("dark") ? wishes.get("dark") === "1" : usual;
document.documentElement.lang = language;

const spreadsheet = new FakeSpreadsheet();
spreadsheet.locale = LOCALES[language];
spreadsheet.userLanguage = language;
const book = new SheetsBook(spreadsheet);
const world = new ScriptWorld(spreadsheet);
let setPane: (pane: ShownPane) => void = () => undefined;
let onGrid: BookOnGrid<SheetModel> | null = null;

const gridElement = document.createElement("div");
gridElement.style.position = "absolute";
gridElement.style.inset = "0";

void start();

async function start(): Promise<void> {
  book.fill(await previewLedger(wishes.get("file"), language));
  const script = await Script.loaded(world, "Code.js", (name) => {
    if (CHANGING.has(name)) onGrid?.asked();
  });
  const calls = new FunctionCalls(book, sheetsCaller(world, script));
  // nobody has allowed anything yet
  script.run("onOpen", [{ authMode: "NONE" }], "NONE");
  let pane: ShownPane = { open: false, address: "" };
  const sidebar = new PreviewSidebar(
    world,
    script,
    async () => onGrid?.settled(),
    (address) => {
      pane = { open: address !== "", address };
      setPane(pane);
    },
  );
  window.klientelaSidebar = sidebar;
  sidebar.choose("klientela_open");
  const words = sheetsWords[language];
  createRoot(document.getElementById("page")!).render(
    <PreviewPage
      language={language}
      dark={dark}
      gridElement={gridElement}
      gridLoaded={loadGrid(calls)}
      words={words}
      commands={
        <ExtensionsMenu
          label={words.extensions}
          entries={spreadsheet.menu}
          onChoose={(name) => {
            sidebar.choose(name);
          }}
        />
      }
      pane={pane}
      paneWidth={WIDTH}
      paneHead={
        <SidebarHead
          title={spreadsheet.sidebar?.title ?? ""}
          close={words.close}
          onClose={() => {
            sidebar.close();
          }}
        />
      }
      onFunction={async (formula) => {
        await onGrid?.settled();
        const active = book.active();
        return resultText(active === null ? null : await calls.call(formula, active.sheet));
      }}
      onPane={(open) => {
        if (open) sidebar.choose("klientela_open");
        else sidebar.close();
      }}
      onShown={(show) => {
        setPane = show;
      }}
    />,
  );
}

async function loadGrid(calls: FunctionCalls<SheetModel>): Promise<void> {
  await loadScript("grid");
  const make = window.klientelaGrid?.createGrid;
  if (make === undefined) throw new Error("main: the script of the grid left nothing");
  const shown = new BookOnGrid(book, await make(gridElement, { language, dark, drawChart }), calls);
  await shown.show();
  onGrid = shown;
}
