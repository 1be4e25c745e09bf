import { checkKnown, type ScriptGlobals } from "../../test/hosts/sheets/scriptRun";
import type { RunMode, ScriptWorld } from "../../test/hosts/sheets/ScriptWorld";
import { serviceGlobals } from "../../test/hosts/sheets/services/serviceGlobals";
import { worldDate } from "../../test/hosts/sheets/worldDate";

/** A run that ends somewhere in the middle, as at Google's when its time is up. */
export interface CutOff {
  /** Of the script: `klientela_write`. */
  readonly name: string;
  /** Service calls that it still does. */
  readonly after: number;
}

/** The built script over the spreadsheet, in an engine of its own: a frame that nobody sees. */
export class Script {
  /** Each run of a function begins and ends here, whoever calls it. */
  readonly globals: ScriptGlobals;
  private cut: (CutOff & { readonly ended: () => void }) | null = null;

  private constructor(
    private readonly world: ScriptWorld,
    room: ScriptGlobals,
    private readonly ran: (name: string) => void,
  ) {
    this.globals = new Proxy(room, {
      get: (_target, name) => {
        const work = typeof name === "string" ? room[name] : undefined;
        // whoever asks for a function calls it next: since the last run the clock has gone on
        world.now = Math.max(world.now, Date.now());
        return work === undefined ? undefined : (...args: unknown[]) => this.watched(String(name), () => work(...args));
      },
    });
  }

  /** `ran`: told after each run. */
  static async loaded(world: ScriptWorld, address: string, ran: (name: string) => void): Promise<Script> {
    const frame = document.createElement("iframe");
    frame.hidden = true;
    frame.srcdoc = "<!doctype html>";
    await loaded(frame, () => document.body.append(frame));
    const room = frame.contentWindow as (Window & { Error: ErrorConstructor }) | null;
    if (room === null) throw new Error("Script.loaded: the page may have no frames");
    const date = worldDate(world);
    Object.assign(room, serviceGlobals(world), { Date: date });
    world.realm = { Date: date, Error: room.Error };
    const element = room.document.createElement("script");
    element.src = address;
    await loaded(element, () => room.document.head.append(element));
    return new Script(world, room as unknown as ScriptGlobals, ran);
  }

  /** A run that Google begins itself: of the menu, a trigger, a formula. */
  run(name: string, args: readonly unknown[], mode: RunMode): unknown {
    const work = this.globals[name]!;
    const value = this.world.run(mode, () => work(...args));
    checkKnown(this.world);
    return value;
  }

  /** The next run of a function ends in the middle; `ended` is told at that moment. */
  cutOff(where: CutOff, ended: () => void): void {
    this.cut = { ...where, ended };
  }

  private watched(name: string, work: () => unknown): unknown {
    const { world, cut } = this;
    if (cut?.name === name) {
      this.cut = null;
      world.inject({ atCall: cut.after + 1, dead: true, before: cut.ended });
    }
    try {
      return work();
    } finally {
      this.ran(name);
    }
  }
}

function loaded(element: HTMLElement, put: () => void): Promise<unknown> {
  return new Promise((resolve, reject) => {
    element.onload = resolve;
    element.onerror = () => reject(new Error("Script.loaded: the script couldn't be had"));
    put();
  });
}
