import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useState, type ReactElement, type ReactNode } from "react";
import type { Fault } from "../engine/Engine";
import { useSurroundings } from "./PaneContext";
import { usePaneStyles } from "./usePaneStyles";

export interface FaultBoxProps {
  readonly fault: Fault;
  /** Said before it and after it. */
  readonly children?: ReactNode;
}

const useStyles = makeStyles({
  box: {
    border: `1px solid ${tokens.colorStatusDangerBorder1}`,
    borderRadius: tokens.borderRadiusMedium,
    padding: "10px 12px",
    display: "flex",
    flexDirection: "column",
    alignItems: "flex-start",
    rowGap: "8px",
  },
  report: { width: "100%", boxSizing: "border-box", fontFamily: tokens.fontFamilyMonospace, fontSize: "11px" },
});

/** What went wrong, in a sentence, with a report to copy where the mistake is ours. */
export function FaultBox({ fault, children }: FaultBoxProps): ReactElement {
  const shared = usePaneStyles();
  const styles = useStyles();
  const { say } = useSurroundings();
  const [copied, setCopied] = useState<"no" | "yes" | "refused">("no");
  const { report } = fault;
  const copy = async (): Promise<void> => {
    try {
      await navigator.clipboard.writeText(report ?? "");
      setCopied("yes");
    } catch {
      // the page around the pane may not allow it: then by hand
      setCopied("refused");
    }
  };
  return (
    <div role="alert" className={styles.box}>
      <p className={shared.text}>{fault.text}</p>
      {children}
      {report === undefined ? null : (
        <Button size="small" onClick={() => void copy()}>
          {say(copied === "yes" ? "pane.fault.copied" : "pane.fault.copy")}
        </Button>
      )}
      {copied === "refused" ? (
        <label className={shared.quiet} style={{ width: "100%" }}>
          {say("pane.fault.byHand")}
          <textarea readOnly rows={5} className={styles.report} value={report} onFocus={(e) => e.target.select()} />
        </label>
      ) : null}
    </div>
  );
}
