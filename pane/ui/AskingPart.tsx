import { Link, makeStyles, mergeClasses } from "@fluentui/react-components";
import { useEffect, useRef, type ReactElement } from "react";
import type { CellPlace } from "../../core/index";
import type { CompanySummary } from "../engine/Engine";
import { useSurroundings } from "./PaneContext";
import { QuestionsCard } from "./QuestionsCard";
import type { Answering } from "./useAnswering";
import { usePaneStyles } from "./usePaneStyles";

export interface AskingPartProps {
  readonly company: CompanySummary;
  readonly answering: Answering;
  onCheck(): void;
  onReveal(place: CellPlace): void;
}

const useStyles = makeStyles({
  // a line belongs to what stands above it, and is no part of the page of its own
  below: { marginTop: "-14px" },
});

/**
 * The questions about the ledger, as long as there are some that weren't put off; afterwards a line that says how much is
 * read as assumed. Nothing where all is clear.
 */
export function AskingPart({ company, answering, onCheck, onReveal }: AskingPartProps): ReactElement {
  const shared = usePaneStyles();
  const styles = useStyles();
  const { say } = useSurroundings();
  const { questions, open } = company;
  const asks = questions.length > 0 && !answering.later;
  // the card goes from under the keyboard, which goes on from the title
  const part = useRef<HTMLDivElement>(null);
  const asked = useRef(asks);
  useEffect(() => {
    if (asked.current && !asks && document.activeElement === document.body) {
      part.current?.closest("main")?.querySelector<HTMLElement>("h1")?.focus();
    }
    asked.current = asks;
  }, [asks]);
  const { unkept } = answering;
  return (
    <div ref={part} style={{ display: "contents" }}>
      {asks ? (
        <QuestionsCard
          key={questions.map(({ code }) => code).join()}
          questions={questions}
          busy={answering.busy}
          onAnswer={answering.answer}
          onLater={answering.putOff}
          onReveal={onReveal}
        />
      ) : null}
      {unkept === null ? null : (
        <p role="status" className={mergeClasses(shared.quiet, asks ? "" : styles.below)}>
          {say("asking.unkept", { why: unkept.text })}
        </p>
      )}
      {asks || open === 0 ? null : (
        <p className={mergeClasses(shared.quiet, styles.below)}>
          {say("asking.assumed", { n: open })} <span aria-hidden="true">—</span>{" "}
          <Link as="button" inline className={shared.quiet} onClick={onCheck}>
            {say("pane.check.look")}
            <span className={shared.hidden}>, {say("asking.check.readings")}</span>
          </Link>
        </p>
      )}
    </div>
  );
}
