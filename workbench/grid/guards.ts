/** What a sheet lets people do with it. */
export type SheetKind = "file" | "built" | "attached" | "user";

export type Refusal = "fixed" | "attached" | "built" | "unsupported";

/** Commands that change nothing that is saved. Others of the library are refused, so that nothing gets lost at saving. */
const harmless: readonly RegExp[] = [
  /^doc\.command\.(?!set-inline-format|insert-(?!text)|delete-custom|.*(list|heading|align|title))/,
  /^doc\.(operation|mutation)\./,
  /^univer\.command\.(copy|undo|redo|select-all)$/,
  /^(ui|base-ui|ui-sheet|formula-ui|formula|sheets-formula|sidebar|editor)\./,
  /^sheet\.command\.(move-selection|expand-selection|select-|scroll-|set-scroll|reset-scroll|set-zoom|change-zoom|set-worksheet-activ|set-active|hover|copy)/,
  /^sheet\.command\.(set-once-format-painter|set-infinite-format-painter|re-calc-filter|toggle-note-popup|apply-filter)/,
];

/** Typing, clearing, pasting, formats of cells, widths and heights: what `changes` can say. */
const edits: ReadonlySet<string> = new Set([
  "univer.command.paste",
  "univer.command.cut",
  "sheet.command.paste",
  "sheet.command.paste-value",
  "sheet.command.paste-format",
  "sheet.command.paste-formula",
  "sheet.command.paste-besides-border",
  "sheet.command.paste-col-width",
  "sheet.command.paste-by-short-key",
  "sheet.command.optional-paste",
  "sheet.command.copy-formula-only",
  "sheet.command.set-range-values",
  "sheet.command.clear-selection-content",
  "sheet.command.clear-selection-all",
  "sheet.command.clear-selection-format",
  "sheet.command.auto-fill",
  "sheet.command.auto-clear-content",
  "sheet.command.refill",
  "sheet.command.copy-down",
  "sheet.command.copy-right",
  "sheet.command.toggle-cell-checkbox",
  "sheet.command.text-to-number",
  "sheet.command.set-style",
  "sheet.command.set-bold",
  "sheet.command.set-italic",
  "sheet.command.set-underline",
  "sheet.command.set-stroke",
  "sheet.command.set-range-bold",
  "sheet.command.set-range-italic",
  "sheet.command.set-range-underline",
  "sheet.command.set-range-stroke",
  "sheet.command.numfmt.set.numfmt",
  "sheet.command.numfmt.set.percent",
  "sheet.command.numfmt.set.currency",
  "sheet.command.numfmt.add.decimal.command",
  "sheet.command.numfmt.subtract.decimal.command",
  "sheet.command.set-worksheet-col-width",
  "sheet.command.delta-column-width",
  "sheet.command.set-col-auto-width",
  "sheet.command.set-row-height",
  "sheet.command.delta-row-height",
  "sheet.command.set-row-is-auto-height",
  "sheet.command.set-col-is-auto-width",
  "sheet.command.repeat-last-action",
  "sheets-formula.command.quick-sum",
  "formula.command.insert-function",
]);

/** Looking only: also where nothing may be typed. */
const views: ReadonlySet<string> = new Set([
  "sheet.command.set-filter-criteria",
  "sheet.command.clear-filter-criteria",
]);

/** What moves cells, or a sheet among the others. Only on sheets that the user added. */
const structure: readonly RegExp[] = [
  /^sheet\.command\.(insert|remove|delete)-(row|col|multi|range)/,
  /^sheet\.command\.(insert|delete)-range-move/,
  /^sheet\.command\.(move-rows|move-cols|move-range)/,
  /^sheet\.command\.(add|remove)-worksheet-merge/,
  /^sheet\.command\.(set-(row|col|selection|first-row|first-column)?-?frozen|cancel-frozen)/,
  /^sheet\.command\.(remove-sheet|set-worksheet-name|set-worksheet-order|set-tab-color|append-row)/,
  /^sheet\.command\.(reorder-range|sort)/,
  /^sheet\.command\.(set-worksheet-(hidden|show)|set-(rows|col)-hidden|hide-)/,
];

/** Of these the saved sheet knows nothing: refused where they are the user's own, too. */
const unsaved: readonly RegExp[] = [
  /^sheet\.command\.(set-worksheet-(hidden|show)|set-(rows|col)-hidden|hide-(row|col)|set-tab-color|set-worksheet-order)/,
];

const newSheet = "sheet.command.insert-sheet";

/** Whether a command may run on a sheet of this kind; null: yes. */
export function refusalOfCommand(id: string, kind: SheetKind): Refusal | null {
  if (id === newSheet || views.has(id) || harmless.some((form) => form.test(id))) return null;
  if (kind === "attached") return "attached";
  if (edits.has(id)) return null;
  if (structure.some((form) => form.test(id))) {
    if (kind === "user") return unsaved.some((form) => form.test(id)) ? "unsupported" : null;
    return kind === "built" ? "built" : "fixed";
  }
  return "unsupported";
}

/** Operations open panels and editors; most only look. */
export function refusalOfOperation(id: string, kind: SheetKind, opens: boolean): Refusal | null {
  if (id === "sheet.operation.rename-sheet") return kind === "user" ? null : kind === "built" ? "built" : "fixed";
  if (kind === "attached" && opens && id === "sheet.operation.set-cell-edit-visible") return "attached";
  if (
    /^(data-validation\.operation\.(open|toggle)|sheet\.operation\.open\.(conditional|numfmt)|sheet\.operation\.add-note-popup|sheet-permission\.)/.test(
      id,
    )
  ) {
    return "unsupported";
  }
  return null;
}

/** Changes of the data that may reach a sheet of the file; all others come from commands that were refused. */
const mutations: readonly RegExp[] = [
  /^sheet\.mutation\.set-range-values$/,
  /^sheet\.mutation\.(set-worksheet-col-width|set-worksheet-row-height|set-worksheet-row-auto-height|set-worksheet-row-is-auto-height)$/,
  /^sheet\.mutation\.(set-filter-criteria|re-calc-filter|set-row-hidden|set-row-visible|mark-dirty-filter-change)$/,
  /^sheet\.mutation\.(set|remove)\.numfmt$/,
  /^sheet\.mutation\.(empty|toggle-note-popup|data-validation-formula-mark-dirty)$/,
];

/** Whether a change of a sheet's data is one that can't be saved there: it is made empty then. */
export function isLostMutation(id: string, kind: SheetKind): boolean {
  if (kind === "user")
    return /^(data-validation\.mutation|sheet\.mutation\.(add|set|delete|move)-conditional-rule)/.test(id);
  if (!id.startsWith("sheet.mutation.") && !id.startsWith("data-validation.mutation.")) return false;
  if (id === "sheet.mutation.insert-sheet" || id === "sheet.mutation.remove-sheet") return false;
  return !mutations.some((form) => form.test(id));
}
