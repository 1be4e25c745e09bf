import { useEffect, useRef, type ReactElement, type ReactNode } from "react";
import { usePaneStyles } from "./usePaneStyles";

export interface PageTitleProps {
  /** The page was come to from another one: the keyboard goes on from its title. */
  readonly focused: boolean;
  readonly children: ReactNode;
}

/** The first heading of a page. */
export function PageTitle({ focused, children }: PageTitleProps): ReactElement {
  const styles = usePaneStyles();
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (focused) title.current?.focus();
  }, [focused]);
  return (
    <h1 ref={title} tabIndex={-1} className={styles.title}>
      {children}
    </h1>
  );
}
