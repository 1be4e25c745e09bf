import { scriptRun, type Bridge } from "../../test/hosts/sheets/scriptRun";
import type { ScriptWorld } from "../../test/hosts/sheets/ScriptWorld";
import type { CutOff, Script } from "./Script";

/**
 * What the frame of the sidebar finds in the page around it: `google.script.run` without its handlers. Only texts go from one to
 * the other, as between a browser and Google's servers: arguments, answers as JSON, and why a run broke off.
 */
export interface SidebarCalls {
  readonly call: (
    name: string,
    args: string,
    success: (answer: string) => void,
    failure: (message: string) => void,
  ) => void;
}

/** What is open beside the spreadsheet, and how its calls reach the script. */
export class PreviewSidebar {
  private bridge: Bridge | null = null;
  private opened = 0;

  constructor(
    private readonly world: ScriptWorld,
    private readonly script: Script,
    /** Fulfilled when all that was typed is in the spreadsheet. */
    private readonly settled: () => Promise<void>,
    /** Shows the page of the sidebar; "": none. */
    private readonly show: (address: string) => void,
  ) {}

  /** An item of the menu was chosen: the sidebar that is open gives way to the one that the script opens. */
  choose(name: string): void {
    this.world.book.sidebar = null;
    this.script.run(name, [], "FULL");
    if (this.world.book.sidebar === null) return;
    this.bridge?.close();
    this.bridge = scriptRun(this.world, this.script.globals);
    this.show(`sidebar.html?${++this.opened}`);
  }

  /** What the script does for it at this moment goes on; nobody hears of it any more. */
  close(): void {
    this.bridge?.close();
    this.bridge = null;
    this.show("");
  }

  /** For the sidebar that is being loaded. */
  connect(): SidebarCalls {
    const { bridge } = this;
    if (bridge === null) throw new Error("PreviewSidebar.connect: no sidebar is open");
    return {
      call: (name, args, success, failure) => {
        void this.settled().then(() => {
          const run = bridge.run
            .withSuccessHandler((answer) => success(JSON.stringify(answer)))
            .withFailureHandler((reason) => failure((reason as Error).message));
          run[name as "klientela_book"]!(...(JSON.parse(args) as unknown[]));
        });
      },
    };
  }

  /** Names of all sheets of the spreadsheet, those that nobody is shown too. */
  sheets(): string[] {
    return this.world.book.sheets.map(({ name }) => name);
  }

  /** The next run of a function ends in the middle. With `closed` the sidebar is gone at the same moment: somebody has closed the page. */
  cutOff({ closed, ...where }: CutOff & { readonly closed: boolean }): void {
    this.script.cutOff(where, () => {
      if (closed) this.close();
    });
  }
}

declare global {
  interface Window {
    klientelaSidebar?: PreviewSidebar;
  }
}
