import { createRoot } from "react-dom/client";
import { handOver } from "../../addins/fileDialogs";
import { drawChart } from "../../pane/charts/drawChart";
import { ExcelHostBook } from "../../test/hosts/excel/ExcelHostBook";
import { Live } from "../../test/hosts/excel/HostType";
import { Interpreter } from "../../test/hosts/excel/Interpreter";
import { CellFault } from "../../test/hosts/excel/model/Content";
import { workbookType } from "../../test/hosts/excel/model/Workbook";
import type { Batch } from "../../test/hosts/excel/officeConnection";
import type {} from "../../workbench/gridPart";
import { loadScript } from "../../workbench/parts";
import { preferences } from "../../workbench/preferences";
import type { RibbonCommand } from "../commands/ribbonCommands";
import { BookOnGrid } from "./BookOnGrid";
import { fillWithSample, fillWithText } from "./fillBook";
import { CalledFault, FunctionCalls, type Result } from "./FunctionCalls";
import type { PreviewBridge } from "./PreviewBridge";
import { PreviewPage } from "./PreviewPage";

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
const calls = new FunctionCalls(book, functions);
let showPane: (open: boolean) => void = () => undefined;
let onGrid: BookOnGrid | null = null;

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
  const now = new Date().toISOString();
  if (wishes.get("file") === "northwind") {
    const file = await fetch("northwind.csv");
    await fillWithText(book, "ledger", new Uint8Array(await file.arrayBuffer()), language, now);
  } else await fillWithSample(book, language, now);
  createRoot(document.getElementById("page")!).render(
    <PreviewPage
      language={language}
      dark={dark}
      gridElement={gridElement}
      gridLoaded={loadGrid()}
      pane={PANE}
      onCommand={press}
      onFunction={tryFunction}
      onPane={(show) => {
        showPane = show;
      }}
    />,
  );
}

async function loadGrid(): Promise<void> {
  await loadScript("grid");
  const make = window.klientelaGrid?.createGrid;
  if (make === undefined) throw new Error("main: the script of the grid left nothing");
  const shown = new BookOnGrid(book, await make(gridElement, { language, dark, drawChart }), calls);
  await shown.show();
  onGrid = shown;
}

/** A button of the ribbon. Until the add-in has said what it does, nothing happens, as in Excel. */
function press(command: RibbonCommand): void {
  actions.get(command.id)?.({ completed: () => undefined });
}

async function tryFunction(formula: string): Promise<string> {
  await onGrid?.settled();
  const result = book.active === null ? null : await calls.call(formula, book.active);
  return result === null ? "#NAME?" : textOf(result);
}

function textOf(result: Result): string {
  return result
    .map((row) =>
      row.map((cell) => (cell instanceof CellFault ? faultText(cell) : cell === null ? "" : String(cell))).join(", "),
    )
    .join("; ");
}

function faultText(fault: CellFault): string {
  return fault instanceof CalledFault && fault.sentence !== "" ? `${fault.code} ${fault.sentence}` : fault.code;
}
