import { createRoot } from "react-dom/client";
import { chosenFile, handOver } from "../addins/fileDialogs";
import { serialOf, type Language } from "../core/index";
import { drawChart } from "../pane/charts/drawChart";
import { EngineClient } from "../pane/engine/EngineClient";
import { mountPane } from "../pane/mountPane";
import { DraftStore } from "./draft/DraftStore";
import { DeskClient } from "./files/DeskClient";
import type {} from "./gridPart";
import { LateGrid } from "./host/LateGrid";
import { keepFocus } from "./keepFocus";
import { loadScript, spawnWorker } from "./parts";
import { preferences } from "./preferences";
import { Session } from "./Session";
import { Shell, type ShellCommands } from "./shell/Shell";

const wishes = preferences();
let language = wishes.language;
let dark = wishes.dark;
let commands: ShellCommands | null = null;
let startGrid: () => void = () => undefined;
const MOST_WAIT = 4_000;

const today = (): number => {
  const now = new Date();
  return serialOf(now.getFullYear(), now.getMonth() + 1, now.getDate());
};

const gridElement = filling();
const paneElement = filling();
/** The grid's script is large: it waits until the pane shows figures, or until that takes too long. */
const read = new Promise<void>((resolve) => {
  startGrid = resolve;
  setTimeout(resolve, MOST_WAIT);
});
const grid = new LateGrid(async () => {
  await read;
  await loadScript("grid");
  const make = window.klientelaGrid?.createGrid;
  if (make === undefined) throw new Error("main: the script of the grid left nothing");
  return make(gridElement, { language, dark, drawChart });
});
keepFocus(gridElement, grid.loaded);
const session = new Session(grid, DeskClient.inWorker(spawnWorker("files")), today, language, new DraftStore());
const pane = mountPane(paneElement, {
  host: session.host,
  engine: new EngineClient(() => spawnWorker("engine")),
  language,
  dark,
  today,
  onRead: () => {
    // after the figures have been drawn
    setTimeout(startGrid, 50);
  },
  onOpenFile: () => commands?.open(),
  onSample: () => commands?.sample(),
  onSend: async (plan, name) => {
    const { bytes, findings } = await session.copy(plan);
    handOver(name, bytes);
    return { name, findings };
  },
  onOtherWorkbook: async () => {
    const file = await chosenFile();
    return file === null ? null : session.otherWorkbook(file);
  },
});
session.host.watch((event) => {
  if (event.type === "job") commands?.showPane();
});

const root = createRoot(document.getElementById("page")!);
function draw(): void {
  document.documentElement.lang = language;
  root.render(
    <Shell
      session={session}
      language={language}
      dark={dark}
      gridElement={gridElement}
      paneElement={paneElement}
      gridLoaded={grid.loaded}
      onLanguage={(chosen: Language) => {
        language = chosen;
        wishes.keep({ language, dark });
        pane.setLanguage(language);
        void session.setLanguage(language);
        draw();
      }}
      onDark={(chosen: boolean) => {
        dark = chosen;
        wishes.keep({ language, dark });
        pane.setDark(dark);
        grid.setDark(dark);
        draw();
      }}
      onCommands={(given) => {
        commands = given;
      }}
    />,
  );
}
draw();
void session.start();

/** An element that fills the place that it is put into. */
function filling(): HTMLElement {
  const element = document.createElement("div");
  element.style.position = "absolute";
  element.style.inset = "0";
  return element;
}
