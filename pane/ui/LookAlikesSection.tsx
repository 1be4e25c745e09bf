import { Button, Checkbox, Link, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useEffect, useRef, useState, type ReactElement } from "react";
import { UNIT, formatMoney, type LookAlike } from "../../core/index";
import { useSurroundings } from "./PaneContext";
import { Section } from "./Section";
import type { Answering } from "./useAnswering";
import { usePaneStyles } from "./usePaneStyles";

export interface LookAlikesSectionProps {
  readonly pairs: readonly LookAlike[];
  readonly answering: Answering;
}

/** Pairs that are shown before all are asked for. */
const FIRST_PAIRS = 10;

const useStyles = makeStyles({
  pair: {
    display: "flex",
    columnGap: "4px",
    alignItems: "flex-start",
    justifyContent: "space-between",
    padding: "6px 0",
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  names: { flexGrow: 1, minWidth: 0, marginLeft: "-8px" },
  name: { display: "block", overflowWrap: "anywhere" },
  foot: { display: "flex", flexWrap: "wrap", alignItems: "center", gap: "8px 12px", marginTop: "8px" },
});

/** Clients that may be one, the largest sums first: brought together, or told apart, only when somebody says so. */
export function LookAlikesSection({ pairs, answering }: LookAlikesSectionProps): ReactElement | null {
  const shared = usePaneStyles();
  const styles = useStyles();
  const { say, language } = useSurroundings();
  const [ticked, setTicked] = useState<ReadonlySet<string>>(new Set());
  const [all, setAll] = useState(false);
  const list = useRef<HTMLUListElement>(null);
  // an answered pair goes from under the keyboard, which stays in the list
  useEffect(() => {
    if (answering.answered > 0 && document.activeElement === document.body) list.current?.focus();
  }, [pairs, answering.answered]);
  if (pairs.length === 0) return null;
  const shown = all ? pairs : pairs.slice(0, FIRST_PAIRS);
  const picked = pairs.filter(({ key }) => ticked.has(key));
  const money = (amount: number): string => formatMoney(amount / UNIT, language);
  const sum = money(pairs.reduce((total, { amount, otherAmount }) => total + amount + otherAmount, 0));
  const decide = (keys: readonly string[], value: "yes" | "no"): void => {
    answering.answer(Object.fromEntries(keys.map((key) => [key, value])));
    setTicked(new Set([...ticked].filter((key) => !keys.includes(key))));
  };
  const tick = (key: string, on: boolean): void => {
    const others = [...ticked].filter((one) => one !== key);
    setTicked(new Set(on ? [...others, key] : others));
  };
  return (
    <Section
      title={say("asking.alike.title")}
      aside={
        <Link
          as="button"
          onClick={() => {
            setAll(true);
            setTicked(new Set(picked.length === pairs.length ? [] : pairs.map(({ key }) => key)));
          }}
        >
          {say(picked.length === pairs.length ? "asking.alike.untickAll" : "asking.alike.tickAll")}
        </Link>
      }
    >
      <p className={shared.quiet}>{say("asking.alike.about", { n: pairs.length, sum })}</p>
      <ul ref={list} tabIndex={-1} className={shared.list} style={{ outline: "none" }}>
        {shown.map(({ key, name, other, reason, amount, otherAmount }) => (
          <li key={key} className={styles.pair}>
            <Checkbox
              className={styles.names}
              checked={ticked.has(key)}
              disabled={answering.busy}
              onChange={(_, data) => tick(key, data.checked === true)}
              label={
                <>
                  <span className={styles.name}>
                    {name} <span className={shared.quiet}>{money(amount)}</span>
                  </span>
                  <span className={styles.name}>
                    {other} <span className={shared.quiet}>{money(otherAmount)}</span>
                  </span>
                  <span className={mergeClasses(shared.quiet, styles.name)}>
                    {say(`asking.alike.reason.${reason}`)}
                  </span>
                </>
              }
            />
            <Button
              size="small"
              appearance="subtle"
              aria-label={say("asking.alike.differentOf", { name, other })}
              disabledFocusable={answering.busy}
              onClick={() => decide([key], "no")}
            >
              {say("asking.alike.different")}
            </Button>
          </li>
        ))}
      </ul>
      <div className={styles.foot}>
        <Button
          appearance="primary"
          disabledFocusable={picked.length === 0 || answering.busy}
          onClick={() =>
            picked.length > 0 &&
            decide(
              picked.map(({ key }) => key),
              "yes",
            )
          }
        >
          {picked.length > 1 ? say("asking.alike.oneMany", { n: picked.length }) : say("asking.alike.one")}
        </Button>
        {shown.length === pairs.length ? null : (
          <Link as="button" onClick={() => setAll(true)}>
            {say("asking.alike.showAll", { n: pairs.length })}
          </Link>
        )}
      </div>
    </Section>
  );
}
