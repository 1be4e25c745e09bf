import { Link, makeStyles, tokens } from "@fluentui/react-components";
import { Fragment, type ReactElement } from "react";
import { useSurroundings } from "../PaneContext";
import { usePaneStyles } from "../usePaneStyles";
import type { SetupStep } from "./beforeJob";

export interface BeforeStripProps {
  readonly steps: readonly SetupStep[];
  onOpen(job: string): void;
}

const useStyles = makeStyles({
  strip: {
    margin: 0,
    padding: "8px 10px",
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground3,
  },
});

/** What is to be set up first, each a way there. */
export function BeforeStrip({ steps, onOpen }: BeforeStripProps): ReactElement | null {
  const shared = usePaneStyles();
  const styles = useStyles();
  const { say } = useSurroundings();
  if (steps.length === 0) return null;
  return (
    <p className={`${shared.text} ${styles.strip}`}>
      {say("setup.before.title")}{" "}
      {steps.map((step, at) => (
        <Fragment key={step}>
          {at === 0 ? "" : ", "}
          <Link as="button" inline onClick={() => onOpen(step)}>
            {say(`setup.before.${step}`)}
          </Link>
        </Fragment>
      ))}
    </p>
  );
}
