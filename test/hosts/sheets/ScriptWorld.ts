import type { FakeSpreadsheet } from "./FakeSpreadsheet";
import { GoogleError } from "./GoogleError";

/** What a script's own engine has: values that reach the script are of its kinds. */
export interface Realm {
  readonly Date: DateConstructor;
  readonly Error: ErrorConstructor;
}

/** How far a user has let the script in, and what kind of run it is. */
export type RunMode = "FULL" | "LIMITED" | "NONE" | "CUSTOM_FUNCTION";

/** Something that happens at a service call: 1 is the next one. */
export interface Injection {
  readonly atCall: number;
  /** The call throws that. */
  readonly error?: string;
  /** Only after it has done its work, as when an answer is lost. */
  readonly afterwards?: boolean;
  /** The run ends there: nothing is done any more, also not in `catch` and `finally`. */
  readonly dead?: boolean;
  /** Somebody does something to the spreadsheet just before. */
  readonly before?: () => void;
}

export interface ScriptCounters {
  /** Service calls by their names: `Range.setValues`. */
  readonly calls: Map<string, number>;
  serviceCalls: number;
  executions: number;
  /** Of what `google.script.run` carries, as JSON. */
  bytesIn: number;
  bytesOut: number;
  /** Of one call, in one direction. */
  largest: number;
  /** Milliseconds on the clock of the fake of the longest run. */
  longest: number;
}

/** Of an editor's add-on: six minutes a run. */
export const RUN_LIMIT = 360_000;

/** What calls cost on the clock of the fake, in milliseconds: rough, after what people measure of Google's. */
const CALL = 20;
const READ_CELL = 0.01;
const WRITTEN_CELL = 0.03;

const END = "Exceeded maximum execution time";

/** Allowed without any authorisation, and in a simple trigger. */
const UNAUTHORISED =
  /^(?:SpreadsheetApp\.getUi|Ui\.create\w*Menu|Menu\.\w+|Session\.getActiveUserLocale|Logger\.\w+|ScriptApp\.\w+)$/;
const REFUSED_IN_TRIGGERS = /^(?:Ui\.show\w+|Ui\.alert|Ui\.prompt)$/;
const CHANGES =
  /^(?:Range|Sheet|Spreadsheet|RangeList|Properties|Filter|Protection|NamedRange|DeveloperMetadata)\.(?:set|insert|delete|clear|add|remove|copyTo|merge|break|hide|show|create|update|protect)|^Ui\.|\.getUi$/;

/** The engine that a script runs in: its clock, its limits, and who else is at the spreadsheet. */
export class ScriptWorld {
  /** Milliseconds since 1970, as the script's `Date` tells them. */
  now = Date.UTC(2025, 8, 15, 8, 0, 0);
  readonly counters: ScriptCounters = {
    calls: new Map(),
    serviceCalls: 0,
    executions: 0,
    bytesIn: 0,
    bytesOut: 0,
    largest: 0,
    longest: 0,
  };
  /** Members that the script asked for and the fake doesn't have. A test fails by them. */
  readonly unknown: string[] = [];
  /** Messages of the script's log. */
  readonly log: string[] = [];
  realm: Realm = { Date, Error };
  mode: RunMode = "FULL";
  /** This run holds the document lock. */
  locked = false;
  private injections: Injection[] = [];
  private began: number | null = null;
  private dead = false;

  constructor(readonly book: FakeSpreadsheet) {}

  inject(injection: Injection): void {
    this.injections.push({ ...injection, atCall: this.counters.serviceCalls + injection.atCall });
  }

  /** Whether everything that was injected has happened. */
  get injected(): boolean {
    return this.injections.length === 0;
  }

  dropInjections(): void {
    this.injections = [];
  }

  /** One run of the script, from a call of a function of its own to its end. */
  run<T>(mode: RunMode, work: () => T): T {
    if (this.began !== null) throw new Error("ScriptWorld: runs of a script don't overlap.");
    this.began = this.now;
    this.dead = false;
    this.mode = mode;
    this.counters.executions++;
    try {
      const value = work();
      // what the script made of its end doesn't matter: nobody hears of it
      if (this.dead) throw new GoogleError(END);
      return value;
    } catch (reason) {
      throw this.dead ? new GoogleError(END) : reason;
    } finally {
      this.counters.longest = Math.max(this.counters.longest, this.now - this.began);
      this.began = null;
      this.mode = "FULL";
      // Google lets go of the lock itself
      this.locked = false;
    }
  }

  /** A service call; whatever it throws reaches the script as an error of its own. */
  call<T>(name: string, work: () => T): T {
    try {
      this.alive();
      this.counters.serviceCalls++;
      this.counters.calls.set(name, (this.counters.calls.get(name) ?? 0) + 1);
      this.passes(CALL);
      if (this.injections.length > 0) return this.withInjected(name, work);
      this.allowed(name);
      return work();
    } catch (reason) {
      throw this.own(reason);
    }
  }

  private withInjected<T>(name: string, work: () => T): T {
    const found = this.injections.filter(({ atCall }) => atCall === this.counters.serviceCalls);
    this.injections = this.injections.filter((one) => !found.includes(one));
    for (const { before } of found) before?.();
    const failing = found.find(({ error }) => error !== undefined);
    const ending = found.find(({ dead }) => dead === true);
    if (failing !== undefined && failing.afterwards !== true) throw new GoogleError(failing.error);
    if (ending !== undefined && ending.afterwards !== true) this.kill();
    this.allowed(name);
    const value = work();
    if (failing !== undefined) throw new GoogleError(failing.error);
    if (ending !== undefined) this.kill();
    return value;
  }

  /** Something that asks no service: what a builder does, or what an object knows of itself. */
  local<T>(work: () => T): T {
    try {
      this.alive();
      return work();
    } catch (reason) {
      throw this.own(reason);
    }
  }

  reads(cells: number): void {
    this.passes(cells * READ_CELL);
  }

  writes(cells: number): void {
    this.passes(cells * WRITTEN_CELL);
  }

  passes(milliseconds: number): void {
    this.now += milliseconds;
    if (this.began !== null && this.now - this.began > RUN_LIMIT) this.kill();
  }

  private kill(): never {
    this.dead = true;
    throw new GoogleError(END);
  }

  private alive(): void {
    if (this.dead) throw new GoogleError(END);
  }

  private allowed(name: string): void {
    const { mode } = this;
    const refused =
      (mode === "NONE" && !UNAUTHORISED.test(name)) ||
      (mode === "LIMITED" && REFUSED_IN_TRIGGERS.test(name)) ||
      (mode === "CUSTOM_FUNCTION" && CHANGES.test(name));
    if (refused) throw new GoogleError(`You do not have permission to call ${name}`);
  }

  private own(reason: unknown): unknown {
    if (!(reason instanceof GoogleError)) return reason;
    const error = new this.realm.Error(reason.message);
    error.name = "Exception";
    return error;
  }
}
