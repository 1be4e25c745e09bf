import type { CellValue } from "../../cells/cellBlock";
import { headerText, isBlankCell } from "./cellKinds";
import type { ColumnsFound } from "./ColumnsFound";
import { headerRole, type GroupRole, type GroupText } from "./groupText";

/** Names of the levels of a report, one beneath the other in its header, or in one cell: "Manager / Client / Document". */
export interface NamedLevels {
  readonly levels: readonly { readonly role: GroupRole; readonly header: string }[];
  /** With the rows of the header that name nothing else. */
  readonly headerRow: number;
  readonly headerRows: number;
}

/** What the header says of the groups in a column. */
export function namedLevels({ rows, headerRow, headerRows, names }: ColumnsFound, column: number): NamedLevels {
  const rolesAt = (row: number): NamedLevels["levels"] => rolesIn(soleText(rows[row], column));
  const own = rolesIn(names[column] ?? "");
  const levels = [...own];
  let first = headerRow - headerRows + 1;
  let last = headerRow;
  for (let above = rolesAt(first - 1); first > 0 && above.length > 0; above = rolesAt(first - 1)) {
    levels.unshift(...above);
    first--;
  }
  for (let below = rolesAt(last + 1); below.length > 0; below = rolesAt(last + 1)) {
    levels.push(...below);
    last++;
  }
  const isFirst = ({ role }: { readonly role: GroupRole }, at: number): boolean =>
    levels.findIndex((one) => one.role === role) === at;
  return { levels: levels.filter(isFirst), headerRow: last, headerRows: last - first + 1 };
}

/** The text of a cell that stands alone in its row; "" of any other. */
function soleText(row: readonly CellValue[] | undefined, column: number): string {
  const isAlone = row?.every((cell, at) => (at === column) !== isBlankCell(cell)) ?? false;
  return isAlone ? headerText(row![column]) : "";
}

/** All parts of the text must be levels, or none is. */
function rolesIn(text: string): { role: GroupRole; header: string }[] {
  if (text === "") return [];
  const whole = headerRole(text);
  if (whole !== null) return [{ role: whole, header: text }];
  const roles = text.split(/[/,;\n]/).map((part) => ({ role: headerRole(part), header: part.trim() }));
  return roles.every((one): one is { role: GroupRole; header: string } => one.role !== null) ? roles : [];
}

/** Roles that unnamed groups around clients are taken for, the likeliest first. */
const outerRoles = ["manager", "division", "region", "channel"] as const satisfies readonly GroupRole[];

/**
 * What the groups of a report are that doesn't say it: clients; with groups of groups what is around the clients, or, where
 * the same inner names come again in other groups, what clients buy. Null where there are too many levels to know.
 *
 * @param runs names of groups that stand one beneath the other without a line between, as they come
 * @param taken roles that have columns of their own
 */
export function unnamedLevels(
  runs: readonly (readonly GroupText[])[],
  taken: ReadonlySet<string>,
): readonly GroupRole[] | null {
  const indents = [...new Set(runs.flat().map(({ indent }) => indent))];
  // a report begins with its outermost group; further down two together may be one without lines
  const depth = indents.length > 1 ? indents.length : (runs[0]?.length ?? 0);
  const free = outerRoles.filter((role) => !taken.has(role));
  if (depth <= 1) return ["client"];
  if (depth > 3 || free.length < depth - 1) return null;
  const inner = runs.map((run) => run.at(-1)!.name);
  if (depth === 2 && !taken.has("line") && new Set(inner).size < inner.length) return ["client", "line"];
  return [...free.slice(0, depth - 1).reverse(), "client"];
}
