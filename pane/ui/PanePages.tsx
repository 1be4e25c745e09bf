import { makeStyles } from "@fluentui/react-components";
import { forwardRef, useCallback, useEffect, useImperativeHandle, useState, type KeyboardEvent } from "react";
import { jobs } from "../../core/index";
import type { Place, Region } from "../port/Host";
import { CheckPage } from "./CheckPage";
import { HomePage } from "./HomePage";
import { JobPage } from "./JobPage";
import type { FormState } from "./optionForm";
import { useSurroundings } from "./PaneContext";
import { SelectedCell } from "./SelectedCell";
import { startOf } from "./startOf";
import { useBuild } from "./useBuild";
import { useExplanation } from "./useExplanation";
import { useSelection } from "./useSelection";
import { useWorkbook } from "./useWorkbook";

export interface PaneControl {
  openJob(key: string): void;
}

type Page = { readonly name: "home" } | { readonly name: "check" } | { readonly name: "job"; readonly key: string };

const useStyles = makeStyles({
  pages: { height: "100%", display: "flex", flexDirection: "column" },
});

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
  const selected = useSelection(host);
  const built = workbook.loaded?.found.built ?? [];
  const place = selected !== null && built.some((sheet) => sheet.region === selected.region) ? selected : null;
  const explanation = useExplanation(place, workbook.version);
  const working = build.state.phase === "working";
  const job = page.name === "job" ? jobs.find((one) => one.key === page.key) : undefined;

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
  useImperativeHandle(control, () => ({ openJob }), [openJob]);
  useEffect(() => host.watch((event) => event.type === "job" && openJob(event.job)), [host, openJob]);
  // the check, the period and the sheets that were built belong to the workbook that was open before
  useEffect(
    () =>
      host.watch((event) => {
        if (event.type !== "opened" || working) return;
        reset();
        setForm({});
        setPage((before) => (before.name === "check" ? { name: "home" } : before));
      }),
    [host, reset, working],
  );

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

  const escape = (event: KeyboardEvent): void => {
    if (event.key === "Escape" && !event.defaultPrevented && page.name !== "home") home();
  };
  return (
    <div className={styles.pages} onKeyDown={escape}>
      {page.name === "check" ? (
        <CheckPage version={workbook.version} onBack={home} onReveal={(at) => void revealNamed(at)} />
      ) : job === undefined ? (
        <HomePage
          workbook={workbook}
          focused={visited}
          onOpen={openJob}
          onCheck={() => go({ name: "check" })}
          onReveal={reveal}
        />
      ) : (
        <JobPage
          key={job.key}
          job={job}
          workbook={workbook}
          form={form}
          build={build}
          onForm={setForm}
          onBack={home}
          onOpen={openJob}
          onShow={show}
        />
      )}
      <SelectedCell
        key={page.name === "home" ? "home" : "away"}
        shown={place !== null}
        state={explanation}
        folded={page.name !== "home"}
        onReveal={(row) => void revealNamed(row)}
      />
    </div>
  );
});
