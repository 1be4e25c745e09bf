import { createRoot } from "react-dom/client";
import { handOver } from "../../addins/fileDialogs";
import { translator } from "../../core/index";
import type { RibbonCommand } from "../../excel-addin/commands/ribbonCommands";
import { drawChart } from "../../pane/charts/drawChart";
import { ExcelHostBook } from "../../test/hosts/excel/ExcelHostBook";
import { Live } from "../../test/hosts/excel/HostType";
import { Interpreter } from "../../test/hosts/excel/Interpreter";
import type { SheetModel } from "../../test/hosts/excel/model/SheetModel";
import { workbookType } from "../../test/hosts/excel/model/Workbook";
import type { Batch } from "../../test/hosts/excel/officeConnection";
import type {} from "../../workbench/gridPart";
import { loadScript } from "../../workbench/parts";
import { preferences } from "../../workbench/preferences";
import { BookOnGrid } from "../BookOnGrid";
import { FunctionCalls, resultText } from "../FunctionCalls";
import { previewLedger } from "../previewLedger";
import { PreviewPage, type ShownPane } from "../PreviewPage";
import { ExcelBook } from "./ExcelBook";
import { excelCaller } from "./excelCaller";
import { excelWords } from "./excelWords";
import { fillBook } from "./fillBook";
import type { PreviewBridge } from "./PreviewBridge";
import { Ribbon } from "./Ribbon";

// Excel is played by the host of the tests: its workbook is shown in the grid, and the built add-in in its frame reaches it
// by Microsoft's own library. `?file=northwind` opens another ledger, `?version=1.12` plays an older Excel.
const PANE = "addin/taskpane.html";
const wishes = new URLSearchParams(location.search);
const { language, dark: usual } = preferences();
const dark = wishes.has("dark") ? wishes.get("dark") === "1" : usual;
document.documentElement.lang = language;

const book = new ExcelHostBook(wishes.get("version") ?? "1.20");
const interpreter = new Interpreter(book, new Live(workbookType, book));
const functions: PreviewBridge["functions"] = new Map();
const actions: PreviewBridge["actions"] = new Map();
const calls = new FunctionCalls(book, excelCaller(book, functions));
let setPane: (pane: ShownPane) => void = () => undefined;
let onGrid: BookOnGrid<SheetModel> | null = null;

window.klientelaPreview = {
  language,
  dark,
  version: book.version,
  answer: async (text, waits) => {
    // what was typed in the grid a moment ago is in Excel at once
    await onGrid?.settled();
    const answer = await interpreter.answer(JSON.parse(text) as Batch, waits);
    // Excel would open another window: here it is a file to be saved
    for (const base64 of book.opened.splice(0)) {
      handOver(
        "Klientela.xlsx",
        Uint8Array.from(atob(base64), (sign) => sign.charCodeAt(0)),
      );
    }
    onGrid?.asked();
    return JSON.stringify(answer);
  },
  onEvent: (listener) => {
    book.tell = ({ type, sheetId, message }) => {
      for (const target of ["Workbook", sheetId]) listener(type, target, JSON.stringify(message));
    };
  },
  actions,
  functions,
  showPane: () => showPane(true),
  hidePane: () => showPane(false),
};

const gridElement = document.createElement("div");
gridElement.style.position = "absolute";
gridElement.style.inset = "0";

void start();

async function start(): Promise<void> {
  fillBook(book, await previewLedger(wishes.get("file"), language));
  const words = excelWords[language];
  createRoot(document.getElementById("page")!).render(
    <PreviewPage
      language={language}
      dark={dark}
      gridElement={gridElement}
      gridLoaded={loadGrid()}
      words={words}
      commands={<Ribbon say={translator(language)} label={words.ribbon} onCommand={press} />}
      pane={{ open: true, address: PANE }}
      paneWidth={360}
      onFunction={tryFunction}
      onPane={showPane}
      onShown={(show) => {
        setPane = show;
      }}
    />,
  );
}

async function loadGrid(): Promise<void> {
  await loadScript("grid");
  const make = window.klientelaGrid?.createGrid;
  if (make === undefined) throw new Error("main: the script of the grid left nothing");
  const shown = new BookOnGrid(new ExcelBook(book), await make(gridElement, { language, dark, drawChart }), calls);
  await shown.show();
  onGrid = shown;
}

/** Hidden, it goes on living, as in Excel. */
function showPane(open: boolean): void {
  setPane({ open, address: PANE });
}

/** A button of the ribbon. Until the add-in has said what it does, nothing happens, as in Excel. */
function press(command: RibbonCommand): void {
  actions.get(command.id)?.({ completed: () => undefined });
}

async function tryFunction(formula: string): Promise<string> {
  await onGrid?.settled();
  const result = book.active === null ? null : await calls.call(formula, book.active);
  return resultText(result);
}
