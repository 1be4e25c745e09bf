/** What Klientela says as an add-on of Google Sheets. */
export const sheetsTexts = {
  "sheets.fault.busy":
    "A colleague or another window of yours is writing with Klientela in this spreadsheet. Nothing was changed: wait a minute, then do it again.",
  "sheets.fault.sheetProtected":
    "The sheet {sheet}, or a range in it, is protected, and you may not edit it. Nothing was changed: ask its owner for the right (Data, Protect sheets and ranges), then do it again.",
  "sheets.fault.noSheet": "There is no sheet {sheet} any more, or it is hidden. Nothing was changed.",
  "sheets.fault.notOurs": "The sheet {sheet} was not built by Klientela. Nothing was changed.",
  "sheets.fault.changed":
    "Somebody keeps working in {sheet}, so it was other than what had been computed. Nothing was changed: refresh it again in a moment.",
  "sheets.fault.tooManyCells":
    "With these sheets the spreadsheet would have more than the 10 million cells that Google Sheets allows. Nothing was changed: delete blank rows and columns of large sheets, or lay the ledger beside the spreadsheet as a file.",
  "sheets.fault.timeUp":
    "This took longer than Google Sheets allows. Nothing was changed: do it again; a sheet with fewer rows goes faster.",
  "sheets.fault.quota":
    "Google limits how much may be done in a day and at the same time, and that limit is reached. Nothing was changed: wait some minutes, at worst until tomorrow, then do it again.",
  "sheets.fault.connection":
    "Google Sheets did not answer. Check the connection, then do it again: what may have been begun is put back first.",
  "sheets.fault.authorization":
    "Google asks anew whether Klientela may work in this spreadsheet. Nothing was changed: close the sidebar, open it from the menu and agree, then do it again. If you are signed in to several Google accounts at once, keep only one.",
  "sheets.fault.unknown":
    "Google Sheets refused: {message} Nothing was changed: do it again; if it stays so, reload the page.",
  "sheets.fault.restore":
    "Google Sheets stopped in the middle, and {sheet} could not be put back yet. It is put back as soon as Google answers: click once more.",
  "sheets.fault.takenBack":
    "This was taken back in another window in the meantime. The spreadsheet is as it was before: do it again.",
  "sheets.fault.merged":
    "Merged cells of your own stand in the way in {sheet}. Nothing was changed: unmerge them, then do it again.",
  "sheets.fault.noWorker":
    "This browser lets the sidebar compute in the page only, up to {most:count} rows; here it would be {rows:count}. Nothing was changed: open the spreadsheet in another browser, such as Chrome, Edge or Firefox.",
  "sheets.fault.worker":
    "The part of Klientela that computes the sheets stopped. Nothing was changed: close the sidebar, open it again and repeat the last step. ({message})",
  "sheets.fault.notWritten":
    "The sample company could not be laid into this spreadsheet because it isn't blank. Nothing was changed: open a blank spreadsheet and do it there.",
  "sheets.busy":
    "Klientela is writing in this spreadsheet just now: for a colleague, or for a window of yours that was closed. There is nothing to do: the sidebar goes on by itself, mostly within a minute.",
  "sheets.note.takenBack":
    "A piece of work was cut off last time. It was taken back: the spreadsheet is as it was before.",
  "sheets.note.finished":
    "A piece of work was cut off last time, just before its end. It has been finished: all its sheets are there.",
  "sheets.step.reading": "The sheets are being read",
  "sheets.step.computing": "The sheets are being put together",
  "sheets.step.writing": "The figures are being written",
  "sheets.step.finishing": "The sheets are being put in their places",
  "sheets.step.restoring": "The spreadsheet is being put back as it was",
  "sheets.finding.changedSince": "{cell} was typed in while the sheet was being refreshed. What was typed stands.",
  "sheets.menu.open": "Open Klientela",
  "sheets.menu.refresh": "Refresh the built sheets",
  "sheets.menu.questions": "Questions",
  "sheets.print.offer":
    "Google Sheets keeps no page set-up. For printing take the same sheets as an Excel file: A4 landscape, header on each page, page numbers.",
  "sheets.print.button": "File for printing (.xlsx)",
  "sheets.print.making": "The file is being made …",
  "sheets.print.done": "The file is ready: {name}.",
};

export type SheetsTextKey = keyof typeof sheetsTexts;
