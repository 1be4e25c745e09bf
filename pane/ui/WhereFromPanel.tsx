import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { ChevronDownRegular } from "@fluentui/react-icons/svg/chevron-down";
import { ChevronUpRegular } from "@fluentui/react-icons/svg/chevron-up";
import { DismissRegular } from "@fluentui/react-icons/svg/dismiss";
import { useId, useState, type ReactElement, type ReactNode } from "react";
import { useSurroundings } from "./PaneContext";
import { usePaneStyles } from "./usePaneStyles";

export interface WhereFromPanelProps {
  /** In the middle of a job it opens only when asked. */
  readonly folded: boolean;
  readonly children: ReactNode;
  onClose(): void;
}

const useStyles = makeStyles({
  panel: {
    flexShrink: 0,
    display: "flex",
    flexDirection: "column",
    maxHeight: "50%",
    borderTop: `1px solid ${tokens.colorNeutralStroke1}`,
    backgroundColor: tokens.colorNeutralBackground2,
  },
  head: { display: "flex", alignItems: "center", padding: "4px 8px" },
  title: { flexGrow: 1, minWidth: 0, margin: 0 },
  fold: { width: "100%", justifyContent: "flex-start", textAlign: "left", fontWeight: tokens.fontWeightSemibold },
  body: { overflowY: "auto", padding: "0 16px 12px" },
});

/** Shows where the selected figure comes from without taking the user out of what he is doing. */
export function WhereFromPanel({ folded, children, onClose }: WhereFromPanelProps): ReactElement {
  const shared = usePaneStyles();
  const styles = useStyles();
  const { say } = useSurroundings();
  const [open, setOpen] = useState(!folded);
  const body = useId();
  const title = useId();
  return (
    <section aria-labelledby={title} className={styles.panel}>
      <div className={styles.head}>
        <h2 id={title} className={`${shared.text} ${styles.title}`}>
          <Button
            appearance="transparent"
            className={styles.fold}
            icon={open ? <ChevronDownRegular /> : <ChevronUpRegular />}
            aria-expanded={open}
            aria-controls={body}
            onClick={() => setOpen(!open)}
          >
            {say("pane.why.title")}
          </Button>
        </h2>
        <Button appearance="subtle" icon={<DismissRegular />} aria-label={say("pane.why.close")} onClick={onClose} />
      </div>
      <div id={body} className={styles.body} hidden={!open} role="group" aria-labelledby={title} tabIndex={0}>
        {open ? children : null}
      </div>
    </section>
  );
}
