import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useState, type ReactElement } from "react";
import type { TextKey } from "../../core/index";
import type { CheckLine, Fault } from "../engine/Engine";
import { BackBar } from "./BackBar";
import { FaultBox } from "./FaultBox";
import { PageTitle } from "./PageTitle";
import { useSurroundings } from "./PaneContext";
import { usePaneStyles } from "./usePaneStyles";

export interface CheckPageProps {
  readonly version: number;
  onBack(): void;
  onReveal(place: NonNullable<CheckLine["place"]>): void;
}

const useStyles = makeStyles({
  line: {
    padding: "10px 0",
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    display: "flex",
    flexDirection: "column",
    alignItems: "flex-start",
    rowGap: "6px",
  },
  level: { fontSize: tokens.fontSizeBase200, fontWeight: tokens.fontWeightSemibold },
});

const levels: Readonly<Record<CheckLine["level"], TextKey>> = {
  error: "pane.level.left",
  warning: "pane.level.care",
  question: "pane.level.question",
  note: "pane.level.know",
};

/** The findings of the ledger check, each a way to its cell. */
export function CheckPage({ version, onBack, onReveal }: CheckPageProps): ReactElement {
  const shared = usePaneStyles();
  const styles = useStyles();
  const { say, options, language } = useSurroundings();
  const { engine } = options;
  const [lines, setLines] = useState<readonly CheckLine[] | null>(null);
  const [fault, setFault] = useState<Fault | null>(null);
  useEffect(() => {
    let left = false;
    void engine.checkLines(language).then((answer) => {
      if (left) return;
      setFault(answer.ok ? null : answer.fault);
      if (answer.ok) setLines(answer.value);
    });
    return () => {
      left = true;
    };
  }, [engine, language, version]);
  return (
    <>
      <BackBar onBack={onBack} />
      <main className={shared.page}>
        <PageTitle focused>{say("pane.check.title")}</PageTitle>
        {fault === null ? null : <FaultBox fault={fault} />}
        {lines?.length === 0 ? <p className={shared.text}>{say("pane.check.clean")}</p> : null}
        <ul className={shared.list}>
          {lines?.map((line) => (
            <li key={`${line.code}/${line.text}`} className={styles.line}>
              <span className={styles.level}>{say(levels[line.level])}</span>
              <span>{line.text}</span>
              {line.place === null ? null : (
                <Button size="small" onClick={() => onReveal(line.place!)}>
                  {say("pane.check.show")}
                </Button>
              )}
            </li>
          ))}
        </ul>
      </main>
    </>
  );
}
