import { Link, makeStyles, mergeClasses } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { listText } from "../../../core/index";
import type { Answer } from "../../engine/Engine";
import type { MatrixView } from "../../engine/Setup";
import { FaultBox } from "../FaultBox";
import { useSurroundings } from "../PaneContext";
import { Section } from "../Section";
import type { Latest } from "../useLatest";
import { usePaneStyles } from "../usePaneStyles";
import { completed, fewLines, marksOf, type Marks } from "./marks";
import { MarksTable } from "./MarksTable";
import { MatrixDrafts } from "./MatrixDrafts";

export interface MatrixEditorProps {
  /** What is marked in the workbook, and what is bought. */
  readonly state: Latest<MatrixView>;
  /** What was changed here; null: nothing. */
  readonly marks: Marks | null;
  /** The marks of a template, for the segments and lines that are here. */
  template(name: string): Promise<Answer<Marks>>;
  /** Null: back to what stands in the workbook. */
  onMarks(marks: Marks | null): void;
}

/** Of fewer target lines a segment is thin (M18). */
const FEW_LINES = 3;

const useStyles = makeStyles({
  body: { display: "flex", flexDirection: "column", rowGap: "10px" },
  foot: { justifyContent: "space-between" },
});

/** Segments down, product lines across: a tick where the line is meant for the segment, and below it how many buy it now. */
export function MatrixEditor({ state, marks, template, onMarks }: MatrixEditorProps): ReactElement {
  const shared = usePaneStyles();
  const styles = useStyles();
  const { say } = useSurroundings();
  const view = state.value;
  const shown = view === null ? null : marks === null ? marksOf(view) : completed(marks, view);
  const few = shown === null || view === null ? [] : fewLines(shown, FEW_LINES);
  const n = shown?.meant.size ?? 0;
  return (
    <Section
      title={say("setup.matrix.title")}
      aside={
        marks === null ? null : (
          <Link as="button" onClick={() => onMarks(null)}>
            {say("setup.sheet.discard")}
          </Link>
        )
      }
    >
      <div className={styles.body}>
        {state.fault === null ? null : <FaultBox fault={state.fault} />}
        {view !== null && shown !== null && view.segments.length === 0 ? (
          <p className={shared.text}>{say("setup.matrix.noSegments")}</p>
        ) : null}
        {view === null || shown === null || view.segments.length === 0 ? null : (
          <>
            <p className={shared.quiet}>{say("setup.matrix.about")}</p>
            <MatrixDrafts view={view} template={template} onMarks={onMarks} />
            <MarksTable view={view} shown={shown} onMarks={onMarks} />
            <div className={mergeClasses(shared.row, styles.foot)}>
              <p role="status" className={shared.text}>
                {say("setup.matrix.count", { n })}
              </p>
              {n === 0 ? null : (
                <Link as="button" onClick={() => onMarks({ ...shown, meant: new Set() })}>
                  {say("setup.matrix.clear")}
                </Link>
              )}
            </div>
            {few.length === 0 || n === 0 ? null : (
              <p className={shared.quiet}>{say("setup.matrix.few", { names: listText(say, few, 6), n: FEW_LINES })}</p>
            )}
          </>
        )}
      </div>
    </Section>
  );
}
