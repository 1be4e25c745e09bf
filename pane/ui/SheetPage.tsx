import { Button, makeStyles } from "@fluentui/react-components";
import { useMemo, useState, type ReactElement } from "react";
import { listText, periodText, familyOf, type BuiltNews } from "../../core/index";
import type { BuildRequest, BuiltSheetInfo } from "../engine/Engine";
import { BackBar } from "./BackBar";
import { DataSection } from "./DataSection";
import { FaultBox } from "./FaultBox";
import { JobFoot } from "./JobFoot";
import { jobOfReport } from "./jobOfReport";
import { jobText } from "./jobTexts";
import { readForm, specsOf, type FormState } from "./optionForm";
import { PageTitle } from "./PageTitle";
import { useSurroundings } from "./PaneContext";
import { PreviewSection } from "./PreviewSection";
import { PrintOffer } from "./PrintOffer";
import { SettingsSection } from "./SettingsSection";
import { hasEditor } from "./setup/setupJobs";
import { sheetForm } from "./sheetForm";
import type { Build } from "./useBuild";
import { usePaneStyles } from "./usePaneStyles";
import { usePreview } from "./usePreview";
import type { Workbook } from "./useWorkbook";

export interface SheetPageProps {
  readonly sheet: BuiltSheetInfo;
  readonly workbook: Workbook;
  readonly news: BuiltNews | null;
  readonly build: Build;
  onBack(): void;
  onShow(): void;
  onRemove(): void;
  onOpen(job: string): void;
  /** Without it the sheet can't be sent from here. */
  readonly onSend?: (() => void) | undefined;
}

const useStyles = makeStyles({
  buttons: { display: "flex", flexWrap: "wrap", gap: "8px", marginTop: "10px" },
});

/** A built sheet: what it answers, its settings, and what can be done with it. */
export function SheetPage(props: SheetPageProps): ReactElement {
  const { sheet, workbook, news, build, onBack, onShow, onRemove, onOpen, onSend } = props;
  const shared = usePaneStyles();
  const styles = useStyles();
  const { say, language, options } = useSurroundings();
  const { loaded, version, choice } = workbook;
  const job = useMemo(() => jobOfReport(sheet.report), [sheet.report]);
  const specs = useMemo(() => specsOf([sheet.report]), [sheet.report]);
  const built = useMemo(() => sheetForm(sheet), [sheet]);
  const [form, setForm] = useState<FormState>(built);
  const read = useMemo(() => readForm(specs, form), [specs, form]);
  const changed = useMemo(
    () => JSON.stringify(sorted(readForm(specs, built).values)) !== JSON.stringify(sorted(read.values)),
    [specs, built, read],
  );
  const hasData = loaded !== null && loaded.company !== null;
  const request = useMemo<BuildRequest | null>(() => {
    if (!hasData) return null;
    return {
      reports: [sheet.report],
      job: job.key,
      options: read.values,
      language,
      today: options.today(),
      tagNumber: 1,
    };
  }, [hasData, sheet.report, job, read, language, options]);
  const state = usePreview(request, version);
  const family = (loaded?.found.built ?? []).filter(({ tag }) => familyOf(tag) === familyOf(sheet.tag));
  const working = build.state.phase === "working";
  const ready = hasData && read.faulty.length === 0 && (!changed || (state.fault === null && state.value !== null));
  const start = (): void => {
    if (!ready) return;
    const regions = family.map(({ region }) => region);
    const wish = { regions, language, today: options.today() };
    build.refresh(changed ? { ...wish, options: read.values } : wish);
  };
  const fault = changed ? state.fault : null;
  const ofOption = fault?.option === undefined ? null : { option: fault.option, text: fault.text };
  const period = periodText(sheet.period, language);
  const stale = news?.stale.includes(sheet.region) === true;
  return (
    <>
      <BackBar disabled={working} onBack={onBack} />
      <main className={shared.page}>
        <div>
          <PageTitle focused>{sheet.sheet}</PageTitle>
          <p className={shared.text}>{jobText(say, job, "question")}</p>
          <p className={shared.quiet}>{say(`refresh.page.${sheet.period.kind}`, { period })}</p>
          <p className={shared.quiet}>{say("refresh.page.built", { day: sheet.builtOn })}</p>
          {news === null ? null : <p className={shared.quiet}>{say(stale ? "refresh.staleOne" : "refresh.fresh")}</p>}
          <div className={styles.buttons}>
            <Button size="small" onClick={onShow}>
              {say("refresh.page.show")}
            </Button>
            {hasEditor(job.key) ? (
              <Button size="small" disabledFocusable={working} onClick={() => onOpen(job.key)}>
                {say("setup.sheet.edit")}
              </Button>
            ) : null}
            {onSend === undefined ? null : (
              <Button size="small" disabledFocusable={working} onClick={onSend}>
                {say("send.page.title")}
              </Button>
            )}
            <Button size="small" disabledFocusable={working} onClick={onRemove}>
              {say("refresh.page.remove")}
            </Button>
          </div>
        </div>
        {hasData ? <PrintOffer regions={[sheet.region]} name={sheet.sheet} language={sheet.language} /> : null}
        {loaded === null || loaded.company !== null ? null : (
          <DataSection found={loaded.found} choice={choice} onChoose={workbook.choose} />
        )}
        {loaded?.found.fault === undefined ? null : <FaultBox fault={loaded.found.fault} />}
        {request === null ? null : (
          <SettingsSection
            job={job}
            form={form}
            taken={state.value?.options ?? null}
            faulty={read.faulty}
            fault={ofOption}
            onChange={setForm}
          />
        )}
        {request === null || !changed ? null : (
          <PreviewSection state={ofOption === null ? state : { ...state, fault: null }} hasChart={job.chart !== null} />
        )}
      </main>
      <JobFoot
        state={build.state}
        label={say(changed ? "refresh.rebuild" : "refresh.one")}
        where={together(family.map((one) => one.sheet))}
        ready={ready}
        onBuild={start}
        onCancel={build.cancel}
      />
    </>
  );

  function together(names: readonly string[]): string {
    return names.length < 2
      ? say("refresh.page.inPlace")
      : say("refresh.page.together", { names: listText(say, names, 6) });
  }
}

function sorted(values: Readonly<Record<string, unknown>>): [string, unknown][] {
  return Object.entries(values).sort(([one], [other]) => (one < other ? -1 : 1));
}
