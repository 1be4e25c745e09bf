import { Button, Input, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useState, type ReactElement } from "react";
import { accountingKey, formatExact, formatNumber, formatShortMonth } from "../../core/index";
import type { CheckView, MonthView } from "../engine/Asking";
import { useSurroundings } from "./PaneContext";
import { Section } from "./Section";
import { typedAmount } from "./typedAmount";
import type { Answering } from "./useAnswering";
import { usePaneStyles } from "./usePaneStyles";
import { useTableStyles } from "./useTableStyles";

export interface MonthsSectionProps {
  readonly check: CheckView;
  readonly answering: Answering;
}

const useStyles = makeStyles({
  month: { whiteSpace: "nowrap" },
  figures: { textAlign: "right" },
  rows: { display: "block", fontWeight: tokens.fontWeightRegular },
  input: { width: "70px", minWidth: "70px", "& input": { textAlign: "right", padding: "0 2px", minWidth: 0 } },
  differs: { color: tokens.colorStatusDangerForeground1, fontWeight: tokens.fontWeightSemibold },
  foot: { display: "flex", flexDirection: "column", alignItems: "flex-start", rowGap: "6px", marginTop: "8px" },
});

/** What is typed and not kept yet: month → text. */
type Drafts = ReadonlyMap<string, string>;

const nothing: Drafts = new Map();

/** Money is compared to the cent. */
const CENTS = 100;

/** The months of the ledger beside their totals by accounting, typed here or in a sheet of their own. */
export function MonthsSection({ check, answering }: MonthsSectionProps): ReactElement | null {
  const shared = usePaneStyles();
  const table = useTableStyles();
  const styles = useStyles();
  const { say, language } = useSurroundings();
  const [drafts, setDrafts] = useState(nothing);
  const { months, accountingSheet } = check;
  if (months.length === 0) return null;
  const inPane = accountingSheet === "";
  const accountingOf = ({ month, accounting }: MonthView): number | null => {
    const draft = drafts.get(month);
    return draft === undefined ? accounting : typedAmount(draft, language);
  };
  const compared = months.filter((month) => accountingOf(month) !== null);
  const sum = (all: readonly MonthView[], of: (month: MonthView) => number): number =>
    Math.round(all.reduce((total, month) => total + of(month), 0) * CENTS * CENTS) / (CENTS * CENTS);
  const wrong = [...drafts.values()].find((text) => text.trim() !== "" && typedAmount(text, language) === null);
  const keep = (): void => {
    const typed = [...drafts].map(([month, text]) => {
      const amount = typedAmount(text, language);
      return [accountingKey(month), amount === null ? "" : String(amount)];
    });
    answering.answer(Object.fromEntries(typed) as Record<string, string>);
    setDrafts(nothing);
  };
  const difference = (value: number): ReactElement => {
    const cents = Math.round(value * CENTS);
    if (cents === 0) {
      return (
        <span role="img" aria-label={say("asking.months.equal")}>
          ✓
        </span>
      );
    }
    return <span className={styles.differs}>{formatNumber(cents / CENTS, 2, language)}</span>;
  };
  const field = (month: MonthView, name: string): ReactElement | string => {
    const { accounting } = month;
    const shown = accounting === null ? "" : formatExact(accounting, language);
    if (!inPane) return shown;
    return (
      <Input
        size="small"
        className={styles.input}
        value={drafts.get(month.month) ?? shown}
        input={{ inputMode: "decimal", "aria-label": say("asking.months.accountingOf", { month: name }) }}
        onChange={(_, data) => setDrafts(new Map([...drafts, [month.month, data.value]]))}
      />
    );
  };
  const figure = mergeClasses(table.cell, table.figure);
  const headers = ["month", "sum", "accounting", "difference"] as const;
  const rowsOf = (n: number): ReactElement => (
    <span className={mergeClasses(shared.quiet, styles.rows)}>{say("asking.rows", { n })}</span>
  );
  return (
    <Section title={say("asking.months.title")}>
      <p className={shared.quiet} style={{ marginBottom: 6 }}>
        {inPane ? say("asking.months.about") : say("asking.months.sheet", { sheet: accountingSheet })}
      </p>
      <div className={table.box} role="region" tabIndex={0} aria-label={say("asking.months.table")}>
        <table className={table.table}>
          <thead>
            <tr>
              {headers.map((header) => (
                <th
                  key={header}
                  scope="col"
                  className={mergeClasses(table.header, header === "month" ? "" : styles.figures)}
                >
                  {say(`asking.months.${header}`)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {months.map((month) => {
              const name = formatShortMonth(month.from, language);
              const accounting = accountingOf(month);
              return (
                <tr key={month.month}>
                  <th scope="row" className={mergeClasses(table.cell, styles.month)}>
                    {name}
                    {rowsOf(month.rows)}
                  </th>
                  <td className={figure}>{formatExact(month.total, language)}</td>
                  <td className={figure}>{field(month, name)}</td>
                  <td className={figure}>{accounting === null ? "" : difference(month.total - accounting)}</td>
                </tr>
              );
            })}
            <tr>
              <th scope="row" className={mergeClasses(table.cell, table.total)}>
                {say("asking.months.all")}
                {rowsOf(sum(months, ({ rows }) => rows))}
              </th>
              <td className={mergeClasses(figure, table.total)}>
                {formatExact(
                  sum(months, ({ total }) => total),
                  language,
                )}
              </td>
              <td className={mergeClasses(figure, table.total)}>
                {compared.length === 0
                  ? ""
                  : formatExact(
                      sum(compared, (month) => accountingOf(month) ?? 0),
                      language,
                    )}
              </td>
              <td className={mergeClasses(figure, table.total)}>
                {compared.length === 0
                  ? ""
                  : difference(sum(compared, (month) => month.total - (accountingOf(month) ?? 0)))}
              </td>
            </tr>
          </tbody>
        </table>
      </div>
      {drafts.size === 0 ? null : (
        <div className={styles.foot}>
          {wrong === undefined ? null : (
            <p role="status" className={shared.quiet}>
              {say("asking.months.wrong", { text: wrong })}
            </p>
          )}
          <Button disabledFocusable={answering.busy || wrong !== undefined} onClick={keep}>
            {say("asking.months.keep")}
          </Button>
        </div>
      )}
    </Section>
  );
}
