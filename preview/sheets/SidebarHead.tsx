import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { DismissRegular } from "@fluentui/react-icons";
import type { ReactElement } from "react";

const useStyles = makeStyles({
  head: {
    display: "flex",
    alignItems: "center",
    justifyContent: "space-between",
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS} ${tokens.spacingVerticalXS} ${tokens.spacingHorizontalL}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    fontSize: tokens.fontSizeBase400,
  },
});

export interface SidebarHeadProps {
  readonly title: string;
  readonly close: string;
  readonly onClose: () => void;
}

/** What Google Sheets puts above a sidebar. */
export function SidebarHead({ title, close, onClose }: SidebarHeadProps): ReactElement {
  const styles = useStyles();
  return (
    <div className={styles.head}>
      <span>{title}</span>
      <Button appearance="subtle" size="small" icon={<DismissRegular />} aria-label={close} onClick={onClose} />
    </div>
  );
}
