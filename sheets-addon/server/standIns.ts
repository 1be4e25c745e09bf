/**
 * What the language's library has got since its edition of 2019, as far as core and server use it: Google promises no
 * edition. Where it is there, it stays. For `BigInt` there can be no stand-in; V8 has had it since 2018.
 */
function standIn(owner: object, name: string, make: (...args: never[]) => unknown): void {
  if (name in owner) return;
  Object.defineProperty(owner, name, { value: make, writable: true, configurable: true, enumerable: false });
}

function at(this: ArrayLike<unknown>, index: number): unknown {
  const place = Math.trunc(index) || 0;
  return this[place < 0 ? this.length + place : place];
}

function matchAll(this: string, pattern: string | RegExp): IterableIterator<RegExpExecArray> {
  const { source, flags } = typeof pattern === "string" ? new RegExp(pattern, "g") : pattern;
  const copy = new RegExp(source, flags.includes("g") ? flags : `${flags}g`);
  const found: RegExpExecArray[] = [];
  for (let match = copy.exec(this); match !== null; match = copy.exec(this)) {
    found.push(match);
    if (match[0] === "") copy.lastIndex++;
  }
  return found[Symbol.iterator]();
}

function replaceAll(this: string, what: string | RegExp, by: string | ((...args: string[]) => string)): string {
  const pattern = typeof what === "string" ? new RegExp(what.replace(/[\\^$.*+?()[\]{}|]/g, "\\$&"), "g") : what;
  return this.replace(pattern, by as string);
}

standIn(Array.prototype, "at", at);
standIn(String.prototype, "at", at);
standIn(Object.getPrototypeOf(Int8Array.prototype) as object, "at", at);
standIn(String.prototype, "matchAll", matchAll);
standIn(String.prototype, "replaceAll", replaceAll);
standIn(Object, "hasOwn", (owner: object, name: string) => Object.prototype.hasOwnProperty.call(owner, name));
