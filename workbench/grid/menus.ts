import type { SheetKind } from "./guards";

/** Entries that lead to what can't be saved, or needs a service that we don't have. */
const never = [
  "sheet.menu.copy-special",
  "sheet.contextMenu.permission",
  "sheet.contextMenu.text-to-number",
  "sheet.command.paste-col-width",
  "sheet.operation.add-note-popup",
  "sheet.command.delete-note",
  "sheet.command.toggle-note-popup",
  "sheet.command.save-cell-images",
  "sheet.command.copy-sheet",
  "sheet.command.set-tab-color",
  "sheet.command.set-worksheet-hidden",
  "ui-sheet.command.show-menu-list",
  "sheet.command.add-range-protection-from-sheet-bar",
  "sheet.command.delete-worksheet-protection-from-sheet-bar",
  "sheet.command.change-sheet-protection-from-sheet-bar",
  "sheet.command.view-sheet-permission-from-sheet-bar",
  "sheet.command.hide-col-confirm",
  "sheet.command.hide-row-confirm",
  "sheet.command.set-selected-cols-visible",
  "sheet.command.set-selected-rows-visible",
] as const;

/** Entries that move cells or rule over the sheet itself: only where the sheet is the user's own. */
const structure = [
  "sheet.menu.cell-insert",
  "sheet.menu.delete",
  "sheet.menu.sheet-frozen",
  "sheet.column-header-menu.sheet-frozen",
  "sheet.row-header-menu.sheet-frozen",
  "sheet.command.insert-multi-cols-before",
  "sheet.command.insert-multi-cols-right",
  "sheet.command.insert-multi-rows-above",
  "sheet.command.insert-multi-rows-after",
  "sheet.command.remove-col-confirm",
  "sheet.command.remove-row-confirm",
  "sheet.command.remove-sheet-confirm",
  "sheet.operation.rename-sheet",
] as const;

/** Entries that change cells: not on sheets of which only a part is shown. */
const edits = [
  "sheet.command.cut",
  "sheet.command.paste",
  "univer.command.cut",
  "univer.command.paste",
  "sheet.menu.paste-special",
  "sheet.menu.clear-selection",
] as const;

/** Which entries of the context menus are hidden on a sheet of this kind. */
export function menuOf(kind: SheetKind): Record<string, { hidden: boolean }> {
  const hidden: Record<string, { hidden: boolean }> = {};
  for (const id of never) hidden[id] = { hidden: true };
  for (const id of structure) if (kind !== "user") hidden[id] = { hidden: true };
  for (const id of edits) if (kind === "attached") hidden[id] = { hidden: true };
  return hidden;
}
