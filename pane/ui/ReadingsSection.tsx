import { Button, Link, makeStyles, tokens } from "@fluentui/react-components";
import { useRef, useState, type ReactElement } from "react";
import { listText, type CellPlace, type Question } from "../../core/index";
import type { CheckView } from "../engine/Asking";
import { useSurroundings } from "./PaneContext";
import { QuestionFields } from "./QuestionFields";
import { answersOf, type Chosen } from "./questionAnswers";
import { choiceText, nameText } from "./questionTexts";
import { Section } from "./Section";
import type { Answering } from "./useAnswering";
import { usePaneStyles } from "./usePaneStyles";

export interface ReadingsSectionProps {
  readonly check: CheckView;
  readonly answering: Answering;
  onReveal(place: CellPlace): void;
}

const useStyles = makeStyles({
  item: { padding: "8px 0", borderBottom: `1px solid ${tokens.colorNeutralStroke2}`, overflowWrap: "anywhere" },
  form: { display: "flex", flexDirection: "column", rowGap: "10px", paddingTop: "8px" },
  buttons: { display: "flex", flexWrap: "wrap", gap: "8px" },
});

const nothing: Chosen = new Map();
const MOST_WORDS = 6;

/** How the ledger was read where it could have been read otherwise; what a person can decide may be decided anew. */
export function ReadingsSection({ check, answering, onReveal }: ReadingsSectionProps): ReactElement | null {
  const shared = usePaneStyles();
  const styles = useStyles();
  const { say } = useSurroundings();
  const [open, setOpen] = useState<string | null>(null);
  const [chosen, setChosen] = useState(nothing);
  const list = useRef<HTMLUListElement>(null);
  const { questions, readings } = check;
  if (questions.length + readings.length === 0) return null;
  const close = (code: string): void => {
    setOpen(null);
    setChosen(nothing);
    // the form goes from under the keyboard
    list.current?.querySelector<HTMLElement>(`[data-question="${code}"]`)?.focus();
  };
  const now = (question: Question): string => {
    const words = question.choices.filter(({ on }) => on).map((choice) => choiceText(say, question, choice));
    return words.length === 0 ? say("pane.data.none") : listText(say, words, MOST_WORDS);
  };
  return (
    <Section title={say("asking.check.readings")}>
      <ul ref={list} className={shared.list}>
        {questions.map((question) => {
          const { code, answered } = question;
          const name = nameText(say, question);
          return (
            <li key={code} className={styles.item}>
              {say("asking.check.reading", { name, answer: now(question) })}{" "}
              <span className={shared.quiet}>
                {say(answered ? "asking.check.decided" : "asking.check.assumed")} <span aria-hidden="true">·</span>{" "}
              </span>
              <Link
                as="button"
                inline
                data-question={code}
                aria-expanded={open === code}
                onClick={() => (open === code ? close(code) : (setChosen(nothing), setOpen(code)))}
              >
                {say("asking.check.change")}
                <span className={shared.hidden}>: {name}</span>
              </Link>
              {open === code ? (
                <div className={styles.form}>
                  <QuestionFields
                    question={question}
                    chosen={chosen}
                    disabled={answering.busy}
                    onChoose={setChosen}
                    onReveal={onReveal}
                  />
                  <div className={styles.buttons}>
                    <Button
                      size="small"
                      appearance="primary"
                      disabledFocusable={answering.busy}
                      onClick={() => {
                        answering.answer(answersOf([question], chosen));
                        close(code);
                      }}
                    >
                      {say("asking.useOne")}
                    </Button>
                    <Button size="small" onClick={() => close(code)}>
                      {say("asking.close")}
                    </Button>
                  </div>
                </div>
              ) : null}
            </li>
          );
        })}
        {readings.map(({ code, text, chosen: decided }) => (
          <li key={`${code}/${text}`} className={styles.item}>
            {text} {decided ? <span className={shared.quiet}>{say("asking.check.decided")}</span> : null}
          </li>
        ))}
      </ul>
    </Section>
  );
}
