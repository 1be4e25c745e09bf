import type { ExcelHostBook } from "./ExcelHostBook";
import { ExcelError, Live, type Argument, type HostType, type Json } from "./HostType";
import type { Batch, BatchAction, BatchAnswer, BatchArguments, BatchPath } from "./officeConnection";
import { queried } from "./queried";
import { camel, memberOf, typesOf } from "./members";

/** Numbers of the protocol, as the library counts them. */
const PATH = { root: 1, method: 3, property: 4, indexer: 5, reference: 6, nothing: 7 } as const;
const ACTION = { instantiate: 1, query: 2, method: 3, set: 4, trace: 5 } as const;

/** Parts that the library doesn't know itself, with the version of ExcelApi that they came with. */
const SINCE: ReadonlyMap<string, number> = new Map([["Notes", 18]]);

/** Bytes from which on an answer isn't copied. */
const LARGE = 100_000;

interface Done {
  readonly ActionId: number;
  readonly Value: unknown;
}

/** Answers batches of Microsoft's library as Excel does, over a workbook. Objects that it was asked to keep are kept. */
export class Interpreter {
  private readonly kept = new Map<string, Live>();
  private readonly keptAs = new Map<Live, string>();
  private references = 0;

  constructor(
    private readonly book: ExcelHostBook,
    private readonly root: Live,
  ) {}

  /** `waits`: the request was made so that it waits while a cell is being typed in. */
  async answer(asked: Batch, waits: boolean): Promise<BatchAnswer> {
    const { book } = this;
    let batch = asked;
    if (book.dead) return new Promise(() => undefined);
    // the library tidies up after each run, which nobody waits for
    const tidying = batch.Actions.every(({ ActionType, Name }) => ActionType === 1 || Name === "_RemoveReference");
    if (tidying && batch.Actions.some(({ Name }) => Name === "_RemoveReference")) return this.carried(batch, null, -1);
    if (waits && book.editing !== null) await book.editing.ended;
    const request = JSON.stringify(batch);
    const requestBytes = utf8Length(request);
    // as it crosses the border: nothing of the add-in's is shared with the workbook
    batch = JSON.parse(request) as Batch;
    book.counters.syncs++;
    book.counters.actions += batch.Actions.length;
    book.counters.requestBytes += requestBytes;
    const injection = book.injections.find(({ atSync }) => atSync === book.counters.syncs) ?? null;
    if (injection?.forever === true) {
      book.dead = true;
      this.carried(batch, injection.code, this.failingAction(batch, injection.atAction));
      return new Promise(() => undefined);
    }
    let answer: BatchAnswer;
    if (book.editing !== null) answer = refused("InvalidOperationInCellEditMode");
    else if (requestBytes > book.mostBytes) answer = refused("RequestPayloadSizeLimitExceeded");
    else {
      answer = this.carried(
        batch,
        injection?.code ?? null,
        injection === null ? -1 : this.failingAction(batch, injection.atAction),
      );
    }
    let text = JSON.stringify(answer);
    let responseBytes = utf8Length(text);
    if (responseBytes > book.mostBytes) {
      answer = refused("ResponsePayloadSizeLimitExceeded");
      text = JSON.stringify(answer);
      responseBytes = text.length;
    }
    book.counters.responseBytes += responseBytes;
    book.syncs.push({ syncs: 1, actions: batch.Actions.length, requestBytes, responseBytes });
    book.deliver();
    // a large answer is cells, which are lists made for it: they needn't be made once more
    return responseBytes > LARGE ? answer : (JSON.parse(text) as BatchAnswer);
  }

  private failingAction({ Actions }: Batch, atAction: number | "middle" = 0): number {
    return Math.min(atAction === "middle" ? Actions.length >> 1 : atAction, Actions.length - 1);
  }

  /** Does the actions one after the other. What was done before one that fails stays done, as in Excel. */
  private carried(batch: Batch, code: string | null, failing: number): BatchAnswer {
    const objects = new BatchObjects(batch, this.root, this.kept, Number(this.book.version.split(".")[1]));
    const results: Done[] = [];
    try {
      for (const [index, action] of batch.Actions.entries()) {
        try {
          if (index === failing && code !== null) throw new ExcelError(code, `Injected: ${code}`);
          results.push({ ActionId: action.Id, Value: this.done(action, objects) ?? null });
        } catch (reason) {
          if (!(reason instanceof ExcelError)) throw reason;
          return { Results: results, Error: errorOf(reason, index, locationOf(action, objects)) };
        }
      }
      return { Results: results };
    } finally {
      this.book.resume();
    }
  }

  private done(action: BatchAction, objects: BatchObjects): unknown {
    if (action.ActionType === ACTION.trace) return null;
    const live = objects.at(action.ObjectPathId);
    switch (action.ActionType) {
      case ACTION.instantiate:
        return live === null ? null : this.identity(live);
      case ACTION.query:
        return live === null ? null : { ...this.identity(live), ...queried(live, action.QueryInfo ?? {}) };
      case ACTION.method:
        return this.called(live, action, objects);
      case ACTION.set: {
        if (live === null) throw new ExcelError("InvalidOperation", `There is nothing to set ${action.Name} of.`);
        const [value] = objects.given(action.ArgumentInfo);
        memberOf(live, "set", action.Name)(live.self, value as Json);
        return null;
      }
      default:
        throw new Error(`The host of the tests knows no action ${action.ActionType}.`);
    }
  }

  private called(live: Live | null, action: BatchAction, objects: BatchObjects): unknown {
    const { Name } = action;
    if (Name === "_KeepReference") {
      if (live !== null) this.keep(live);
      return null;
    }
    if (live === null) throw new ExcelError("InvalidOperation", `There is nothing to call ${Name} of.`);
    const given = objects.given(action.ArgumentInfo);
    if (Name === "_RemoveReference") {
      const kept = this.kept.get(String(given[0]));
      if (kept !== undefined) this.keptAs.delete(kept);
      this.kept.delete(String(given[0]));
      return null;
    }
    const event = /^_(Register|Unregister)(?:Event(\w+)|(\w+)Event)$/.exec(Name);
    if (event !== null) return this.registered(live, event[1] === "Register", event[2] ?? event[3]!);
    const result = memberOf(live, "call", Name)(live.self, given);
    return result instanceof Live ? this.identity(result) : result;
  }

  private registered(live: Live, adds: boolean, name: string): null {
    if (!typesOf(live.type).some(({ events = [] }) => events.includes(name))) {
      throw new Error(`The host of the tests knows no event ${live.type.name}.${name}.`);
    }
    const id = live.type.name === "Worksheet" ? live.type.id?.(live.self) : undefined;
    const key = id === undefined ? name : `${name} ${id}`;
    const count = (this.book.registered.get(key) ?? 0) + (adds ? 1 : -1);
    if (count > 0) this.book.registered.set(key, count);
    else this.book.registered.delete(key);
    return null;
  }

  private keep(live: Live): void {
    if (this.keptAs.has(live)) return;
    const reference = `ref${++this.references}`;
    this.keptAs.set(live, reference);
    this.kept.set(reference, live);
  }

  /** By what the library finds the object again. */
  private identity(live: Live): Record<string, Json> {
    const reference = this.keptAs.get(live);
    const id = typesOf(live.type)
      .find((type) => type.id !== undefined)
      ?.id?.(live.self);
    return {
      ...(reference === undefined ? {} : { _ReferenceId: reference }),
      ...(id === undefined ? {} : { _Id: id }),
    };
  }
}

/** The objects that a batch speaks of, each found when it is first needed. */
class BatchObjects {
  private readonly found = new Map<number, Live | null>();

  constructor(
    private readonly batch: Batch,
    private readonly root: Live,
    private readonly kept: ReadonlyMap<string, Live>,
    private readonly version: number,
  ) {}

  path(id: number): BatchPath | undefined {
    return this.batch.ObjectPaths[String(id)];
  }

  at(id: number): Live | null {
    let live = this.found.get(id);
    if (live === undefined) this.found.set(id, (live = this.walked(id)));
    return live;
  }

  /** Arguments, with objects in place of the ids of their paths. */
  given(info: BatchArguments | undefined): Argument[] {
    const ids = info?.ReferencedObjectPathIds ?? [];
    return (info?.Arguments ?? []).map((value, index) => {
      const id = ids[index];
      if (Array.isArray(id) && id.some((one) => one !== 0)) throw new Error("Lists of objects aren't known here.");
      return typeof id === "number" && id !== 0 ? (this.at(id) ?? null) : (value as Json | undefined);
    });
  }

  private walked(id: number): Live | null {
    const path = this.path(id);
    if (path === undefined) throw new ExcelError("InvalidReference", `There is no path ${id}.`);
    if (path.ObjectPathType === PATH.root) return this.root;
    if (path.ObjectPathType === PATH.nothing) return null;
    if (path.ObjectPathType === PATH.reference) {
      const kept = this.kept.get(path.Name);
      if (kept === undefined) throw new ExcelError("InvalidReference", `Nothing is kept as ${path.Name}.`);
      return kept;
    }
    const parent = this.at(path.ParentObjectPathId ?? 0);
    // what belongs to a null object is one
    if (parent === null) return null;
    switch (path.ObjectPathType) {
      case PATH.property:
        if (this.version < (SINCE.get(path.Name) ?? 0)) throw new ExcelError("ApiNotFound", `No ${path.Name} here.`);
        return memberOf(parent, "part", path.Name)(parent.self);
      case PATH.indexer: {
        const find = typesOf(parent.type).find((type) => type.item !== undefined)?.item;
        if (find === undefined) throw new Error(`The host of the tests finds nothing in ${parent.type.name}.`);
        return find(parent.self, (path.ArgumentInfo?.Arguments?.[0] ?? null) as Json);
      }
      case PATH.method: {
        const made = memberOf(parent, "call", path.Name)(parent.self, this.given(path.ArgumentInfo));
        if (made instanceof Live) return made;
        if (made === null && path.Name.endsWith("OrNullObject")) return null;
        throw new Error(`${parent.type.name}.${camel(path.Name)} of the tests' host gives no object.`);
      }
      default:
        throw new Error(`The host of the tests knows no path ${path.ObjectPathType}.`);
    }
  }
}

function errorOf(reason: ExcelError, index: number, location: string): NonNullable<BatchAnswer["Error"]> {
  return {
    Code: reason.code,
    Message: reason.message,
    Location: location,
    ActionIndex: index,
    HttpStatusCode: 400,
  };
}

function refused(code: string): BatchAnswer {
  return { Results: [], Error: errorOf(new ExcelError(code), 0, "") };
}

/** As Excel says where: `Range.values`, `Worksheet.delete`. */
function locationOf(action: BatchAction, objects: BatchObjects): string {
  if (action.ActionType === ACTION.trace) return "";
  const path = objects.path(action.ObjectPathId);
  if (action.ActionType === ACTION.instantiate || action.Name === "") {
    const parent = path?.ParentObjectPathId;
    const name = path?.ObjectPathType === PATH.indexer ? "getItem" : camel(path?.Name ?? "");
    return parent === undefined ? name : `${typeName(objects, parent)}.${name}`;
  }
  return `${typeName(objects, action.ObjectPathId)}.${camel(action.Name)}`;
}

function typeName(objects: BatchObjects, id: number): string {
  try {
    return (objects.at(id)?.type as HostType<object> | undefined)?.name ?? "null";
  } catch {
    return "";
  }
}

const encoder = new TextEncoder();

function utf8Length(text: string): number {
  return encoder.encode(text).length;
}
