import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useRef, type ReactElement } from "react";
import { FaultBox } from "./FaultBox";
import { useSurroundings } from "./PaneContext";
import { doingText } from "./doingText";
import type { BuildState } from "./useBuild";
import { usePaneStyles } from "./usePaneStyles";
import { useSlow } from "./useSlow";
import { Waiting } from "./Waiting";

export interface JobFootProps {
  readonly state: BuildState;
  /** On the button. */
  readonly label: string;
  /** Where what is built will go; "": not known yet. */
  readonly where: string;
  /** What would be built is known and can be built. */
  readonly ready: boolean;
  onBuild(): void;
  onCancel(): void;
}

const useStyles = makeStyles({
  foot: {
    flexShrink: 0,
    boxSizing: "border-box",
    maxHeight: "60%",
    overflowY: "auto",
    padding: "10px 16px 12px",
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
    display: "flex",
    flexDirection: "column",
    rowGap: "6px",
    // the same height while waiting, so that nothing jumps
    minHeight: "76px",
    justifyContent: "center",
  },
});

/** The fixed foot of a job: the button that builds, where it will go, and what became of it when nothing was built. */
export function JobFoot({ state, label, where, ready, onBuild, onCancel }: JobFootProps): ReactElement {
  const shared = usePaneStyles();
  const styles = useStyles();
  const { say } = useSurroundings();
  const foot = useRef<HTMLElement>(null);
  const { phase } = state;
  const working = phase === "working";
  const slow = useSlow(working);
  // one button takes the place of the other: the keyboard stays where it was
  useEffect(() => {
    if (phase === "idle" || document.activeElement !== document.body) return;
    foot.current?.querySelector<HTMLElement>("button:last-of-type")?.focus();
  }, [phase, slow]);
  return (
    <footer ref={foot} className={styles.foot}>
      {slow && working ? (
        <Waiting text={say(state.step ?? doingText(state.doing))} share={state.share} onCancel={onCancel} />
      ) : (
        <>
          {phase === "failed" ? (
            <FaultBox fault={state.fault}>
              {state.fault.report === undefined && state.fault.saysOutcome !== true ? (
                <p className={shared.text}>{say("pane.work.nothingChanged")}</p>
              ) : null}
            </FaultBox>
          ) : null}
          {phase === "cancelled" || phase === "removed" ? (
            <p role="status" className={shared.text}>
              {say(phase === "removed" ? "pane.done.removed" : "pane.work.cancelled")}
            </p>
          ) : null}
          <Button appearance="primary" disabledFocusable={!ready || working} onClick={onBuild}>
            {label}
          </Button>
          <p className={shared.quiet}>{where === "" ? "\u00a0" : where}</p>
        </>
      )}
    </footer>
  );
}
