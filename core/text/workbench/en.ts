/** What the workbook in the browser says. */
export const workbenchTexts = {
  "workbench.open": "Open",
  "workbench.save": "Save",
  "workbench.new": "New",
  "workbench.sample": "Sample company",
  "workbench.undo": "Undo",
  "workbench.redo": "Redo",
  "workbench.menu": "File",
  "workbench.language": "Language",
  "workbench.dark": "Dark colours",
  "workbench.pane": "Klientela pane",
  "workbench.gridLabel": "Workbook",
  "workbench.gridLoading": "The spreadsheet is being loaded",
  "workbench.dropHere": "Drop the file here to open it",
  "workbench.dismiss": "Close the message",
  "workbench.private": "Nothing is uploaded",
  "workbench.unsaved": "Not saved yet; a draft is kept in this browser",
  "workbench.unsavedNoDraft": "Not saved yet",
  "workbench.saved": "Saved as {name}. The file that you opened is unchanged.",
  "workbench.attached": "{n:count} rows: the first 1,000 are shown, all are used",
  "workbench.kept": "Kept in the file, not shown here: {things}",
  "workbench.keptHelp":
    "These parts of your file are saved unchanged. So that they stay right, rows and columns of this sheet can't be inserted, deleted or moved here.",
  "workbench.sampleFile": "Klientela sample",
  "workbench.newFile": "Workbook",
  "workbench.newSheet": "Sheet1",
  "workbench.busy.open": "Opening {name} …",
  "workbench.busy.sample": "Preparing the sample company …",
  "workbench.busy.save": "Saving {name} …",
  "workbench.step.writing": "The sheets are being written",
  "workbench.step.showing": "The sheets are being shown",
  "workbench.draft": "{name} was left unsaved on {day}. Go on with it?",
  "workbench.draftOpen": "Go on",
  "workbench.draftForget": "Throw it away",
  "workbench.ask.title": "Save {name}?",
  "workbench.ask.text": "There is work in it that isn't saved yet.",
  "workbench.ask.save": "Save",
  "workbench.ask.leave": "Don't save",
  "workbench.ask.stay": "Cancel",
  "workbench.nothingToSave":
    "The ledger stays in its own file and nothing was built from it yet, so there is nothing to save.",
  "workbench.fault.worker":
    "The part of the page that handles files stopped. Nothing was changed. Save a copy of your work where you can, then load the page again. ({message})",
  "workbench.fault.arrayFormula":
    "Nothing was saved: {cell} on {sheet} is part of a formula that fills several cells. Undo what was typed there, or type over all of them.",
  "workbench.fault.dataTable":
    "Nothing was saved: {cell} on {sheet} belongs to a what-if table, which computes its cells together. Undo what was typed there.",
  "workbench.fault.headerInUse":
    "Nothing was saved: formulas refer to the table header in {cell} on {sheet} by its name. Undo the change of this header.",
  "workbench.fault.textTooLong":
    "Nothing was saved: the text in {cell} on {sheet} is longer than the 32,767 characters that a cell can hold. Shorten it.",
  "workbench.fault.formulaTooLong":
    "Nothing was saved: the formula in {cell} on {sheet} is longer than 8,192 characters. Shorten it.",
  "workbench.fault.outside": "Nothing was saved: {cell} on {sheet} lies beyond the last row or column of a workbook.",
  "workbench.fault.grid": "The spreadsheet could not be loaded. Load the page again.",
  "workbench.fault.notOurs":
    "The sheet {sheet} was there when the file was opened, so it isn't removed from here. Nothing was changed.",
  "workbench.fault.noSheet": "There is no sheet {sheet} any more.",
  "workbench.refused.fixed":
    "Not possible on a sheet of your file: inserting, deleting or moving could break what isn't shown here. Type into its cells, or add a sheet of your own.",
  "workbench.refused.attached":
    "This sheet is too long to be changed here: it stays in its file, and every job reads all of it.",
  "workbench.refused.built":
    "A built sheet keeps its shape. Type into the light yellow cells, or remove the sheet in the pane.",
  "workbench.refused.unsupported":
    "This can't be kept when the file is saved, so it isn't done here. Do it in your spreadsheet program.",
  "workbench.start.name": "Start here",
  "workbench.start.title": "Three things to try",
  "workbench.start.lead":
    "This is a made-up IT company: its sales are on the second sheet, its clients on the third. Click a line below; the pane on the right does the rest.",
  "workbench.start.own":
    "Your own sales: press Open, or drop an .xlsx or .csv file on this page. A column of days, one of clients and one of amounts is enough.",
  "workbench.start.private":
    "Everything is computed on this computer. Nothing is uploaded, and your own file is never written over.",
  "kept.chart": "{n:count} {n|chart|charts}",
  "kept.chartSheet": "{n:count} {n|chart sheet|chart sheets}",
  "kept.picture": "{n:count} {n|picture|pictures}",
  "kept.shape": "{n:count} {n|shape|shapes}",
  "kept.pivot": "{n:count} {n|pivot table|pivot tables}",
  "kept.table": "{n:count} {n|table|tables}",
  "kept.slicer": "{n:count} {n|slicer|slicers}",
  "kept.rule": "{n:count} {n|colour rule|colour rules}",
  "kept.validation": "{n:count} {n|input check|input checks}",
  "kept.comment": "{n:count} {n|comment|comments}",
  "kept.link": "{n:count} {n|link|links}",
  "kept.object": "{n:count} {n|embedded object|embedded objects}",
  "kept.protection": "sheet protection",
  "kept.outline": "grouped rows or columns",
  "kept.richText": "{n:count} {n|cell with mixed letters|cells with mixed letters}",
  "kept.macro": "macros",
  "kept.other": "other parts",
  "grid.functionCategory": "Functions of Klientela",
  "grid.functionExample": "Example: {example}",
} as const;

export type WorkbenchTextKey = keyof typeof workbenchTexts;
