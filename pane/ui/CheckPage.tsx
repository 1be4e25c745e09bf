import { useMemo, type ReactElement } from "react";
import type { CellPlace, LedgerRole } from "../../core/index";
import { BackBar } from "./BackBar";
import { CheckJobs } from "./CheckJobs";
import { CheckSummary } from "./CheckSummary";
import { FaultBox } from "./FaultBox";
import { FindingsSections } from "./FindingsSections";
import { LinesSection } from "./LinesSection";
import { LookAlikesSection } from "./LookAlikesSection";
import { MonthsSection } from "./MonthsSection";
import { PageTitle } from "./PageTitle";
import { useSurroundings } from "./PaneContext";
import { ReadingsSection } from "./ReadingsSection";
import type { Answering } from "./useAnswering";
import { useLatest } from "./useLatest";
import { usePaneStyles } from "./usePaneStyles";

export interface CheckPageProps {
  readonly version: number;
  readonly roles: readonly LedgerRole[];
  readonly answering: Answering;
  onBack(): void;
  onOpen(job: string): void;
  onReveal(place: CellPlace): void;
}

/** The check of the ledger: what counts, how it was read and what else it could be, what needs somebody to look. */
export function CheckPage({ version, roles, answering, onBack, onOpen, onReveal }: CheckPageProps): ReactElement {
  const shared = usePaneStyles();
  const { say, options, language } = useSurroundings();
  const { engine } = options;
  const ask = useMemo(
    () => () => engine.check(language),
    // over other data the same question has another answer
    [engine, language, version],
  );
  const { value: check, fault } = useLatest(ask, 0);
  return (
    <>
      <BackBar onBack={onBack} />
      <main className={shared.page}>
        <PageTitle focused>{say("pane.check.title")}</PageTitle>
        {fault === null ? null : <FaultBox fault={fault} />}
        {answering.unkept === null ? null : (
          <p role="status" className={shared.quiet}>
            {say("asking.unkept", { why: answering.unkept.text })}
          </p>
        )}
        {check === null ? null : (
          <>
            <CheckSummary check={check} />
            <ReadingsSection check={check} answering={answering} onReveal={onReveal} />
            {check.lines === null ? null : <LinesSection lines={check.lines} onReveal={onReveal} />}
            <FindingsSections findings={check.findings} onReveal={onReveal} />
            <LookAlikesSection pairs={check.lookAlikes} answering={answering} />
            <MonthsSection
              // what was typed is of the months of one reading
              key={check.accountingSheet}
              check={check}
              answering={answering}
            />
            <CheckJobs roles={roles} onOpen={onOpen} />
          </>
        )}
      </main>
    </>
  );
}
