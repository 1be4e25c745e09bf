import { AttachedHost } from "../addins/AttachedHost";
import { AttachedShelf } from "../addins/AttachedShelf";
import type { BuiltCells } from "../addins/builtSheets";
import { chosenFile, handOver, pickFile } from "../addins/fileDialogs";
import { itCompany, sampleBlocks, serialOf, translator, type CellBlock, type SendPlan } from "../core/index";
import { EngineClient } from "../pane/engine/EngineClient";
import { mountPane } from "../pane/mountPane";
import type { Task } from "../pane/port/Host";
import type { PaneHandle } from "../pane/ui/PaneOptions";
import { SheetsDesk } from "./desk/SheetsDesk";
import { attention } from "./host/attention";
import { ServerDoor, type ScriptRun } from "./host/ServerDoor";
import { SheetsClient } from "./host/SheetsClient";
import { SheetsHost } from "./host/SheetsHost";
import { inlinedWorker } from "./inlinedWorker";
import { wishedLanguage } from "./preferences";
import type { BookInfo } from "./protocol";

/** Google's own, in each page of an add-on. */
declare const google: { readonly script: { readonly run: ScriptRun } };

const idle: Task = { signal: new AbortController().signal, progress: () => undefined };

const door = new ServerDoor(google.script.run);
// why it can't be told is said by the pane, which asks again
void door.call("book").then(show, () => show(null));

function show(book: BookInfo | null): void {
  let language = wishedLanguage(book, navigator.language);
  document.documentElement.lang = language;
  const desk = SheetsClient.started(
    () => inlinedWorker("files"),
    () => new SheetsDesk(() => new Date().toISOString()),
  );
  const sheets = new SheetsHost(door, (present, plan) => desk.plan(present, plan), { attention, book, onWish: open });
  const host = new AttachedHost(sheets, desk);
  const shelf = new AttachedShelf(host);
  const pane: PaneHandle = mountPane(document.getElementById("page")!, {
    host,
    engine: new EngineClient(() => inlinedWorker("engine"), "sheets.fault.noWorker"),
    language,
    dark: false,
    today,
    attached: shelf,
    onLanguage: (chosen) => {
      language = chosen;
      document.documentElement.lang = chosen;
      // what couldn't be kept is asked for anew next time
      void door.call("chooseLanguage", chosen).catch(() => undefined);
    },
    onOpenFile: () => {
      pickFile((file) => void shelf.open(file));
    },
    samplesIntoBlank: true,
    onSample: () => {
      void shelf.listedWhile(translator(language)("workbench.sampleFile"), async () => {
        const laid = itCompany(language).sheets.map((sheet) => {
          return { name: sheet.name, language, blocks: sampleBlocks(sheet) };
        });
        await sheets.layDown(laid, idle);
      });
    },
    onSend: async (plan, name) => {
      const own = await ownCells(host, plan);
      const { bytes, findings } = await desk.call((files) => files.copyWith(plan, own));
      handOver(name, bytes);
      return { name, findings };
    },
    onOtherWorkbook: async () => {
      const file = await chosenFile();
      if (file === null) return null;
      const bytes = new Uint8Array(await file.arrayBuffer());
      return { name: file.name, sheets: await desk.call((files) => files.builtSheetsOf(file.name, bytes)) };
    },
  });

  function open(wish: string): void {
    if (wish === "refresh") pane.refreshAll();
    else if (wish === "home") pane.openHome();
    else pane.openJob(wish);
  }
}

/** The sheets of the user's own that go into a copy, as they are at this moment. */
async function ownCells(host: AttachedHost, plan: SendPlan): Promise<BuiltCells[]> {
  if (plan.own.length === 0) return [];
  const regions = await host.regions();
  const found: BuiltCells[] = [];
  for (const { sheet } of plan.own) {
    const region = regions.find((one) => one.sheet === sheet);
    if (region === undefined) continue;
    const blocks: CellBlock[] = [];
    for await (const block of host.read(region, idle)) blocks.push(block);
    found.push({ name: sheet, blocks });
  }
  return found;
}

function today(): number {
  const now = new Date();
  return serialOf(now.getFullYear(), now.getMonth() + 1, now.getDate());
}
