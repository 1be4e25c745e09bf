import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useId, useState, type ReactElement } from "react";
import type { CellPlace, Question } from "../../core/index";
import type { GivenAnswers } from "../engine/Asking";
import { useSurroundings } from "./PaneContext";
import { QuestionFields } from "./QuestionFields";
import { answersOf, type Chosen } from "./questionAnswers";
import { usePaneStyles } from "./usePaneStyles";

export interface QuestionsCardProps {
  readonly questions: readonly Question[];
  readonly busy: boolean;
  onAnswer(given: GivenAnswers): void;
  onLater(): void;
  onReveal(place: CellPlace): void;
}

const useStyles = makeStyles({
  card: {
    padding: "12px",
    borderRadius: tokens.borderRadiusLarge,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderLeft: `3px solid ${tokens.colorBrandStroke1}`,
    backgroundColor: tokens.colorNeutralBackground1,
    display: "flex",
    flexDirection: "column",
    rowGap: "14px",
  },
  buttons: { display: "flex", flexWrap: "wrap", gap: "8px" },
});

const nothing: Chosen = new Map();

/** What only a person can decide, before anything is counted; what is proposed is selected already. */
export function QuestionsCard({ questions, busy, onAnswer, onLater, onReveal }: QuestionsCardProps): ReactElement {
  const shared = usePaneStyles();
  const styles = useStyles();
  const { say } = useSurroundings();
  const heading = useId();
  const [chosen, setChosen] = useState(nothing);
  const n = questions.length;
  return (
    <section className={styles.card} aria-labelledby={heading} aria-busy={busy}>
      <h2 id={heading} className={shared.heading} style={{ margin: 0 }}>
        {say("asking.title", { n })}
      </h2>
      {questions.map((question) => (
        <QuestionFields
          key={question.code}
          question={question}
          chosen={chosen}
          disabled={busy}
          onChoose={setChosen}
          onReveal={onReveal}
        />
      ))}
      <div className={styles.buttons}>
        <Button appearance="primary" disabledFocusable={busy} onClick={() => onAnswer(answersOf(questions, chosen))}>
          {say(n === 1 ? "asking.useOne" : "asking.use")}
        </Button>
        <Button disabledFocusable={busy} onClick={onLater}>
          {say("asking.later")}
        </Button>
      </div>
    </section>
  );
}
