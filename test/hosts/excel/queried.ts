import type { Live } from "./HostType";
import { hasMember, memberOf, pascal, typesOf } from "./members";
import type { BatchQuery } from "./officeConnection";

type Answer = Record<string, unknown>;

/** What was asked to be loaded of an object: values, values of its parts (`format/fill/color`), of a collection its items. */
export function queried(live: Live, query: BatchQuery): Answer {
  const { Select = [], Expand = [], Top, Skip = 0 } = query;
  const names = [...Select, ...Expand].filter((name) => name !== "");
  if (names.length === 0)
    throw new Error(`${live.type.name}.load without names loads everything: name what is needed.`);
  const items = typesOf(live.type).find((type) => type.items !== undefined)?.items;
  if (items === undefined) return selected(live, names);
  const own: string[] = [];
  const ofItems: string[] = [];
  for (const name of names) {
    if (name === "items") continue;
    const short = name.startsWith("items/") ? name.slice("items/".length) : name;
    (name === short && hasMember(live, "get", pascal(name)) ? own : ofItems).push(short);
  }
  const listed = items(live.self).slice(Skip, Top === undefined ? undefined : Skip + Top);
  return {
    ...selected(live, own),
    _Items: listed.map((item) => {
      const id = typesOf(item.type)
        .find((type) => type.id !== undefined)
        ?.id?.(item.self);
      return { ...(id === undefined ? {} : { _Id: id }), ...selected(item, ofItems) };
    }),
  };
}

function selected(live: Live, names: readonly string[]): Answer {
  const answer: Answer = {};
  const parts = new Map<string, string[]>();
  for (const name of names) {
    const mark = name.indexOf("/");
    const first = pascal(mark < 0 ? name : name.slice(0, mark));
    if (mark < 0 && !hasMember(live, "part", first)) {
      answer[first] = memberOf(live, "get", first)(live.self);
      continue;
    }
    const known = parts.get(first) ?? [];
    if (mark >= 0) known.push(name.slice(mark + 1));
    parts.set(first, known);
  }
  for (const [name, wanted] of parts) {
    const part = memberOf(live, "part", name)(live.self);
    const isCollection = typesOf(part.type).some((type) => type.items !== undefined);
    answer[name] = isCollection ? queried(part, { Select: ["items", ...wanted] }) : selected(part, wanted);
  }
  return answer;
}
