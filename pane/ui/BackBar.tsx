import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { ArrowLeftRegular } from "@fluentui/react-icons/svg/arrow-left";
import type { ReactElement } from "react";
import { useSurroundings } from "./PaneContext";

const useStyles = makeStyles({
  bar: { flexShrink: 0, padding: "6px 8px", borderBottom: `1px solid ${tokens.colorNeutralStroke2}` },
});

/** The way back to the first page. */
export function BackBar({ disabled = false, onBack }: { readonly disabled?: boolean; onBack(): void }): ReactElement {
  const styles = useStyles();
  const { say } = useSurroundings();
  return (
    <nav className={styles.bar} aria-label={say("pane.back")}>
      <Button appearance="subtle" icon={<ArrowLeftRegular />} disabledFocusable={disabled} onClick={onBack}>
        {say("pane.back")}
      </Button>
    </nav>
  );
}
