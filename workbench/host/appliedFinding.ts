import { columnOfLetters } from "../../core/index";
import type { RefreshFinding } from "../../files/index";
import type { AppliedFinding } from "../../pane/port/Host";

/** What was come upon in the file, as the pane is told of it. */
export function appliedFinding(finding: RefreshFinding): AppliedFinding {
  const { kind, sheet, address } = finding;
  // without a sheet it is a name of the workbook
  const cell = sheet === "" ? address : `${sheet}!${address}`;
  const params = kind === "typedOver" ? { cell, typed: finding.typed } : { cell };
  return { code: `refresh.file.${kind}`, params, place: placeOf(sheet, address) };
}

function placeOf(sheet: string, address: string): AppliedFinding["place"] {
  const match = /^([A-Z]{1,3})(\d+)/.exec(address);
  if (sheet === "" || match === null) return null;
  return { sheet, row: Number(match[2]) - 1, column: columnOfLetters(match[1]!) };
}
