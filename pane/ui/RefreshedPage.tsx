import { Link, makeStyles } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { placeText, type Finding } from "../../core/index";
import type { Region } from "../port/Host";
import { BackBar } from "./BackBar";
import { PageTitle } from "./PageTitle";
import { useSurroundings } from "./PaneContext";
import { Section } from "./Section";
import { Sentences } from "./Sentences";
import { SheetLinks } from "./SheetLinks";
import type { BuildEnd } from "./useBuild";
import { usePaneStyles } from "./usePaneStyles";

type Refreshed = Extract<BuildEnd, { phase: "refreshed" }>;

export interface RefreshedPageProps {
  /** Null: it was taken back. */
  readonly result: Refreshed | null;
  onBack(): void;
  onUndo(): void;
  onShow(region: Region): void;
  onReveal(place: NonNullable<Finding["place"]>): void;
}

/** So many findings are shown here; the sheet of recipes lists them all. */
const MOST_FINDINGS = 40;

const useStyles = makeStyles({
  list: { display: "flex", flexDirection: "column", rowGap: "10px" },
  address: { fontSize: "12px", overflowWrap: "anywhere" },
});

/** After a refresh: what was brought up to date, what to look at, what changed in the figures. */
export function RefreshedPage({ result, onBack, onUndo, onShow, onReveal }: RefreshedPageProps): ReactElement {
  const shared = usePaneStyles();
  const styles = useStyles();
  const { say } = useSurroundings();
  const n = result?.regions.length ?? 0;
  const findings = result?.findings ?? [];
  return (
    <>
      <BackBar onBack={onBack} />
      <main className={shared.page}>
        <div>
          <PageTitle focused>
            {result === null ? say("refresh.undone") : n === 0 ? say("refresh.doneNone") : say("refresh.done", { n })}
          </PageTitle>
          {n === 0 ? null : (
            <Link as="button" onClick={onUndo}>
              {say("refresh.undo")}
            </Link>
          )}
          <SheetLinks regions={result?.regions ?? []} onShow={onShow} />
        </div>
        <Sentences title={say("refresh.left.title")} sentences={result?.job.left ?? []} />
        {findings.length === 0 ? null : (
          <Section title={say("refresh.look.title")}>
            <ul className={`${shared.list} ${styles.list}`}>
              {findings.slice(0, MOST_FINDINGS).map(({ text, place }) => (
                <li key={`${text}/${place?.row}/${place?.column}`}>
                  <span className={shared.text}>{text}</span>
                  {place === null ? null : (
                    <div className={styles.address}>
                      <Link
                        as="button"
                        aria-label={say("refresh.look.show", { address: placeText(place) })}
                        onClick={() => onReveal(place)}
                      >
                        {placeText(place)}
                      </Link>
                    </div>
                  )}
                </li>
              ))}
            </ul>
            {findings.length > MOST_FINDINGS ? (
              <p className={shared.quiet}>{say("refresh.look.more", { n: findings.length - MOST_FINDINGS })}</p>
            ) : null}
          </Section>
        )}
        <Sentences title={say("refresh.changed.title")} sentences={result?.job.changed ?? []} />
        <Sentences title={say("pane.done.says")} sentences={result?.job.says ?? []} />
      </main>
    </>
  );
}
