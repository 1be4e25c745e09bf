import { AttachedClient } from "../addins/AttachedClient";
import { AttachedDesk } from "../addins/AttachedDesk";
import { AttachedHost } from "../addins/AttachedHost";
import { AttachedShelf } from "../addins/AttachedShelf";
import { chosenFile, pickFile } from "../addins/fileDialogs";
import { serialOf, translator, type Language } from "../core/index";
import { EngineClient } from "../pane/engine/EngineClient";
import { mountPane } from "../pane/mountPane";
import type { PaneHandle } from "../pane/ui/PaneOptions";
import { registerCommands } from "./commands/registerCommands";
import { registerFunctions } from "./functions/registerFunctions";
import { ExcelDoor, type ExcelApi } from "./host/ExcelDoor";
import { ExcelHost } from "./host/ExcelHost";
import { openWorkbook } from "./host/openWorkbook";
import { workbookBytes } from "./host/workbookBytes";
import { isDark, keepLanguage, wishedLanguage } from "./preferences";
import { showNotice } from "./showNotice";

/** Set by the build: part → file beside the page. */
declare const KLIENTELA_PARTS: Readonly<Record<"engine" | "files", string>>;

const NEEDED = "1.12";

const api: ExcelApi = {
  run: (options, batch) => Excel.run(options, batch),
  supports: (set, version) => Office.context.requirements.isSetSupported(set, version),
};

let language: Language = "en";

// Excel may have started the page for a function or a button, and calls it as soon as the page is loaded
registerFunctions(() => language);
const pane = new Promise<PaneHandle | null>((resolve) => {
  void Office.onReady(({ host }) => {
    language = wishedLanguage(Office.context.displayLanguage);
    document.documentElement.lang = language;
    if (host === Office.HostType.Excel && api.supports("ExcelApi", NEEDED)) {
      resolve(mounted());
      return;
    }
    showNotice(translator(language)("excel.fault.old"), isDark(Office.context.officeTheme));
    resolve(null);
  });
});
registerCommands({ pane: () => pane, onFault: reportError });

function mounted(): PaneHandle {
  const door = new ExcelDoor(api);
  const desk = filesDesk();
  const attached = new AttachedHost(new ExcelHost(door), desk);
  const shelf = new AttachedShelf(attached);
  const create = door.has("1.8") ? (base64: string) => Excel.createWorkbook(base64) : null;
  return mountPane(document.getElementById("page")!, {
    host: attached,
    engine: new EngineClient(() => spawned("engine")),
    language,
    dark: isDark(Office.context.officeTheme),
    today,
    attached: shelf,
    onLanguage: (chosen) => {
      language = chosen;
      document.documentElement.lang = chosen;
      keepLanguage(chosen);
    },
    onOpenFile: () => {
      pickFile((file) => void shelf.open(file));
    },
    onSample: () => {
      const name = `${translator(language)("workbench.sampleFile")}.xlsx`;
      void shelf.listedWhile(name, async () => {
        await openWorkbook(name, await desk.call((files) => files.sample(language)), create);
      });
    },
    onSend: async (plan, name) => {
      const workbook = plan.own.length === 0 ? null : await workbookBytes(Office.context.document);
      const { bytes, findings } = await desk.call((files) => files.copy(plan, workbook));
      await openWorkbook(name, bytes, create);
      return { name, findings };
    },
    onOtherWorkbook: async () => {
      const file = await chosenFile();
      if (file === null) return null;
      const bytes = new Uint8Array(await file.arrayBuffer());
      return { name: file.name, sheets: await desk.call((files) => files.builtSheetsOf(file.name, bytes)) };
    },
  });
}

/** In a worker; where there can be none, in the page. */
function filesDesk(): AttachedClient {
  try {
    return AttachedClient.inWorker(spawned("files"));
  } catch {
    return new AttachedClient(new AttachedDesk(() => new Date().toISOString()));
  }
}

function spawned(part: keyof typeof KLIENTELA_PARTS): Worker {
  return new Worker(new URL(KLIENTELA_PARTS[part], document.baseURI));
}

function today(): number {
  const now = new Date();
  return serialOf(now.getFullYear(), now.getMonth() + 1, now.getDate());
}
