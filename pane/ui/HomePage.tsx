import { Button, Link, makeStyles } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { ledgerRoles, type BuiltNews, type CellPlace, type Job } from "../../core/index";
import type { BuiltSheetInfo } from "../engine/Engine";
import { AskingPart } from "./AskingPart";
import { BuiltSheets } from "./BuiltSheets";
import { EmptyPage } from "./EmptyPage";
import { FaultBox } from "./FaultBox";
import { HostNote } from "./HostNote";
import { JobGroups } from "./JobGroups";
import { LanguageField } from "./LanguageField";
import { NewsCard } from "./NewsCard";
import { useSurroundings } from "./PaneContext";
import { SummaryCard } from "./SummaryCard";
import { ThisSheet } from "./ThisSheet";
import type { Answering } from "./useAnswering";
import type { Build } from "./useBuild";
import { usePaneStyles } from "./usePaneStyles";
import { useSlow } from "./useSlow";
import type { Workbook } from "./useWorkbook";
import { Waiting } from "./Waiting";
import { WorkNote } from "./WorkNote";

export interface HomePageProps {
  readonly workbook: Workbook;
  /** It was come back to from another page. */
  readonly focused: boolean;
  readonly news: BuiltNews | null;
  readonly build: Build;
  /** The built sheet that is selected. */
  readonly selected: BuiltSheetInfo | null;
  /** Groups of questions that are shown whole. */
  readonly unfolded: ReadonlySet<Job["group"]>;
  onUnfold(group: Job["group"], on: boolean): void;
  onOpen(job: string): void;
  onCheck(): void;
  readonly answering: Answering;
  onReveal(place: CellPlace): void;
  onSheet(sheet: BuiltSheetInfo): void;
  /** Without them there is no such page. */
  readonly onSend?: (() => void) | undefined;
  readonly onSettings?: (() => void) | undefined;
}

const useStyles = makeStyles({
  // in the column of a page it would be as wide as that
  settings: { alignSelf: "flex-start", textAlign: "left", flexShrink: 0 },
});

/** The first page: what is seen, the questions, the sheets that were built. */
export function HomePage(props: HomePageProps): ReactElement {
  const {
    workbook,
    focused,
    news,
    build,
    selected,
    answering,
    unfolded,
    onUnfold,
    onOpen,
    onCheck,
    onReveal,
    onSheet,
    onSend,
    onSettings,
  } = props;
  const shared = usePaneStyles();
  const styles = useStyles();
  const { say, options, language } = useSurroundings();
  const { loaded, reading, fault, choice } = workbook;
  const slow = useSlow(reading !== null);
  const company = loaded?.company ?? null;
  const built = loaded?.found.built ?? [];
  const working = build.state.phase === "working";
  const today = options.today();
  const refresh = (): void => build.refresh({ regions: null, language, today });
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
      <HostNote />
      <WorkNote state={build.state} onCancel={build.cancel} onDismiss={build.reset} />
      {selected === null ? null : <ThisSheet sheet={selected} onOpen={() => onSheet(selected)} />}
      {company === null ? null : <SummaryCard company={company} focused={focused} onCheck={onCheck} />}
      {company === null ? null : (
        <AskingPart company={company} answering={answering} onCheck={onCheck} onReveal={onReveal} />
      )}
      {news === null || company === null ? null : (
        <NewsCard
          news={news}
          disabled={working}
          onRefresh={refresh}
          onNext={() => build.buildNext({ language, today, tagNumber: loaded?.found.tagNumber ?? 1 })}
        />
      )}
      {/* the questions stand there while the workbook is being read: which of them lack a column is seen then */}
      {company === null && (loaded !== null || fault !== null) ? null : (
        <JobGroups roles={company?.roles ?? ledgerRoles} unfolded={unfolded} onUnfold={onUnfold} onOpen={onOpen} />
      )}
      <BuiltSheets
        built={built}
        stale={news?.stale ?? []}
        onRefresh={company === null || working ? null : refresh}
        onOpen={onSheet}
        onSend={company === null ? undefined : onSend}
      />
      {company === null || onSettings === undefined ? null : (
        <Link as="button" className={styles.settings} onClick={onSettings}>
          {say("settings.button")}
        </Link>
      )}
      {options.host.capabilities.choosesLanguage ? <LanguageField /> : null}
    </main>
  );
}
