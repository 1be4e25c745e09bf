import type { HostType, Live } from "./HostType";

type Kind = "get" | "set" | "part" | "call";
type Known = Omit<HostType<object>, "name" | "also">;

/** A class and what other files add to it. */
export function typesOf(type: HostType<object>): readonly Known[] {
  return type.also === undefined ? [type] : [type, type.also()];
}

export function hasMember(live: Live, kind: Kind, name: string): boolean {
  return typesOf(live.type).some((type) => type[kind] !== undefined && name in type[kind]);
}

/** A member under its name in capitals. What isn't entered is refused, so that nobody relies on what was never looked at. */
export function memberOf<K extends Kind>(live: Live, kind: K, name: string): NonNullable<Known[K]>[string] {
  for (const type of typesOf(live.type)) {
    const members = type[kind];
    const found = members !== undefined && Object.hasOwn(members, name) ? members[name] : undefined;
    if (found !== undefined) return found as NonNullable<Known[K]>[string];
  }
  throw new Error(`The host of the tests doesn't know ${live.type.name}.${camel(name)} (${kind}).`);
}

/** `RowCount` → `rowCount`, as the library's users write it. */
export function camel(name: string): string {
  return name.slice(0, 1).toLowerCase() + name.slice(1);
}

/** `rowCount` → `RowCount`, as it goes over the border. */
export function pascal(name: string): string {
  return name.slice(0, 1).toUpperCase() + name.slice(1);
}
