import { useMemo, type ReactElement } from "react";
import { listText, type CellPlace, type Job } from "../../core/index";
import type { BuildRequest } from "../engine/Engine";
import type { Region } from "../port/Host";
import { AskingPart } from "./AskingPart";
import { BackBar } from "./BackBar";
import { DataSection } from "./DataSection";
import { DonePanel } from "./DonePanel";
import { FaultBox } from "./FaultBox";
import { JobFoot } from "./JobFoot";
import { jobText } from "./jobTexts";
import { readForm, specsOf, type FormState } from "./optionForm";
import { PageTitle } from "./PageTitle";
import { useSurroundings } from "./PaneContext";
import { PreviewSection } from "./PreviewSection";
import { SettingsSection } from "./SettingsSection";
import { beforeJob } from "./setup/beforeJob";
import { BeforeStrip } from "./setup/BeforeStrip";
import { InputSection } from "./setup/InputSection";
import { SetupPart } from "./setup/SetupPart";
import { inputKindsOf, standingSheets } from "./setup/setupJobs";
import { sheetForm } from "./sheetForm";
import type { Answering } from "./useAnswering";
import type { Build } from "./useBuild";
import { usePaneStyles } from "./usePaneStyles";
import { usePreview } from "./usePreview";
import type { Workbook } from "./useWorkbook";
import { Waiting } from "./Waiting";

export interface JobPageProps {
  readonly job: Job;
  readonly workbook: Workbook;
  readonly form: FormState;
  readonly build: Build;
  readonly answering: Answering;
  onCheck(): void;
  onReveal(place: CellPlace): void;
  onForm(form: FormState): void;
  onBack(): void;
  onOpen(job: string): void;
  onShow(region: Region): void;
}

/** A job on one page: the data, the settings, the preview, and the button that builds. */
export function JobPage(props: JobPageProps): ReactElement {
  const { job, workbook, form, build, answering, onForm, onBack, onOpen, onShow, onCheck, onReveal } = props;
  const shared = usePaneStyles();
  const { say, language, options } = useSurroundings();
  const { loaded, version, choice } = workbook;
  const company = loaded?.company ?? null;
  const { found } = loaded ?? { found: null };
  const standing = useMemo(() => standingSheets(job, found?.built ?? []), [job, found]);
  // a sheet that stands there keeps its settings, as far as nothing else is chosen now
  const own = useMemo(() => (standing[0] === undefined ? {} : sheetForm(standing[0])), [standing]);
  const whole = useMemo<FormState>(() => ({ ...own, ...form }), [own, form]);
  const read = useMemo(() => readForm(specsOf(job.reports), whole), [job, whole]);
  const request = useMemo<BuildRequest | null>(
    () =>
      loaded === null || company === null
        ? null
        : {
            reports: job.reports,
            job: job.key,
            options: read.values,
            language,
            today: options.today(),
            tagNumber: loaded.found.tagNumber,
          },
    [loaded, company, job, read, language, options],
  );
  const state = usePreview(request, version);
  const preview = state.value;
  const working = build.state.phase === "working" && build.state.doing !== "keeping";
  const done = build.state.phase === "built" ? build.state : null;
  const ready = request !== null && read.faulty.length === 0 && state.fault === null && preview !== null;
  const start = (): void => {
    if (!ready || request === null) return;
    const regions = standing.map(({ region }) => region);
    if (regions.length === 0) build.build(request);
    else build.refresh({ regions, language, today: options.today(), options: read.values });
  };
  const inputKinds = inputKindsOf(job.key);
  const { fault } = state;
  const names = preview?.sheetNames ?? [];
  const n = names.length;
  const ofOption = fault?.option === undefined ? null : { option: fault.option, text: fault.text };
  return (
    <>
      <BackBar disabled={working} onBack={onBack} />
      <main className={shared.page}>
        <div>
          <PageTitle key={done === null ? "form" : "done"} focused>
            {jobText(say, job, "question")}
          </PageTitle>
          <p className={shared.quiet}>{jobText(say, job, "result")}</p>
        </div>
        {done !== null || company === null ? null : <BeforeStrip steps={beforeJob(job.key, company)} onOpen={onOpen} />}
        {done === null ? (
          <>
            {loaded === null && workbook.reading !== null ? (
              <Waiting text={say(workbook.reading.step ?? "pane.reading")} share={workbook.reading.share} />
            ) : null}
            {loaded === null ? null : (
              <DataSection
                found={loaded.found}
                choice={choice}
                onChoose={workbook.choose}
                onSheets={(names) => answering.answer({ sheets: JSON.stringify(names) })}
                onRegister={job.key === "client-register" ? undefined : () => onOpen("client-register")}
              />
            )}
            {loaded?.found.fault === undefined ? null : <FaultBox fault={loaded.found.fault} />}
            {company === null ? null : (
              <AskingPart company={company} answering={answering} onCheck={onCheck} onReveal={onReveal} />
            )}
            {found === null || company === null || inputKinds.length === 0 ? null : (
              <InputSection kinds={inputKinds} found={found} answering={answering} />
            )}
            {request === null ? null : (
              <>
                <SettingsSection
                  job={job}
                  form={whole}
                  taken={preview?.options ?? null}
                  faulty={read.faulty}
                  fault={ofOption}
                  onChange={(next) => onForm(chosen(next))}
                />
                <SetupPart
                  job={job}
                  form={whole}
                  options={read.values}
                  version={version}
                  onForm={(next) => onForm(chosen(next))}
                />
                <PreviewSection
                  state={ofOption === null ? state : { ...state, fault: null }}
                  hasChart={job.chart !== null}
                />
              </>
            )}
          </>
        ) : (
          <DonePanel
            job={job}
            roles={company?.roles ?? []}
            regions={done.regions}
            says={done.says}
            onShow={onShow}
            onRemove={() => build.remove()}
            onBack={build.reset}
            onOpen={onOpen}
          />
        )}
      </main>
      {done === null ? (
        <JobFoot
          state={build.state}
          label={label()}
          where={where()}
          ready={ready}
          onBuild={start}
          onCancel={build.cancel}
        />
      ) : null}
    </>
  );

  /** What was chosen here, without the settings that the sheet has anyway. */
  function chosen(next: FormState): FormState {
    return Object.fromEntries(Object.entries(next).filter(([key, value]) => key in form || own[key] !== value));
  }

  function label(): string {
    if (standing.length > 0) return say("setup.sheet.update");
    return n <= 1 ? say("pane.build") : say("pane.buildMany", { n });
  }

  function where(): string {
    if (standing.length > 0) return say("setup.sheet.where", { sheet: standing[0]!.sheet });
    return n === 0 ? "" : say("pane.foot.where", { names: listText(say, names, 6) });
  }
}
