import { HostFailure } from "../../pane/port/Host";
import type { Answer, Server } from "../protocol";
import { BrokenOff, isConnectionFailure, runFailure } from "./failures";

/** `google.script.run` as far as it is called. */
export interface ScriptRun {
  withSuccessHandler(handler: (answer: unknown) => void): ScriptRun;
  withFailureHandler(handler: (reason: unknown) => void): ScriptRun;
  readonly [name: `klientela_${string}`]: (...args: readonly unknown[]) => void;
}

export type ServerCall = keyof Server;
export type ServerValue<Name extends ServerCall> = Extract<ReturnType<Server[Name]>, { ok: true }>["value"];

/** How long is waited; tests wait less. */
export interface Patience {
  /** A run of a script ends after six minutes: who hasn't answered by then won't any more. */
  readonly silenceMs: number;
  /** Before what may be asked twice is asked again, after each failure of the connection. */
  readonly againMs: readonly number[];
}

const usual: Patience = { silenceMs: 390_000, againMs: [1_000, 3_000, 9_000] };

/** Asked twice they change nothing the second time. */
const repeatable: ReadonlySet<ServerCall> = new Set<ServerCall>([
  "cells",
  "looks",
  "parts",
  "print",
  "formulas",
  "notedRows",
  "names",
  "keep",
]);

/**
 * The only way to the server: a call is a promise of what it answers. What goes wrong is a `HostFailure`: a refusal of the
 * server's; `BrokenOff` for what Google says of a run that broke off, and for silence.
 */
export class ServerDoor {
  constructor(
    private readonly run: ScriptRun,
    private readonly patience: Patience = usual,
  ) {}

  async call<Name extends ServerCall>(
    name: Name,
    ...args: Readonly<Parameters<Server[Name]>>
  ): Promise<ServerValue<Name>> {
    const waits = repeatable.has(name) ? this.patience.againMs : [];
    for (let tries = 0; ; tries++) {
      try {
        return await this.once<ServerValue<Name>>(name, args);
      } catch (reason) {
        const wait = waits[tries];
        if (wait === undefined || !isConnectionFailure(reason)) throw reason;
        await new Promise((resolve) => setTimeout(resolve, wait));
      }
    }
  }

  private once<T>(name: ServerCall, args: readonly unknown[]): Promise<T> {
    return new Promise((resolve, reject) => {
      const silence = setTimeout(() => {
        reject(new BrokenOff("sheets.fault.connection"));
      }, this.patience.silenceMs);
      const ended = (): void => clearTimeout(silence);
      const answered = (answer: unknown): void => {
        ended();
        if (!isAnswer<T>(answer)) reject(new BrokenOff("sheets.fault.unknown", { message: `${name}: no answer.` }));
        else if (answer.ok) resolve(answer.value);
        else reject(new HostFailure(answer.code, answer.params));
      };
      const failed = (reason: unknown): void => {
        ended();
        reject(runFailure(reason));
      };
      try {
        const run = this.run.withSuccessHandler(answered).withFailureHandler(failed);
        run[`klientela_${name}`]!(...args);
      } catch (reason) {
        // what can't be handed over is refused at once
        failed(reason);
      }
    });
  }
}

/** Of something that it can't hand over Google makes null. */
function isAnswer<T>(answer: unknown): answer is Answer<T> {
  return typeof answer === "object" && answer !== null && typeof (answer as { ok?: unknown }).ok === "boolean";
}
