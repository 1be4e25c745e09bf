import { Button } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { doingText } from "./doingText";
import { FaultBox } from "./FaultBox";
import { useSurroundings } from "./PaneContext";
import type { BuildState } from "./useBuild";
import { usePaneStyles } from "./usePaneStyles";
import { useSlow } from "./useSlow";
import { Waiting } from "./Waiting";

export interface WorkNoteProps {
  readonly state: BuildState;
  onCancel(): void;
  onDismiss(): void;
}

/** What is being done to the workbook from a page without a foot, and what became of it where nothing was changed. */
export function WorkNote({ state, onCancel, onDismiss }: WorkNoteProps): ReactElement | null {
  const shared = usePaneStyles();
  const { say } = useSurroundings();
  const slow = useSlow(state.phase === "working");
  switch (state.phase) {
    case "working":
      if (!slow) return null;
      return <Waiting text={say(state.step ?? doingText(state.doing))} share={state.share} onCancel={onCancel} />;
    case "failed":
      return (
        <FaultBox fault={state.fault}>
          <Button size="small" onClick={onDismiss}>
            {say("refresh.dismiss")}
          </Button>
        </FaultBox>
      );
    case "cancelled":
    case "removed":
      return (
        <p role="status" className={shared.text}>
          {say(state.phase === "removed" ? "refresh.page.removed" : "pane.work.cancelled")}
        </p>
      );
    case "idle":
    case "built":
    case "refreshed":
    case "undone":
      return null;
  }
}
