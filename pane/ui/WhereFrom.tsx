import { Link, makeStyles, tokens } from "@fluentui/react-components";
import { useState, type ReactElement } from "react";
import type { CellExplanation, ExplainedRow } from "../engine/Engine";
import { capitalised } from "./capitalised";
import { useSurroundings } from "./PaneContext";
import { usePaneStyles } from "./usePaneStyles";

export interface WhereFromProps {
  readonly explanation: CellExplanation;
  onReveal(row: ExplainedRow): void;
}

const useStyles = makeStyles({
  cell: { margin: 0, fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300 },
  figure: { fontWeight: tokens.fontWeightSemibold },
  differs: {
    margin: "8px 0 0",
    padding: "8px 10px",
    borderLeft: `3px solid ${tokens.colorStatusWarningBorderActive}`,
    backgroundColor: tokens.colorNeutralBackground3,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  table: { width: "100%", borderCollapse: "collapse", fontSize: tokens.fontSizeBase200 },
  head: { textAlign: "left", fontWeight: tokens.fontWeightSemibold, padding: "2px 8px 2px 0" },
  data: { verticalAlign: "top", padding: "3px 8px 3px 0", overflowWrap: "anywhere" },
  right: { textAlign: "right", paddingRight: 0, whiteSpace: "nowrap", fontVariantNumeric: "tabular-nums" },
  nowrap: { whiteSpace: "nowrap" },
});

const FEW_CLIENTS = 12;

/** The rule behind a figure, its settings, and the rows of the ledger that it was made of. */
export function WhereFrom({ explanation, onReveal }: WhereFromProps): ReactElement {
  const shared = usePaneStyles();
  const styles = useStyles();
  const { say, language } = useSurroundings();
  const [all, setAll] = useState(false);
  const { column, rowName, shown, rule, settings, clients, rows, rowCount, sum, differs } = explanation;
  const named = clients ?? [];
  const hidden = rowCount === null ? 0 : rowCount - rows.length;
  const heading = (role: "date" | "client" | "amount"): string => capitalised(say(`role.${role}`), language);
  return (
    <div>
      <p className={styles.cell}>{[rowName, column].filter((part) => part !== "").join(" – ")}</p>
      <p className={`${styles.cell} ${styles.figure}`}>{shown}</p>
      {differs === null ? null : <p className={styles.differs}>{differs}</p>}
      <h3 className={shared.subheading}>{say("pane.why.rule")}</h3>
      <p className={shared.text}>{rule}</p>
      {settings.length === 0 ? null : (
        <>
          <h3 className={shared.subheading}>{say("pane.settings.title")}</h3>
          <ul className={shared.list}>
            {settings.map((setting) => (
              <li key={setting} className={shared.quiet}>
                {setting}
              </li>
            ))}
          </ul>
        </>
      )}
      {named.length === 0 ? null : (
        <>
          <h3 className={shared.subheading}>{say("pane.why.clients")}</h3>
          <p className={shared.text}>
            {named.slice(0, all ? named.length : FEW_CLIENTS).join(", ")}{" "}
            {all || named.length <= FEW_CLIENTS ? null : (
              <Link as="button" inline onClick={() => setAll(true)}>
                {say("pane.why.moreClients", { n: named.length - FEW_CLIENTS })}
              </Link>
            )}
          </p>
        </>
      )}
      {rowCount === null ? null : (
        <>
          <h3 className={shared.subheading}>{say("pane.why.rows")}</h3>
          <p className={shared.text}>
            {sum === null ? say("pane.why.rowCount", { n: rowCount }) : say("pane.why.rowSum", { n: rowCount, sum })}
          </p>
          {rows.length === 0 ? null : (
            <table className={styles.table}>
              <thead>
                <tr>
                  <th scope="col" className={styles.head}>
                    {say("pane.why.cell")}
                  </th>
                  <th scope="col" className={styles.head}>
                    {heading("date")}
                  </th>
                  <th scope="col" className={styles.head}>
                    {heading("client")}
                  </th>
                  <th scope="col" className={`${styles.head} ${styles.right}`}>
                    {heading("amount")}
                  </th>
                </tr>
              </thead>
              <tbody>
                {rows.map((row) => (
                  <tr key={row.address}>
                    <td className={`${styles.data} ${styles.nowrap}`}>
                      <Link
                        as="button"
                        aria-label={say("pane.why.show", { address: row.address })}
                        onClick={() => onReveal(row)}
                      >
                        {row.address.slice(row.address.lastIndexOf("!") + 1)}
                      </Link>
                    </td>
                    <td className={`${styles.data} ${styles.nowrap}`}>{row.day}</td>
                    <td className={styles.data}>{row.client}</td>
                    <td className={`${styles.data} ${styles.right}`}>{row.amount}</td>
                  </tr>
                ))}
              </tbody>
            </table>
          )}
          {hidden > 0 ? <p className={shared.quiet}>{say("pane.why.moreRows", { n: hidden })}</p> : null}
        </>
      )}
    </div>
  );
}
