import { Checkbox, Link, Radio, RadioGroup, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useId, type ReactElement } from "react";
import { placeText, type CellPlace, type Choice, type Question } from "../../core/index";
import { useSurroundings } from "./PaneContext";
import { chosenOf, withChoice, type Chosen } from "./questionAnswers";
import { askText, choiceSum, choiceText, sampleText } from "./questionTexts";
import { usePaneStyles } from "./usePaneStyles";

export interface QuestionFieldsProps {
  readonly question: Question;
  readonly chosen: Chosen;
  readonly disabled: boolean;
  onChoose(chosen: Chosen): void;
  onReveal(place: CellPlace): void;
}

const useStyles = makeStyles({
  question: { border: "none", margin: 0, padding: 0, minWidth: 0 },
  ask: { padding: 0, overflowWrap: "anywhere" },
  cell: { marginTop: "2px", overflowWrap: "anywhere" },
  choices: { display: "flex", flexDirection: "column", marginLeft: "-8px", marginTop: "4px" },
  words: { display: "block", overflowWrap: "anywhere" },
  about: { display: "block", fontVariantNumeric: "tabular-nums" },
  sample: { display: "block", fontFamily: tokens.fontFamilyMonospace, overflowWrap: "anywhere" },
});

/** A question about the ledger: the sentence, a cell that it is about, and the ways to read it with what comes of each. */
export function QuestionFields({ question, chosen, disabled, onChoose, onReveal }: QuestionFieldsProps): ReactElement {
  const shared = usePaneStyles();
  const styles = useStyles();
  const { say } = useSurroundings();
  const legend = useId();
  const picked = chosenOf(question, chosen);
  const place = question.cases[0];
  const label = (choice: Choice): ReactElement => {
    const sum = choiceSum(say, choice);
    return (
      <>
        <span className={styles.words}>{choiceText(say, question, choice)}</span>
        {sum === "" ? null : <span className={mergeClasses(shared.quiet, styles.about)}>{sum}</span>}
        {choice.samples.map((sample) => (
          <span key={sample} className={mergeClasses(shared.quiet, styles.sample)}>
            {sampleText(say, sample)}
          </span>
        ))}
      </>
    );
  };
  return (
    <fieldset className={styles.question} disabled={disabled}>
      <legend id={legend} className={mergeClasses(shared.text, styles.ask)}>
        {askText(say, question)}
      </legend>
      {question.multiple ? <p className={shared.quiet}>{say("asking.several")}</p> : null}
      {place === undefined ? null : (
        <p className={mergeClasses(shared.quiet, styles.cell)}>
          <Link as="button" inline className={shared.quiet} onClick={() => onReveal(place)}>
            {say("pane.why.show", { address: placeText(place) })}
          </Link>
        </p>
      )}
      {question.multiple ? (
        <div className={styles.choices}>
          {question.choices.map((choice) => (
            <Checkbox
              key={choice.value}
              label={label(choice)}
              checked={picked.includes(choice.value)}
              disabled={disabled}
              onChange={(_, data) => onChoose(withChoice(question, chosen, choice.value, data.checked === true))}
            />
          ))}
        </div>
      ) : (
        <RadioGroup
          className={styles.choices}
          aria-labelledby={legend}
          value={picked[0] ?? ""}
          disabled={disabled}
          onChange={(_, data) => onChoose(withChoice(question, chosen, data.value, true))}
        >
          {question.choices.map((choice) => (
            <Radio key={choice.value} value={choice.value} label={label(choice)} />
          ))}
        </RadioGroup>
      )}
    </fieldset>
  );
}
