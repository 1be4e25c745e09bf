import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useId, type ReactElement } from "react";
import { formatShare } from "../../../core/index";
import type { MatrixView } from "../../engine/Setup";
import { useSurroundings } from "../PaneContext";
import { usePaneStyles } from "../usePaneStyles";
import { useTableStyles } from "../useTableStyles";
import { isMarked, withMark, type Marks } from "./marks";

export interface MarksTableProps {
  readonly view: MatrixView;
  readonly shown: Marks;
  onMarks(marks: Marks): void;
}

const useStyles = makeStyles({
  first: {
    position: "sticky",
    left: 0,
    zIndex: 1,
    backgroundColor: tokens.colorNeutralBackground1,
    width: "94px",
    minWidth: "94px",
    borderRight: `1px solid ${tokens.colorNeutralStroke2}`,
    fontWeight: tokens.fontWeightSemibold,
    verticalAlign: "middle",
    overflowWrap: "break-word",
  },
  corner: { zIndex: 2, backgroundColor: tokens.colorNeutralBackground3 },
  line: { textAlign: "center" },
  // no word is broken but by the hyphens of its language
  lineName: { display: "block", minWidth: "54px", hyphens: "auto", overflowWrap: "normal" },
  cell: { padding: 0, textAlign: "center" },
  label: {
    display: "flex",
    flexDirection: "column",
    alignItems: "center",
    justifyContent: "center",
    rowGap: "1px",
    padding: "5px 4px",
    minHeight: "38px",
    cursor: "pointer",
    ":hover": { backgroundColor: tokens.colorNeutralBackground1Hover },
  },
  box: {
    width: "16px",
    height: "16px",
    margin: 0,
    accentColor: tokens.colorBrandBackground,
    cursor: "pointer",
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "1px" },
  },
  meant: { backgroundColor: tokens.colorBrandBackground2 },
  clients: { display: "block", fontWeight: tokens.fontWeightRegular },
});

/** Segments down, product lines across; it scrolls within its box, and the segments stay in view. */
export function MarksTable({ view, shown, onMarks }: MarksTableProps): ReactElement {
  const shared = usePaneStyles();
  const table = useTableStyles();
  const styles = useStyles();
  const { say, language } = useSurroundings();
  const base = useId();
  const sold = new Map(view.lines.map((line, place) => [line, place]));
  const known = new Map(view.segments.map(({ name, clients }, place) => [name, { clients, place }]));
  const shareOf = (segment: string, line: string): number => {
    const row = known.get(segment)?.place;
    const column = sold.get(line);
    return row === undefined || column === undefined ? NaN : view.buying[row * view.lines.length + column]!;
  };
  return (
    <div className={table.box} role="region" tabIndex={0} aria-label={say("setup.matrix.table")}>
      <table className={table.table}>
        <thead>
          <tr>
            <th scope="col" className={mergeClasses(table.header, styles.first, styles.corner)}>
              {say("setup.matrix.segment")}
            </th>
            {shown.lines.map((line) => (
              <th key={line} scope="col" className={mergeClasses(table.header, styles.line)}>
                <span className={styles.lineName}>{line}</span>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {shown.segments.map((segment, row) => (
            <tr key={segment}>
              <th scope="row" className={mergeClasses(table.cell, styles.first)}>
                {segment}
                {known.has(segment) ? (
                  <span className={mergeClasses(shared.quiet, styles.clients)}>
                    {say("setup.condition.count", { n: known.get(segment)!.clients })}
                  </span>
                ) : null}
              </th>
              {shown.lines.map((line, column) => cell(segment, line, `${base}-${row}-${column}`))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );

  function cell(segment: string, line: string, id: string): ReactElement {
    const on = isMarked(shown, segment, line);
    const share = shareOf(segment, line);
    const isKnown = !Number.isNaN(share);
    return (
      <td key={line} className={mergeClasses(table.cell, styles.cell, on ? styles.meant : "")}>
        <label className={styles.label}>
          <input
            type="checkbox"
            className={styles.box}
            checked={on}
            aria-label={say("setup.matrix.cell", { line, segment })}
            {...(isKnown ? { "aria-describedby": id } : {})}
            onChange={(event) => onMarks(withMark(shown, segment, line, event.target.checked))}
          />
          <span id={id} className={shared.quiet}>
            <span aria-hidden="true">{isKnown ? formatShare(Math.round(share * 100) / 100, language) : "\u00a0"}</span>
            {isKnown ? <span className={shared.hidden}>{say("setup.matrix.share", { share })}</span> : null}
          </span>
        </label>
      </td>
    );
  }
}
