import { Link, makeStyles, tokens } from "@fluentui/react-components";
import { CheckmarkCircleRegular } from "@fluentui/react-icons/svg/checkmark-circle";
import { WarningRegular } from "@fluentui/react-icons/svg/warning";
import type { ReactElement } from "react";
import { listText, monthSpanText } from "../../core/index";
import type { CompanySummary } from "../engine/Engine";
import { PageTitle } from "./PageTitle";
import { useSurroundings } from "./PaneContext";
import { usePaneStyles } from "./usePaneStyles";

export interface SummaryCardProps {
  readonly company: CompanySummary;
  readonly focused: boolean;
  onCheck(): void;
}

/** Sheets that are named when several are read as one. */
const MOST_SHEETS = 3;

const useStyles = makeStyles({
  check: { display: "flex", alignItems: "baseline", columnGap: "6px", flexWrap: "wrap" },
  icon: { alignSelf: "center", flexShrink: 0, fontSize: "16px", color: tokens.colorBrandForeground1 },
});

/** What the product sees: the ledger, how much is in it, and whether all of it could be read. */
export function SummaryCard({ company, focused, onCheck }: SummaryCardProps): ReactElement {
  const shared = usePaneStyles();
  const styles = useStyles();
  const { say, language } = useSurroundings();
  const { rowsRead, rowsLeft, clients, firstDay, lastDay, currencies, lookAlikes } = company;
  const period = firstDay === 0 ? "" : monthSpanText({ from: firstDay, to: lastDay }, language);
  return (
    <div>
      <PageTitle focused={focused}>{listText(say, company.sheets, MOST_SHEETS)}</PageTitle>
      <p className={shared.text}>{say("pane.summary", { rows: rowsRead + rowsLeft, clients, period })}</p>
      <p className={shared.quiet}>
        <span className={styles.check}>
          {rowsLeft === 0 ? (
            <CheckmarkCircleRegular className={styles.icon} aria-hidden="true" />
          ) : (
            <WarningRegular className={styles.icon} aria-hidden="true" />
          )}
          {rowsLeft === 0 ? say("pane.check.allRead") : say("pane.check.left", { n: rowsLeft })}
          <span aria-hidden="true">—</span>
          <Link as="button" inline className={shared.quiet} onClick={onCheck}>
            {say("pane.check.look")}
            <span className={shared.hidden}>, {say("pane.check.title")}</span>
          </Link>
        </span>
      </p>
      {currencies.length === 0 ? null : (
        <p className={shared.quiet}>
          {say("asking.check.currencies", { names: currencies.map(({ currency }) => currency).join(", ") })}
        </p>
      )}
      {lookAlikes.count === 0 ? null : (
        <p className={shared.quiet}>
          {say("asking.alike.link", { n: lookAlikes.count })} <span aria-hidden="true">—</span>{" "}
          <Link as="button" inline className={shared.quiet} onClick={onCheck}>
            {say("pane.check.look")}
            <span className={shared.hidden}>, {say("asking.alike.title")}</span>
          </Link>
        </p>
      )}
    </div>
  );
}
