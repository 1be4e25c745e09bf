/** What Klientela says as an add-in of Excel. */
export const excelTexts = {
  "excel.fault.cellEdit": "A cell is being typed in. Nothing was changed: press Enter, then do it again.",
  "excel.fault.sheetProtected":
    "The sheet {sheet} is protected. Nothing was changed: take the protection off (Review, Unprotect Sheet), then do it again.",
  "excel.fault.workbookProtected":
    "The structure of this workbook is protected, so no sheet can be added. Nothing was changed: take the protection off (Review, Protect Workbook), then do it again.",
  "excel.fault.tooLarge":
    "Excel takes no piece of this size. Nothing was changed: close other workbooks, then do it again.",
  "excel.fault.inactive":
    "Excel works with this workbook only while its window is in front. Nothing was changed: click into the workbook, then do it again.",
  "excel.fault.busy": "Excel is busy with something else. Nothing was changed: wait a moment, then do it again.",
  "excel.fault.readOnly":
    "This workbook is open for reading only. Nothing was changed: choose Edit Workbook, or save it under another name, then do it again.",
  "excel.fault.noSheet": "There is no sheet {sheet} any more. Nothing was changed.",
  "excel.fault.notOurs": "The sheet {sheet} was not built by Klientela. Nothing was changed.",
  "excel.fault.changed":
    "Rows or columns of {sheet} were moved while it was being computed. Nothing was changed: refresh it again.",
  "excel.fault.old": "This Excel is too old for Klientela: it needs Excel 2021, Microsoft 365 or Excel on the web.",
  "excel.fault.tooManyCells":
    "Excel does not take so many cells at once. Nothing was changed: attach the file of the ledger beside the workbook instead.",
  "excel.fault.unknown":
    "Excel refused ({code}). Nothing was changed: do it again; if it stays so, save the workbook and open it anew.",
  "excel.fault.restore":
    "Excel stopped in the middle, and {sheet} could not be put back yet. It is put back as soon as Excel answers: click once more.",
  "excel.step.reading": "The sheets are being read",
  "excel.step.writing": "The figures are being written",
  "excel.step.looks": "Formats, lists and charts are being set",
  "excel.step.finishing": "The sheets are being put in their places",
  "excel.step.restoring": "The workbook is being put back as it was",
  "excel.finding.changedSince": "{cell} was typed in while the sheet was being refreshed. What was typed stands.",
  "excel.fault.denied":
    "Excel does not allow this change: a sheet or the workbook is protected, or it is open for reading only. Nothing was changed: take the protection off (Review) or choose Edit Workbook, then do it again.",
  "excel.fault.inTheWay":
    "Merged cells, a filter, a table or a pivot table of your own stands in the way. Nothing was changed: move it to another sheet or take the filter off, then do it again.",
  "excel.fault.meanwhile":
    "The workbook was changed in the meantime: a sheet or a table is gone, or its name is taken. Nothing was changed by Klientela: do it again.",
  "excel.fault.connection":
    "Excel did not answer. Nothing was changed: check the connection and that you are signed in, then do it again.",
  "excel.fault.links":
    "Excel blocks links to other workbooks here. Nothing was changed: allow them (Data, Workbook Links) or take them out, then do it again.",
  "excel.fault.worker":
    "The part of Klientela that handles files stopped. Nothing was changed: close the pane, open it again and repeat the last step. ({message})",
  "excel.fault.ownSheets":
    "Excel did not hand over this workbook, so your own sheets can't go along. Leave them out, or save the workbook and do it again.",
};

export type ExcelTextKey = keyof typeof excelTexts;
