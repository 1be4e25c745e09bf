import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { ChevronRightRegular } from "@fluentui/react-icons/svg/chevron-right";
import type { ReactElement } from "react";
import type { BuiltSheetInfo } from "../engine/Engine";
import { useSurroundings } from "./PaneContext";
import { usePaneStyles } from "./usePaneStyles";

const useStyles = makeStyles({
  card: {
    display: "flex",
    alignItems: "center",
    columnGap: "8px",
    padding: "8px 8px 8px 12px",
    borderRadius: tokens.borderRadiusLarge,
    backgroundColor: tokens.colorNeutralBackground3,
  },
  name: { flexGrow: 1, minWidth: 0, overflowWrap: "anywhere" },
  button: { flexShrink: 0, maxWidth: "60%", fontWeight: tokens.fontWeightRegular },
});

/** The built sheet that is selected, and the way to its settings. */
export function ThisSheet({ sheet, onOpen }: { readonly sheet: BuiltSheetInfo; onOpen(): void }): ReactElement {
  const shared = usePaneStyles();
  const styles = useStyles();
  const { say } = useSurroundings();
  return (
    <section className={styles.card} aria-label={say("refresh.page.this")}>
      <div className={styles.name}>
        <p className={shared.quiet}>{say("refresh.page.this")}</p>
        <p className={shared.text}>{sheet.sheet}</p>
      </div>
      <Button
        className={styles.button}
        appearance="subtle"
        size="small"
        icon={<ChevronRightRegular />}
        iconPosition="after"
        onClick={onOpen}
      >
        {say("refresh.page.open")}
      </Button>
    </section>
  );
}
