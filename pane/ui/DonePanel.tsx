import { Button, Link, makeStyles } from "@fluentui/react-components";
import { useEffect, useRef, type ReactElement } from "react";
import { jobs, type Job, type LedgerRole } from "../../core/index";
import type { Region } from "../port/Host";
import { JobButton } from "./JobButton";
import { useSurroundings } from "./PaneContext";
import { offeredJob } from "./possibleJobs";
import { PrintOffer } from "./PrintOffer";
import { Section } from "./Section";
import { Sentences } from "./Sentences";
import { SheetLinks } from "./SheetLinks";
import { usePaneStyles } from "./usePaneStyles";

export interface DonePanelProps {
  readonly job: Job;
  readonly roles: readonly LedgerRole[];
  readonly regions: readonly Region[];
  readonly says: readonly string[];
  onShow(region: Region): void;
  onRemove(): void;
  /** Without it there are no settings to go back to. */
  readonly onBack?: () => void;
  onOpen(job: string): void;
}

const useStyles = makeStyles({
  buttons: { display: "flex", flexWrap: "wrap", gap: "8px", marginTop: "10px" },
});

/** After building: what was added, what it says, and what follows from it. */
export function DonePanel(props: DonePanelProps): ReactElement {
  const { job, roles, regions, says, onShow, onRemove, onBack, onOpen } = props;
  const shared = usePaneStyles();
  const styles = useStyles();
  const { say, language } = useSurroundings();
  const title = useRef<HTMLParagraphElement>(null);
  useEffect(() => title.current?.focus(), []);
  const n = regions.length;
  const next = jobs.filter((one) => job.next.includes(one.key)).map((one) => offeredJob(one, roles));
  return (
    <>
      <div>
        <p ref={title} tabIndex={-1} className={shared.text} style={{ outline: "none" }}>
          {say("pane.done.added", { n })}{" "}
          <Link as="button" inline onClick={onRemove}>
            {say("pane.done.remove", { n })}
          </Link>
        </p>
        <SheetLinks regions={regions} onShow={onShow} />
        {onBack === undefined ? null : (
          <div className={styles.buttons}>
            <Button onClick={onBack}>{say("pane.done.change")}</Button>
          </div>
        )}
      </div>
      <Sentences title={say("pane.done.says")} sentences={says} />
      <PrintOffer regions={regions.map(({ id }) => id)} name={regions[0]?.sheet ?? ""} language={language} />
      <Section title={say("pane.done.next")}>
        <ul className={shared.list}>
          {next.map((offered) => (
            <li key={offered.job.key}>
              <JobButton offered={offered} onOpen={() => onOpen(offered.job.key)} />
            </li>
          ))}
        </ul>
      </Section>
    </>
  );
}
