import type { ReactElement } from "react";
import { jobs, type LedgerRole } from "../../core/index";
import type { Region } from "../port/Host";
import { BackBar } from "./BackBar";
import { DonePanel } from "./DonePanel";
import { PageTitle } from "./PageTitle";
import { useSurroundings } from "./PaneContext";
import type { BuildEnd } from "./useBuild";
import { usePaneStyles } from "./usePaneStyles";

export interface BuiltPageProps {
  readonly result: Extract<BuildEnd, { phase: "built" }>;
  readonly roles: readonly LedgerRole[];
  onBack(): void;
  onShow(region: Region): void;
  onRemove(): void;
  onOpen(job: string): void;
}

/** After sheets were built that aren't those of one question: for the next period, or with the settings of another workbook. */
export function BuiltPage({ result, roles, onBack, onShow, onRemove, onOpen }: BuiltPageProps): ReactElement {
  const shared = usePaneStyles();
  const { say } = useSurroundings();
  return (
    <>
      <BackBar onBack={onBack} />
      <main className={shared.page}>
        <PageTitle focused>{say("pane.built.title")}</PageTitle>
        {result.remarks.length === 0 ? null : (
          <ul className={shared.says}>
            {result.remarks.map((remark) => (
              <li key={remark}>{remark}</li>
            ))}
          </ul>
        )}
        <DonePanel
          job={jobs[0]!}
          roles={roles}
          regions={result.regions}
          says={result.says}
          onShow={onShow}
          onRemove={onRemove}
          onOpen={onOpen}
        />
      </main>
    </>
  );
}
