import type { ReactElement } from "react";
import { formatExact } from "../../core/index";
import type { CheckView } from "../engine/Asking";
import { useSurroundings } from "./PaneContext";
import { usePaneStyles } from "./usePaneStyles";

/** What counts and what doesn't, in a few lines. */
export function CheckSummary({ check }: { readonly check: CheckView }): ReactElement {
  const shared = usePaneStyles();
  const { say, language } = useSurroundings();
  const { rowsCounted, rowsLeft, rowsPassed, total, firstDay, lastDay, currencies, findings } = check;
  const needsNothing = rowsLeft === 0 && findings.length === 0 && check.questions.every(({ answered }) => answered);
  return (
    <div>
      <p className={shared.text}>
        {say("asking.check.counted", { n: rowsCounted, sum: formatExact(total, language) })}
      </p>
      <p className={shared.quiet}>
        {rowsLeft === 0 ? say("asking.check.leftNone") : say("asking.check.left", { n: rowsLeft })}{" "}
        {rowsPassed === 0 ? null : say("asking.check.passed", { n: rowsPassed })}
      </p>
      {firstDay === 0 ? null : (
        <p className={shared.quiet}>{say("asking.check.period", { from: firstDay, to: lastDay })}</p>
      )}
      {currencies.map(({ currency, rows, amount }) => (
        <p key={currency} className={shared.quiet}>
          {say("asking.check.currency", { currency, n: rows, sum: formatExact(amount, language) })}
        </p>
      ))}
      {needsNothing ? <p className={shared.text}>{say("pane.check.clean")}</p> : null}
    </div>
  );
}
