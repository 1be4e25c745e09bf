import { Button, makeStyles } from "@fluentui/react-components";
import { ChevronDownRegular } from "@fluentui/react-icons/svg/chevron-down";
import { ChevronUpRegular } from "@fluentui/react-icons/svg/chevron-up";
import { useId, useRef, type ReactElement } from "react";
import { groupText } from "./jobTexts";
import { JobButton } from "./JobButton";
import { useSurroundings } from "./PaneContext";
import type { OfferedGroup } from "./possibleJobs";
import { Section } from "./Section";
import { usePaneStyles } from "./usePaneStyles";

export interface JobGroupProps {
  readonly group: OfferedGroup;
  /** All of its questions are shown; null: none of them is ever hidden. */
  readonly unfolded: boolean | null;
  onUnfold(unfolded: boolean): void;
  onOpen(job: string): void;
}

/** So many questions of a group are seen at once; a single further one isn't hidden. */
const SHOWN = 4;

const useStyles = makeStyles({
  more: { marginTop: "2px", columnGap: "12px", fontWeight: "normal" },
});

/** The questions of one group, the first few at once and the others on request. */
export function JobGroup({ group: { group, jobs }, unfolded, onUnfold, onOpen }: JobGroupProps): ReactElement {
  const shared = usePaneStyles();
  const styles = useStyles();
  const { say } = useSurroundings();
  const id = useId();
  const list = useRef<HTMLUListElement>(null);
  const folds = unfolded !== null && jobs.length > SHOWN + 1;
  const shown = folds && !unfolded ? jobs.slice(0, SHOWN) : jobs;
  const unfold = (): void => {
    onUnfold(true);
    // the keyboard goes on with the first that came
    requestAnimationFrame(() => list.current?.querySelectorAll<HTMLElement>("li > button")[SHOWN]?.focus());
  };
  return (
    <Section title={groupText(say, group)}>
      <ul ref={list} id={id} className={shared.list}>
        {shown.map((one) => (
          <li key={one.job.key}>
            <JobButton offered={one} onOpen={() => onOpen(one.job.key)} />
          </li>
        ))}
      </ul>
      {folds ? (
        <Button
          className={styles.more}
          appearance="subtle"
          size="small"
          icon={unfolded ? <ChevronUpRegular /> : <ChevronDownRegular />}
          aria-expanded={unfolded}
          aria-controls={id}
          onClick={() => (unfolded ? onUnfold(false) : unfold())}
        >
          {unfolded ? say("setup.less") : say("setup.more", { n: jobs.length - SHOWN })}
          <span className={shared.hidden}>, {groupText(say, group)}</span>
        </Button>
      ) : null}
    </Section>
  );
}
