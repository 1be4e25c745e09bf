import { useState, type ReactElement } from "react";
import type { CellExplanation, ExplainedRow } from "../engine/Engine";
import type { Latest } from "./useLatest";
import { FaultBox } from "./FaultBox";
import { useSurroundings } from "./PaneContext";
import { usePaneStyles } from "./usePaneStyles";
import { useSlow } from "./useSlow";
import { WhereFrom } from "./WhereFrom";
import { WhereFromPanel } from "./WhereFromPanel";

export interface SelectedCellProps {
  /** A cell of a built sheet is selected. */
  readonly shown: boolean;
  readonly state: Latest<CellExplanation | null>;
  readonly folded: boolean;
  onReveal(row: ExplainedRow): void;
}

/** What is known of the selected cell of a built sheet, until it is closed. */
export function SelectedCell({ shown, state, folded, onReveal }: SelectedCellProps): ReactElement | null {
  const shared = usePaneStyles();
  const { say } = useSurroundings();
  const [closed, setClosed] = useState(false);
  const slow = useSlow(state.working);
  if (closed || !shown) return null;
  const { value: explanation, working, fault } = state;
  // in the middle of a job a cell that has nothing to tell is no reason to say so
  if (folded && explanation === null) return null;
  return (
    <WhereFromPanel folded={folded} onClose={() => setClosed(true)}>
      <p role="status" className={slow ? shared.quiet : shared.hidden}>
        {slow ? say("pane.why.looking") : (explanation?.shown ?? "")}
      </p>
      {fault === null ? null : <FaultBox fault={fault} />}
      {explanation === null || fault !== null ? null : <WhereFrom explanation={explanation} onReveal={onReveal} />}
      {explanation === null && fault === null && !working ? (
        <p className={shared.text}>{say("pane.why.nothing")}</p>
      ) : null}
    </WhereFromPanel>
  );
}
