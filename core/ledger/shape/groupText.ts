import { headerWords, normalHeader } from "../headerWords";
import type { LedgerRole } from "../ledger";
import { DayReading, findDay, readDayText } from "../text/dayText";
import { totalOf, type TotalText } from "./totalWords";

/** What groups of a report may be. */
export const groupRoles = [
  "client",
  "manager",
  "line",
  "item",
  "document",
  "division",
  "region",
  "channel",
] as const satisfies readonly LedgerRole[];
export type GroupRole = (typeof groupRoles)[number];

/** What a text in the column of groups says. */
export interface GroupText {
  /** Without blanks around it and without its label. */
  readonly name: string;
  /** What a label before it says that it is: "Client: Ash". */
  readonly role: GroupRole | null;
  /** Blanks before it: reports set members in. */
  readonly indent: number;
  readonly total: TotalText | null;
  /** The day within it as it is written, "" without one. */
  readonly day: string;
}

const label = /^([^:]{2,30}):\s*(.*)$/s;

/** Where a day is looked for in a text: nowhere, anywhere within it, or as the whole text. */
export type DaySearch = "none" | "within" | "whole";

export function groupText(text: string, search: DaySearch): GroupText {
  const name = text.trim();
  const indent = text.length - text.trimStart().length;
  const total = totalOf(name);
  const day = dayIn(name, search);
  const match = total === null && day === "" && name.includes(":") ? label.exec(name) : null;
  const role = match === null ? null : headerRole(match[1]!);
  return role === null ? { name, role, indent, total, day } : { name: match![2]!.trim(), role, indent, total, day };
}

/** Up to the first blank: of the lines of a report it is one of a few words for documents. */
export function firstWordOf({ name }: GroupText): string {
  const end = name.indexOf(" ");
  return end < 0 ? name : name.slice(0, end);
}

function dayIn(text: string, search: DaySearch): string {
  if (search === "none") return "";
  if (search === "whole") return readDayText(text).reading === DayReading.none ? "" : text;
  const found = findDay(text);
  return found === null ? "" : text.slice(found.start, found.end);
}

/**
 * What a whole header or label says that groups are; null where it says none of it.
 *
 * @example
 * headerRole("Odberateľ") // "client"
 * headerRole("Период") // null
 */
export function headerRole(text: string): GroupRole | null {
  const normal = normalHeader(text);
  return groupRoles.find((role) => headerWords[role].includes(normal)) ?? null;
}
