import { SendProblem, type OwnFinding, type SendPlan } from "../../core/index";
import { readGrid } from "../grid/readGrid";
import type { AddOptions } from "./addPlan";
import { sendCopy } from "./sendCopy";
import { sendCopySheet } from "./sendCopySheet";

/** A finished copy, and what of the user's own sheets isn't in it. */
export interface SentCopy {
  readonly bytes: Uint8Array;
  readonly findings: readonly OwnFinding[];
}

/**
 * Writes a copy for sending with the user's own sheets that its plan names, read from his workbook as it stands.
 *
 * @param workbook null where the plan names none
 * @throws SendProblem as {@link sendCopy} does, and `sendOwnLong` of a sheet that is too long to be read whole
 */
export async function sendCopyFrom(
  plan: SendPlan,
  workbook: Uint8Array | null,
  options: AddOptions,
): Promise<SentCopy> {
  if (plan.own.length === 0) return { bytes: sendCopy(plan, options), findings: [] };
  if (workbook === null) throw new Error("sendCopyFrom: sheets of the user's own need his workbook");
  const { sheets, looks } = await readGrid(workbook, { sheets: plan.own.map(({ sheet }) => sheet) });
  const sent = plan.own.map(({ sheet, name }) => {
    const read = sheets.find((one) => one.name === sheet)!;
    if (!read.whole) throw new SendProblem("sendOwnLong", { sheet });
    return { name, ...sendCopySheet(read, looks) };
  });
  return { bytes: sendCopy(plan, options, sent), findings: sent.map(({ finding }) => finding) };
}
