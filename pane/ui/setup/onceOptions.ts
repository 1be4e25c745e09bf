import { marksText, parseMarks, parseSegments, segmentsText } from "../../../core/index";
import type { SegmentsDraft } from "../../engine/Setup";
import type { FormState } from "../optionForm";
import { markKey, pairsOf, type Marks } from "./marks";

/** The segments that were put together in the form; null: those of the workbook stand. */
export function segmentsInForm({ definition }: FormState): SegmentsDraft | null {
  if (typeof definition !== "string") return null;
  const read = parseSegments(definition);
  return "fault" in read ? null : { segments: read.segments, purposes: [...read.purposes] };
}

export function withSegments(form: FormState, draft: SegmentsDraft | null): FormState {
  const others = without(form, "definition");
  return draft === null
    ? others
    : { ...others, definition: segmentsText({ segments: draft.segments, purposes: new Map(draft.purposes) }) };
}

/** The marks that were set in the form; null: those of the workbook stand. */
export function marksInForm({ marks }: FormState): Marks | null {
  if (typeof marks !== "string") return null;
  const read = parseMarks(marks);
  if ("fault" in read) return null;
  const { segments, lines, meant } = read;
  return { segments, lines, meant: new Set(meant.map(([segment, line]) => markKey(segment, line))) };
}

export function withMarks(form: FormState, marks: Marks | null): FormState {
  const others = without(form, "marks");
  if (marks === null) return others;
  const { segments, lines } = marks;
  return { ...others, marks: marksText({ segments, lines, meant: pairsOf(marks) }) };
}

function without(form: FormState, key: string): FormState {
  return Object.fromEntries(Object.entries(form).filter(([other]) => other !== key));
}
