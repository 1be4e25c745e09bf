import { makeStyles, tokens } from "@fluentui/react-components";
import { useState, type ReactElement } from "react";
import { exampleFormula, functions } from "../core/index";

const useStyles = makeStyles({
  line: {
    display: "flex",
    alignItems: "center",
    columnGap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    fontSize: tokens.fontSizeBase200,
  },
  sign: { fontStyle: "italic", color: tokens.colorNeutralForeground2 },
  input: {
    flexGrow: 1,
    minWidth: 0,
    maxWidth: "560px",
    font: "inherit",
    fontFamily: tokens.fontFamilyMonospace,
    color: "inherit",
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    padding: "3px 6px",
  },
  result: {
    fontFamily: tokens.fontFamilyMonospace,
    overflow: "hidden",
    textOverflow: "ellipsis",
    whiteSpace: "nowrap",
  },
});

export interface FunctionBoxProps {
  readonly label: string;
  readonly onFunction: (formula: string) => Promise<string>;
}

/** A call of a custom function, as the program would make it of a formula in a cell. */
export function FunctionBox({ label, onFunction }: FunctionBoxProps): ReactElement {
  const styles = useStyles();
  const [formula, setFormula] = useState("");
  const [result, setResult] = useState("");
  return (
    <form
      className={styles.line}
      onSubmit={(event) => {
        event.preventDefault();
        void onFunction(formula).then(setResult);
      }}
    >
      <span className={styles.sign} aria-hidden>
        fx
      </span>
      <input
        className={styles.input}
        aria-label={label}
        placeholder={`${label}: ${exampleFormula(functions[0]!)}`}
        list="functions"
        value={formula}
        spellCheck={false}
        autoComplete="off"
        onChange={({ target }) => {
          setFormula(target.value);
        }}
      />
      <datalist id="functions">
        {functions.map((definition) => (
          <option key={definition.name} value={exampleFormula(definition)} />
        ))}
      </datalist>
      <output className={styles.result}>{result}</output>
    </form>
  );
}
