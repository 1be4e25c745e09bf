import { makeStyles, tokens } from "@fluentui/react-components";
import { WarningRegular } from "@fluentui/react-icons/svg/warning";
import type { ReactElement } from "react";
import { ChartView } from "../charts/ChartView";
import { FaultBox } from "./FaultBox";
import { useSurroundings } from "./PaneContext";
import { PreviewTableView } from "./PreviewTableView";
import { Section } from "./Section";
import { usePaneStyles } from "./usePaneStyles";
import type { Preview } from "../engine/Engine";
import type { Latest } from "./useLatest";
import { useSlow } from "./useSlow";
import { useWidth } from "./useWidth";

export interface PreviewSectionProps {
  readonly state: Latest<Preview>;
  /** The job has a picture: its place is kept while it is computed. */
  readonly hasChart: boolean;
}

const useStyles = makeStyles({
  body: { display: "flex", flexDirection: "column", rowGap: "12px", transition: "opacity 100ms" },
  old: { opacity: 0.55 },
  warning: { display: "flex", columnGap: "8px", alignItems: "flex-start" },
  icon: { flexShrink: 0, fontSize: "16px", marginTop: "2px", color: tokens.colorStatusWarningForeground1 },
  place: { backgroundColor: tokens.colorNeutralBackground3, borderRadius: tokens.borderRadiusMedium },
});

/** Real figures before anything is built: what must be known, the picture, the first rows. */
export function PreviewSection({ state, hasChart }: PreviewSectionProps): ReactElement {
  const shared = usePaneStyles();
  const styles = useStyles();
  const { say, language, dark } = useSurroundings();
  const { box, width } = useWidth();
  const { value: preview, working, fault } = state;
  const slow = useSlow(working);
  const height = Math.round(Math.min(340, Math.max(260, width * 0.62)));
  return (
    <Section title={say("pane.preview.title")} aside={<span className={shared.quiet}>{preview?.period}</span>}>
      <p role="status" className={shared.hidden}>
        {slow ? say("pane.preview.working") : ""}
      </p>
      {fault === null ? null : <FaultBox fault={fault} />}
      <div ref={box} aria-busy={working} className={`${styles.body} ${slow || fault !== null ? styles.old : ""}`}>
        {preview?.warnings.map((warning) => (
          <p key={warning} className={`${shared.quiet} ${styles.warning}`}>
            <WarningRegular className={styles.icon} aria-hidden="true" />
            <span>{warning}</span>
          </p>
        ))}
        {preview === null && fault === null ? (
          <div className={styles.place} style={{ height: hasChart ? height + 180 : 180 }} />
        ) : null}
        {preview === null || preview.chart === null || width === 0 ? null : (
          <ChartView chart={preview.chart} width={width} height={height} language={language} dark={dark} />
        )}
        {preview === null ? null : <PreviewTableView table={preview.table} />}
      </div>
    </Section>
  );
}
