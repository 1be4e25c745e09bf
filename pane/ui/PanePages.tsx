import { makeStyles } from "@fluentui/react-components";
import {
  forwardRef,
  useCallback,
  useEffect,
  useImperativeHandle,
  useState,
  type KeyboardEvent,
  type ReactElement,
} from "react";
import { jobs, type Job } from "../../core/index";
import type { Place, Region } from "../port/Host";
import { AttachedList } from "./AttachedList";
import { BuiltPage } from "./BuiltPage";
import { CheckPage } from "./CheckPage";
import { HomePage } from "./HomePage";
import { JobPage } from "./JobPage";
import { LedgerHeaders, RegisterHeaders } from "./LedgerHeaders";
import type { FormState } from "./optionForm";
import { useSurroundings } from "./PaneContext";
import type { PaneHandle } from "./PaneOptions";
import { RefreshedPage } from "./RefreshedPage";
import { SelectedCell } from "./SelectedCell";
import { SendRoute } from "./SendRoute";
import { SettingsPage } from "./SettingsPage";
import { withoutOnce } from "./setup/setupJobs";
import { SheetPage } from "./SheetPage";
import { startOf } from "./startOf";
import { useAnswering } from "./useAnswering";
import { useBuild } from "./useBuild";
import { useExplanation } from "./useExplanation";
import { useKept } from "./useKept";
import { useNews } from "./useNews";
import { useRefreshAll } from "./useRefreshAll";
import { useSelection } from "./useSelection";
import { useWorkbook } from "./useWorkbook";

export type PaneControl = Pick<PaneHandle, "openJob" | "openHome" | "refreshAll">;

type Page =
  | { readonly name: "home" }
  | { readonly name: "check" }
  | { readonly name: "job"; readonly key: string }
  | { readonly name: "send" }
  | { readonly name: "settings" }
  /** A built sheet, by its region. */
  | { readonly name: "sheet"; readonly region: string };

const useStyles = makeStyles({
  pages: { height: "100%", display: "flex", flexDirection: "column" },
});

const noHeaders: readonly string[] = [];

/** The pages of the pane, one at a time, and the panel of the selected cell. */
export const PanePages = forwardRef<PaneControl>(function PanePages(_, control) {
  const styles = useStyles();
  const { options } = useSurroundings();
  const { host } = options;
  const workbook = useWorkbook();
  const build = useBuild();
  const [page, setPage] = useState<Page>({ name: "home" });
  const [visited, setVisited] = useState(false);
  // settings go along from job to job: who chose a period means it
  const [form, setForm] = useState<FormState>({});
  const [unfolded, setUnfolded] = useState<ReadonlySet<Job["group"]>>(new Set());
  const selected = useSelection(host);
  const built = workbook.loaded?.found.built ?? [];
  const news = useNews(workbook);
  const answering = useAnswering(workbook, build);
  const place = selected !== null && built.some((sheet) => sheet.region === selected.region) ? selected : null;
  const explanation = useExplanation(place, workbook.version);
  // while answers are being written one may go on
  const working = build.state.phase === "working" && build.state.doing !== "keeping";
  const job = page.name === "job" ? jobs.find((one) => one.key === page.key) : undefined;
  const sheet = page.name === "sheet" ? built.find((one) => one.region === page.region) : undefined;

  const { reset } = build;
  const go = useCallback(
    (next: Page) => {
      if (working) return;
      reset();
      setVisited(true);
      setPage(next);
    },
    [working, reset],
  );
  const openJob = useCallback(
    (key: string) => {
      if (jobs.some((one) => one.key === key)) go({ name: "job", key });
    },
    [go],
  );
  const home = useCallback(() => go({ name: "home" }), [go]);
  const refreshAll = useRefreshAll(workbook, build, home);
  useImperativeHandle(control, () => ({ openJob, openHome: home, refreshAll }), [openJob, home, refreshAll]);
  useEffect(() => host.watch((event) => event.type === "job" && openJob(event.job)), [host, openJob]);
  // the check, the period and the sheets that were built belong to the workbook that was open before
  useEffect(
    () =>
      host.watch((event) => {
        if (event.type !== "opened" || working) return;
        reset();
        setForm({});
        setPage((before) => (before.name === "check" || before.name === "sheet" ? { name: "home" } : before));
      }),
    [host, reset, working],
  );

  // what was put together stands in the sheet now, and is typed on there
  const { phase } = build.state;
  useEffect(() => {
    if (phase === "built" || phase === "refreshed") setForm(withoutOnce);
  }, [phase]);

  useKept(phase, host);

  // what can't be shown (a sheet that is gone, or too long to be drawn) is no failure of the pane
  const reveal = useCallback((at: Place) => void host.reveal(at).catch(() => undefined), [host]);
  const revealNamed = useCallback(
    async (at: { readonly sheet: string; readonly row: number; readonly column: number }) => {
      const region = (await host.regions()).find((one) => one.sheet === at.sheet);
      if (region !== undefined) reveal({ region: region.id, row: at.row, column: at.column });
    },
    [host, reveal],
  );
  const show = useCallback((region: Region) => reveal(startOf(region.id)), [reveal]);

  const removeSheet = async (region: string): Promise<void> => {
    const regions = (await host.regions()).filter(({ id }) => id === region);
    build.remove(regions);
    setPage({ name: "home" });
  };

  const escape = (event: KeyboardEvent): void => {
    const ended = build.state.phase === "refreshed" || build.state.phase === "undone" || build.state.phase === "built";
    if (event.key === "Escape" && !event.defaultPrevented && (page.name !== "home" || ended)) home();
  };
  return (
    <div className={styles.pages} onKeyDown={escape}>
      <LedgerHeaders.Provider value={workbook.loaded?.found.ledger?.headers ?? noHeaders}>
        <RegisterHeaders.Provider value={workbook.loaded?.company?.attributes ?? noHeaders}>
          {content()}
        </RegisterHeaders.Provider>
      </LedgerHeaders.Provider>
      {page.name === "home" && options.attached !== undefined && (phase === "idle" || phase === "failed") ? (
        <AttachedList files={options.attached} offered={(workbook.loaded?.company ?? null) !== null} />
      ) : null}
      <SelectedCell
        key={page.name === "home" ? "home" : "away"}
        shown={place !== null}
        state={explanation}
        folded={page.name !== "home"}
        onReveal={(row) => void revealNamed(row)}
      />
    </div>
  );

  function content(): ReactElement {
    const { state } = build;
    if (state.phase === "refreshed" || state.phase === "undone") {
      return (
        <RefreshedPage
          result={state.phase === "refreshed" ? state : null}
          onBack={reset}
          onUndo={build.undo}
          onShow={show}
          onReveal={(at) => void revealNamed(at)}
        />
      );
    }
    if (page.name === "check") {
      return (
        <CheckPage
          version={workbook.version}
          roles={workbook.loaded?.company?.roles ?? []}
          answering={answering}
          onBack={home}
          onOpen={openJob}
          onReveal={(at) => void revealNamed(at)}
        />
      );
    }
    if (job !== undefined) {
      return (
        <JobPage
          key={job.key}
          job={job}
          workbook={workbook}
          form={form}
          build={build}
          answering={answering}
          onCheck={() => go({ name: "check" })}
          onReveal={(at) => void revealNamed(at)}
          onForm={setForm}
          onBack={home}
          onOpen={openJob}
          onShow={show}
        />
      );
    }
    if (sheet !== undefined) {
      return (
        <SheetPage
          key={sheet.tag}
          sheet={sheet}
          workbook={workbook}
          news={news}
          build={build}
          onBack={home}
          onShow={() => reveal(startOf(sheet.region))}
          onRemove={() => void removeSheet(sheet.region)}
          onOpen={openJob}
          onSend={options.onSend === undefined ? undefined : () => go({ name: "send" })}
        />
      );
    }
    if (page.name === "send" && options.onSend !== undefined) {
      return <SendRoute workbook={workbook} onSend={options.onSend} onBack={home} />;
    }
    if (state.phase === "built") {
      return (
        <BuiltPage
          result={state}
          roles={workbook.loaded?.company?.roles ?? []}
          onBack={reset}
          onShow={show}
          onRemove={() => build.remove()}
          onOpen={openJob}
        />
      );
    }
    if (page.name === "settings" && options.onOtherWorkbook !== undefined) {
      const { onOtherWorkbook } = options;
      return <SettingsPage workbook={workbook} build={build} onOtherWorkbook={onOtherWorkbook} onBack={home} />;
    }
    return (
      <HomePage
        workbook={workbook}
        focused={visited}
        news={news}
        build={build}
        answering={answering}
        onReveal={(at) => void revealNamed(at)}
        selected={built.find((one) => one.region === selected?.region) ?? null}
        unfolded={unfolded}
        onUnfold={(group, on) =>
          setUnfolded(new Set(on ? [...unfolded, group] : [...unfolded].filter((one) => one !== group)))
        }
        onOpen={openJob}
        onCheck={() => go({ name: "check" })}
        onSheet={(one) => go({ name: "sheet", region: one.region })}
        onSend={options.onSend === undefined ? undefined : () => go({ name: "send" })}
        onSettings={options.onOtherWorkbook === undefined ? undefined : () => go({ name: "settings" })}
      />
    );
  }
});
