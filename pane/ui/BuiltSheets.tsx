import { Link, makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { BuiltSheetInfo } from "../engine/Engine";
import { useSurroundings } from "./PaneContext";
import { Section } from "./Section";
import { usePaneStyles } from "./usePaneStyles";

export interface BuiltSheetsProps {
  readonly built: readonly BuiltSheetInfo[];
  /** Regions whose figures are no longer those of the ledger. */
  readonly stale: readonly string[];
  /** Null: they can't be refreshed now. */
  readonly onRefresh: (() => void) | null;
  onOpen(sheet: BuiltSheetInfo): void;
  /** Without it nothing can be sent. */
  readonly onSend?: (() => void) | undefined;
}

const useStyles = makeStyles({
  item: { padding: "4px 0", justifyContent: "space-between" },
  name: { flexShrink: 1, minWidth: 0, overflowWrap: "anywhere" },
  send: { marginTop: "6px" },
  stale: { color: tokens.colorStatusWarningForeground1 },
});

/** The sheets that were built, each a way to its page. */
export function BuiltSheets({ built, stale, onRefresh, onOpen, onSend }: BuiltSheetsProps): ReactElement | null {
  const shared = usePaneStyles();
  const styles = useStyles();
  const { say } = useSurroundings();
  if (built.length === 0) return null;
  return (
    <Section
      title={say("pane.built.title")}
      aside={
        onRefresh === null ? null : (
          <Link as="button" onClick={onRefresh}>
            {say("refresh.all")}
          </Link>
        )
      }
    >
      <ul className={shared.list}>
        {built.map((sheet) => (
          <li key={sheet.region} className={`${shared.row} ${styles.item}`}>
            <Link
              as="button"
              className={styles.name}
              aria-label={say("refresh.page.openOf", { sheet: sheet.sheet })}
              onClick={() => onOpen(sheet)}
            >
              {sheet.sheet}
            </Link>
            {stale.includes(sheet.region) ? (
              <span className={`${shared.quiet} ${styles.stale}`}>{say("refresh.staleSheet")}</span>
            ) : (
              <span className={shared.quiet}>{say("pane.built.on", { day: sheet.builtOn })}</span>
            )}
          </li>
        ))}
      </ul>
      {onSend === undefined ? null : (
        <Link as="button" className={styles.send} onClick={onSend}>
          {say("send.page.title")}
        </Link>
      )}
    </Section>
  );
}
