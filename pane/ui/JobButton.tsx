import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useId, type ReactElement } from "react";
import { listText } from "../../core/index";
import { JobPicture } from "./JobPicture";
import { jobText } from "./jobTexts";
import { useSurroundings } from "./PaneContext";
import { isPossible, type OfferedJob } from "./possibleJobs";
import { usePaneStyles } from "./usePaneStyles";

export interface JobButtonProps {
  readonly offered: OfferedJob;
  onOpen(): void;
}

const useStyles = makeStyles({
  button: {
    // its picture stands in line with the headings
    width: "calc(100% + 16px)",
    marginLeft: "-8px",
    display: "flex",
    alignItems: "center",
    columnGap: "12px",
    padding: "7px",
    border: "1px solid transparent",
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: "transparent",
    color: "inherit",
    font: "inherit",
    textAlign: "left",
    cursor: "pointer",
    ":hover": { backgroundColor: tokens.colorNeutralBackground1Hover },
    ":active": { backgroundColor: tokens.colorNeutralBackground1Pressed },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-2px" },
  },
  impossible: {
    cursor: "default",
    color: tokens.colorNeutralForeground2,
    ":hover": { backgroundColor: "transparent" },
    ":active": { backgroundColor: "transparent" },
    "& svg": { filter: "grayscale(1)", opacity: 0.6 },
  },
  words: { minWidth: 0, flexGrow: 1 },
});

/** A question of the first page. One that can't be answered yet can be reached and read, and says why. */
export function JobButton({ offered, onOpen }: JobButtonProps): ReactElement {
  const shared = usePaneStyles();
  const styles = useStyles();
  const { say } = useSurroundings();
  const line = useId();
  const possible = isPossible(offered);
  const roles = offered.missing.map((role) => say(`role.${role}`));
  return (
    <button
      type="button"
      className={mergeClasses(styles.button, possible ? "" : styles.impossible)}
      aria-disabled={!possible}
      aria-describedby={line}
      onClick={() => possible && onOpen()}
    >
      <JobPicture job={offered.job} />
      <span className={styles.words}>
        <span style={{ display: "block" }}>{jobText(say, offered.job, "question")}</span>
        <span id={line} className={shared.quiet} style={{ display: "block" }}>
          {possible ? jobText(say, offered.job, "result") : say("pane.jobs.needs", { roles: listText(say, roles, 9) })}
        </span>
      </span>
    </button>
  );
}
