import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { ArrowSyncRegular } from "@fluentui/react-icons/svg/arrow-sync";
import type { ReactElement } from "react";
import type { BuiltNews } from "../../core/index";
import { useSurroundings } from "./PaneContext";
import { usePaneStyles } from "./usePaneStyles";

export interface NewsCardProps {
  readonly news: BuiltNews;
  readonly disabled: boolean;
  onRefresh(): void;
  onNext(): void;
}

const useStyles = makeStyles({
  card: {
    padding: "12px",
    borderRadius: tokens.borderRadiusLarge,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderLeft: `3px solid ${tokens.colorBrandStroke1}`,
    backgroundColor: tokens.colorNeutralBackground2,
    display: "flex",
    flexDirection: "column",
    rowGap: "8px",
  },
  news: { fontWeight: tokens.fontWeightSemibold },
  changed: { margin: 0, padding: 0, listStyleType: "none", display: "flex", flexDirection: "column", rowGap: "4px" },
  buttons: { display: "flex", flexDirection: "column", alignItems: "flex-start", rowGap: "8px", marginTop: "2px" },
  wide: { maxWidth: "100%", textAlign: "left", fontWeight: tokens.fontWeightRegular },
});

/** What has come since the sheets were built, and what can be done with it. Nothing where there is nothing new. */
export function NewsCard({ news, disabled, onRefresh, onNext }: NewsCardProps): ReactElement | null {
  const shared = usePaneStyles();
  const styles = useStyles();
  const { say } = useSurroundings();
  const { newRows, lastDay, next, stale, changed } = news;
  if (stale.length === 0 && next === null) return null;
  return (
    <section className={styles.card} aria-label={say("refresh.news.label")}>
      {stale.length === 0 ? null : (
        <p className={`${shared.text} ${styles.news}`}>
          {newRows > 0 ? say("refresh.news", { n: newRows, day: lastDay }) : say("refresh.stale")}
        </p>
      )}
      {changed.length === 0 ? null : (
        <ul className={`${shared.quiet} ${styles.changed}`}>
          {changed.map((sentence) => (
            <li key={sentence}>{sentence}</li>
          ))}
        </ul>
      )}
      <div className={styles.buttons}>
        {stale.length === 0 ? null : (
          <Button appearance="primary" icon={<ArrowSyncRegular />} disabledFocusable={disabled} onClick={onRefresh}>
            {say("refresh.all")}
          </Button>
        )}
        {next === null ? null : (
          <Button className={styles.wide} disabledFocusable={disabled} onClick={onNext}>
            {say("refresh.next", { period: next })}
          </Button>
        )}
      </div>
    </section>
  );
}
