import { Button } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { ledgerRoles } from "../../core/index";
import type { Place } from "../port/Host";
import { BuiltSheets } from "./BuiltSheets";
import { EmptyPage } from "./EmptyPage";
import { FaultBox } from "./FaultBox";
import { JobGroups } from "./JobGroups";
import { LanguageField } from "./LanguageField";
import { useSurroundings } from "./PaneContext";
import { SummaryCard } from "./SummaryCard";
import { usePaneStyles } from "./usePaneStyles";
import { useSlow } from "./useSlow";
import type { Workbook } from "./useWorkbook";
import { Waiting } from "./Waiting";

export interface HomePageProps {
  readonly workbook: Workbook;
  /** It was come back to from another page. */
  readonly focused: boolean;
  onOpen(job: string): void;
  onCheck(): void;
  onReveal(place: Place): void;
}

/** The first page: what is seen, the questions, the sheets that were built. */
export function HomePage({ workbook, focused, onOpen, onCheck, onReveal }: HomePageProps): ReactElement {
  const shared = usePaneStyles();
  const { say, options } = useSurroundings();
  const { loaded, reading, fault, choice } = workbook;
  const slow = useSlow(reading !== null);
  const company = loaded?.company ?? null;
  return (
    <main className={shared.page}>
      {slow ? <Waiting text={say(reading?.step ?? "pane.reading")} share={reading?.share ?? 0} /> : null}
      {fault === null ? null : (
        <FaultBox fault={fault}>
          <Button size="small" onClick={workbook.reload}>
            {say("pane.empty.again")}
          </Button>
        </FaultBox>
      )}
      {loaded !== null && company === null ? (
        <EmptyPage
          found={loaded.found}
          choice={choice}
          why={loaded.found.sheets.length === 0 ? "" : (loaded.found.fault?.text ?? "")}
          focused={focused}
          onChoose={workbook.choose}
          onAgain={workbook.reload}
        />
      ) : null}
      {company === null ? null : <SummaryCard company={company} focused={focused} onCheck={onCheck} />}
      {/* the questions stand there while the workbook is being read: which of them lack a column is seen then */}
      {company === null && (loaded !== null || fault !== null) ? null : (
        <JobGroups roles={company?.roles ?? ledgerRoles} onOpen={onOpen} />
      )}
      {loaded === null ? null : <BuiltSheets built={loaded.found.built} onReveal={onReveal} />}
      {options.host.capabilities.choosesLanguage ? <LanguageField /> : null}
    </main>
  );
}
