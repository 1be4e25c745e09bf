import { Link, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { formatNumber, placeText, type CellPlace, type TextKey } from "../../core/index";
import type { FindingView } from "../engine/Asking";
import { useSurroundings } from "./PaneContext";
import { Section } from "./Section";
import { usePaneStyles } from "./usePaneStyles";

export interface FindingsSectionsProps {
  readonly findings: readonly FindingView[];
  onReveal(place: CellPlace): void;
}

const useStyles = makeStyles({
  item: { padding: "8px 0", borderBottom: `1px solid ${tokens.colorNeutralStroke2}`, overflowWrap: "anywhere" },
  places: { display: "flex", flexWrap: "wrap", columnGap: "10px" },
});

const levels = ["left", "warning", "note"] as const satisfies readonly FindingView["level"][];
const titles = {
  left: "asking.check.leftTitle",
  warning: "asking.check.careTitle",
  note: "asking.check.knowTitle",
} as const satisfies Record<FindingView["level"], TextKey>;

/** What the check found, the gravest first; each leads to the first of its cells. */
export function FindingsSections({ findings, onReveal }: FindingsSectionsProps): ReactElement {
  const shared = usePaneStyles();
  const styles = useStyles();
  const { say, language } = useSurroundings();
  const item = ({ code, text, places, count }: FindingView): ReactElement => (
    <li key={`${code}/${text}`} className={styles.item}>
      {text}
      {places.length === 0 ? null : (
        <span className={mergeClasses(shared.quiet, styles.places)}>
          {places.map((place) => {
            const address = placeText(place);
            return (
              <Link
                key={address}
                as="button"
                inline
                className={shared.quiet}
                aria-label={say("pane.why.show", { address })}
                onClick={() => onReveal(place)}
              >
                {address}
              </Link>
            );
          })}
          {count > places.length ? <span>{say("asking.check.more", { n: count - places.length })}</span> : null}
        </span>
      )}
    </li>
  );
  return (
    <>
      {levels.map((level) => {
        const own = findings.filter((one) => one.level === level);
        if (own.length === 0) return null;
        const count = formatNumber(own.length, 0, language);
        return (
          <Section key={level} title={say(titles[level])} aside={<span className={shared.quiet}>{count}</span>}>
            <ul className={shared.list}>{own.map(item)}</ul>
          </Section>
        );
      })}
    </>
  );
}
