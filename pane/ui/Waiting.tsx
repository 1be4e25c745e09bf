import { Button, ProgressBar, makeStyles } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { useSurroundings } from "./PaneContext";
import { usePaneStyles } from "./usePaneStyles";

export interface WaitingProps {
  /** What is being done. */
  readonly text: string;
  /** From 0 to 1; 0: not known yet. */
  readonly share: number;
  readonly onCancel?: () => void;
}

const useStyles = makeStyles({
  waiting: { display: "flex", alignItems: "center", columnGap: "12px" },
  what: { flexGrow: 1, minWidth: 0, display: "flex", flexDirection: "column", rowGap: "6px" },
});

/** What is being done, how far it is, and the way to stop it. */
export function Waiting({ text, share, onCancel }: WaitingProps): ReactElement {
  const shared = usePaneStyles();
  const styles = useStyles();
  const { say } = useSurroundings();
  return (
    <div className={styles.waiting}>
      <div className={styles.what}>
        <p role="status" className={shared.quiet}>
          {text}
        </p>
        <ProgressBar aria-label={text} thickness="large" {...(share > 0 ? { value: share } : {})} />
      </div>
      {onCancel === undefined ? null : <Button onClick={onCancel}>{say("pane.work.cancel")}</Button>}
    </div>
  );
}
