import { Link, makeStyles } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { BuiltSheetInfo } from "../engine/Engine";
import type { Place } from "../port/Host";
import { useSurroundings } from "./PaneContext";
import { Section } from "./Section";
import { startOf } from "./startOf";
import { usePaneStyles } from "./usePaneStyles";

export interface BuiltSheetsProps {
  readonly built: readonly BuiltSheetInfo[];
  onReveal(place: Place): void;
}

const useStyles = makeStyles({ item: { padding: "4px 0" } });

/** The sheets that were built, each a way to it. */
export function BuiltSheets({ built, onReveal }: BuiltSheetsProps): ReactElement | null {
  const shared = usePaneStyles();
  const styles = useStyles();
  const { say } = useSurroundings();
  if (built.length === 0) return null;
  return (
    <Section title={say("pane.built.title")}>
      <ul className={shared.list}>
        {built.map((sheet) => (
          <li key={sheet.region} className={`${shared.row} ${styles.item}`}>
            <Link
              as="button"
              aria-label={say("pane.built.show", { sheet: sheet.sheet })}
              onClick={() => onReveal(startOf(sheet.region))}
            >
              {sheet.sheet}
            </Link>
            <span className={shared.quiet}>{say("pane.built.on", { day: sheet.builtOn })}</span>
          </li>
        ))}
      </ul>
    </Section>
  );
}
