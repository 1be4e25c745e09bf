import { GoogleError } from "./GoogleError";
import type { ScriptWorld } from "./ScriptWorld";

/** A class of Google's services: its methods and getters are all that a script can ask for. */
export interface ServiceClass<T extends object = object> {
  /** As in Google's typings: `Range`. */
  readonly service: string;
  /** Methods that ask no service: they cost nothing and can't fail for reasons of Google's. `true`: all. */
  readonly local?: true | readonly string[];
  readonly prototype: T;
}

const behind = new WeakMap<object, object>();
const members = new WeakMap<object, Map<string, PropertyDescriptor>>();

/** Names of all that a class has entered. */
export function enteredMembers(type: ServiceClass): string[] {
  return [...membersOf(type).keys()];
}

function membersOf(type: ServiceClass): Map<string, PropertyDescriptor> {
  let known = members.get(type);
  if (known === undefined) {
    known = new Map();
    for (let from: object = type.prototype; from !== Object.prototype; from = Object.getPrototypeOf(from) as object) {
      for (const [name, member] of Object.entries(Object.getOwnPropertyDescriptors(from))) {
        if (name !== "constructor" && !known.has(name)) known.set(name, member);
      }
    }
    members.set(type, known);
  }
  return known;
}

/**
 * An object as a script gets it: what its class hasn't entered is noted and thrown, every method is a service call.
 * The type is Google's own, so that what the fake gives is used as the real one is.
 */
export function served<T>(world: ScriptWorld, self: object): T {
  const type = self.constructor as unknown as ServiceClass;
  const known = membersOf(type);
  const methods = new Map<string, unknown>();
  const proxy: object = new Proxy(self, {
    get(_target, key) {
      if (typeof key === "symbol" || key === "then" || key === "toJSON" || key === "constructor") return undefined;
      if (key === "toString") return () => type.service;
      const member = known.get(key);
      if (member === undefined) return unknownMember(world, `${type.service}.${key}`);
      if (member.get !== undefined) return member.get.call(self) as unknown;
      let method = methods.get(key);
      if (method === undefined) {
        const name = `${type.service}.${key}`;
        const local = type.local === true || type.local?.includes(key) === true;
        const work = member.value as (...args: unknown[]) => unknown;
        method = (...args: unknown[]) => {
          const ask = (): unknown => {
            const value = work.apply(self, args);
            return value === self ? proxy : value;
          };
          return local ? world.local(ask) : world.call(name, ask);
        };
        methods.set(key, method);
      }
      return method;
    },
    set(_target, key) {
      return unknownMember(world, `${type.service}.${String(key)} = …`);
    },
    has: (_target, key) => typeof key === "string" && known.has(key),
  });
  behind.set(proxy, self);
  return proxy as T;
}

function unknownMember(world: ScriptWorld, name: string): never {
  world.unknown.push(name);
  throw new Error(`The fake of Google Sheets doesn't know ${name}.`);
}

/** The object of ours behind one of a script's; throws as Google does for an argument of another kind. */
export function own<T extends object>(type: abstract new (...args: never[]) => T, given: unknown, place: string): T {
  const self = ownOrNull(type, given);
  if (self !== null) return self;
  throw mismatch([given], place);
}

export function ownOrNull<T extends object>(type: abstract new (...args: never[]) => T, given: unknown): T | null {
  const self = typeof given === "object" && given !== null ? behind.get(given) : undefined;
  return self instanceof type ? self : null;
}

export function mismatch(given: readonly unknown[], place: string): GoogleError {
  const kinds = given.map((one) => (one === null ? "null" : typeof one === "object" ? "Object" : kindOf(one)));
  return new GoogleError(`The parameters (${kinds.join(",")}) don't match the method signature for ${place}.`);
}

function kindOf(value: unknown): string {
  return typeof value === "undefined" ? "undefined" : typeof value === "string" ? "String" : typeof value;
}

/** An enumeration of Google's: each value knows its name. Unknown names are noted and thrown. */
export function enumeration<T>(world: ScriptWorld, name: string, names: readonly string[]): T {
  const values = new Map(names.map((one) => [one, enumValue(one)]));
  return new Proxy(
    {},
    {
      get: (_target, key) =>
        typeof key === "symbol" ? undefined : (values.get(key) ?? unknownMember(world, `${name}.${key}`)),
    },
  ) as T;
}

const made = new Map<string, object>();

/** The same object for the same name wherever it comes from: scripts compare them. */
export function enumValue(name: string): object {
  let value = made.get(name);
  if (value === undefined) {
    value = Object.freeze({ name: () => name, toString: () => name });
    made.set(name, value);
  }
  return value;
}
