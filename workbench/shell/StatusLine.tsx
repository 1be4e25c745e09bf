import { Tooltip, makeStyles, tokens } from "@fluentui/react-components";
import { LockClosedRegular } from "@fluentui/react-icons";
import type { ReactElement } from "react";
import { listText, type Translate } from "../../core/index";
import type { SessionState } from "../Session";

const useStyles = makeStyles({
  line: {
    display: "flex",
    flexWrap: "wrap",
    columnGap: tokens.spacingHorizontalL,
    padding: `2px ${tokens.spacingHorizontalM}`,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground3,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase300,
  },
  name: { fontWeight: tokens.fontWeightSemibold, overflowWrap: "anywhere" },
  gap: { flexGrow: 1 },
  private: { display: "inline-flex", alignItems: "center", columnGap: "4px" },
});

/** The line below the grid: which file, whether it is saved, what of it isn't shown. */
export function StatusLine({ say, state }: { readonly say: Translate; readonly state: SessionState }): ReactElement {
  const styles = useStyles();
  const { name, busy, unsaved, kept, attachedRows, draftsKept } = state;
  const things = kept.map(({ kind, count }) => say(`kept.${kind}`, { n: count }));
  return (
    <footer className={styles.line}>
      <span className={styles.name}>{name}</span>
      <span role="status">
        {busy ?? (name === "" ? "" : unsaved ? say(draftsKept ? "workbench.unsaved" : "workbench.unsavedNoDraft") : "")}
      </span>
      {attachedRows === null ? null : <span>{say("workbench.attached", { n: attachedRows })}</span>}
      {things.length === 0 ? null : (
        <Tooltip content={say("workbench.keptHelp")} relationship="description">
          <span tabIndex={0}>{say("workbench.kept", { things: listText(say, things, things.length) })}</span>
        </Tooltip>
      )}
      <span className={styles.gap} />
      <span className={styles.private}>
        <LockClosedRegular aria-hidden />
        {say("workbench.private")}
      </span>
    </footer>
  );
}
