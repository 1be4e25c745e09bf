/** What both add-ins say of files that lie beside the workbook. */
export const addinTexts = {
  "addin.attached.open": "Open a large file beside the workbook",
  "addin.attached.about":
    "The workbook stays small: the file is read on this computer, up to a million rows, and every question works on all of it.",
  "addin.attached.title": "Files beside the workbook",
  "addin.attached.file": "{name}, {rows:count} {rows|row|rows}",
  "addin.attached.remove": "Remove",
  "addin.attached.removeNamed": "Remove {name}",
  "addin.attached.opening": "{name} is being opened",
  "addin.attached.notShown": "{sheet} lies beside the workbook as a file, so its cells can't be shown.",
  "addin.attached.gone": "That file no longer lies beside the workbook. Nothing was changed: open it once more.",
  "addin.attached.nothing": "{name} holds no cells that could be a ledger.",
};

export type AddinTextKey = keyof typeof addinTexts;
