import { useId, type ReactElement, type ReactNode } from "react";
import { usePaneStyles } from "./usePaneStyles";

export interface SectionProps {
  readonly title: string;
  /** Stands right of the title. */
  readonly aside?: ReactNode;
  readonly children: ReactNode;
}

/** A part of a page under its heading. */
export function Section({ title, aside, children }: SectionProps): ReactElement {
  const styles = usePaneStyles();
  const id = useId();
  return (
    <section aria-labelledby={id}>
      <div className={styles.row} style={{ justifyContent: "space-between" }}>
        <h2 id={id} className={styles.heading}>
          {title}
        </h2>
        {aside}
      </div>
      {children}
    </section>
  );
}
