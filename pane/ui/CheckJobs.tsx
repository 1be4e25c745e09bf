import type { ReactElement } from "react";
import { jobs, typedKinds, type LedgerRole } from "../../core/index";
import { JobButton } from "./JobButton";
import { useSurroundings } from "./PaneContext";
import { offeredJob } from "./possibleJobs";
import { Section } from "./Section";
import { usePaneStyles } from "./usePaneStyles";

export interface CheckJobsProps {
  readonly roles: readonly LedgerRole[];
  onOpen(job: string): void;
}

/** The sheets in which names, lines, managers, rates and totals are put right for good. */
export function CheckJobs({ roles, onOpen }: CheckJobsProps): ReactElement | null {
  const shared = usePaneStyles();
  const { say } = useSurroundings();
  const kinds: readonly string[] = typedKinds;
  const own = jobs.filter(({ reports }) => reports.some((key) => kinds.includes(key)));
  if (own.length === 0) return null;
  return (
    <Section title={say("asking.check.jobs")}>
      <ul className={shared.list}>
        {own.map((job) => (
          <li key={job.key}>
            <JobButton offered={offeredJob(job, roles)} onOpen={() => onOpen(job.key)} />
          </li>
        ))}
      </ul>
    </Section>
  );
}
