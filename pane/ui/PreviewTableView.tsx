import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { Kind } from "../../core/index";
import type { PreviewTable } from "../engine/Engine";
import { useSurroundings } from "./PaneContext";
import { usePaneStyles } from "./usePaneStyles";

const useStyles = makeStyles({
  box: {
    overflowX: "auto",
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  table: { borderCollapse: "separate", borderSpacing: 0, fontSize: tokens.fontSizeBase200, minWidth: "100%" },
  cell: {
    padding: "3px 8px",
    lineHeight: tokens.lineHeightBase200,
    whiteSpace: "nowrap",
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  header: {
    fontWeight: tokens.fontWeightSemibold,
    textAlign: "left",
    verticalAlign: "bottom",
    whiteSpace: "normal",
    minWidth: "64px",
    maxWidth: "130px",
    overflowWrap: "break-word",
    backgroundColor: tokens.colorNeutralBackground3,
  },
  first: {
    position: "sticky",
    left: 0,
    maxWidth: "118px",
    overflow: "hidden",
    textOverflow: "ellipsis",
    textAlign: "left",
    borderRight: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  name: { fontWeight: tokens.fontWeightRegular },
  figure: { textAlign: "right", fontVariantNumeric: "tabular-nums" },
});

/** The first rows as they will stand in the sheet; it scrolls sideways within its own box. */
export function PreviewTableView({ table }: { readonly table: PreviewTable }): ReactElement {
  const shared = usePaneStyles();
  const styles = useStyles();
  const { say } = useSurroundings();
  const { columns, rows, rowCount } = table;
  const classOf = (place: number, ...more: string[]): string =>
    mergeClasses(
      styles.cell,
      ...more,
      place === 0 ? styles.first : isFigure(columns[place]!.kind) ? styles.figure : "",
    );
  return (
    <div>
      <div className={styles.box} role="region" tabIndex={0} aria-label={say("pane.preview.table")}>
        <table className={styles.table}>
          <thead>
            <tr>
              {columns.map((column, place) => (
                <th key={place} scope="col" title={column.note} className={classOf(place, styles.header)}>
                  {column.header}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((row, index) => (
              <tr key={index}>
                {row.map((cell, place) =>
                  place === 0 ? (
                    <th key={place} scope="row" title={cell.text} className={classOf(place, styles.name)}>
                      {cell.text}
                    </th>
                  ) : (
                    <td
                      key={place}
                      className={classOf(place)}
                      {...(cell.fill === undefined
                        ? {}
                        : { style: { backgroundColor: `#${cell.fill}`, color: `#${cell.ink ?? "000000"}` } })}
                    >
                      {cell.text}
                    </td>
                  ),
                )}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <p className={shared.quiet} style={{ marginTop: 4 }}>
        {rows.length < rowCount
          ? say("pane.preview.rows", { shown: rows.length, n: rowCount })
          : say("pane.preview.allRows", { n: rowCount })}
      </p>
    </div>
  );
}

function isFigure(kind: Kind): boolean {
  return kind !== "text" && kind !== "code";
}
