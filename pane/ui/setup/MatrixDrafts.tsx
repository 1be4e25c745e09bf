import { Button, Field, Input, Link, makeStyles } from "@fluentui/react-components";
import { useState, type ReactElement } from "react";
import type { Answer, Fault } from "../../engine/Engine";
import type { MatrixView } from "../../engine/Setup";
import { FaultBox } from "../FaultBox";
import { useSurroundings } from "../PaneContext";
import { usePaneStyles } from "../usePaneStyles";
import { buyingMarks, type Marks } from "./marks";

export interface MatrixDraftsProps {
  readonly view: MatrixView;
  template(name: string): Promise<Answer<Marks>>;
  onMarks(marks: Marks): void;
}

const USUAL_SHARE = "50";
/** The one template that says what is meant for its segments (M15). */
const TEMPLATE = "it-company";

const useStyles = makeStyles({
  draft: { display: "flex", columnGap: "8px", alignItems: "center" },
  share: { width: "72px", minWidth: 0, "& input": { width: "100%", minWidth: 0 } },
  template: { alignSelf: "flex-start", textAlign: "left" },
});

/** Where the first marks may come from: the ledger, or a template. */
export function MatrixDrafts({ view, template, onMarks }: MatrixDraftsProps): ReactElement {
  const shared = usePaneStyles();
  const styles = useStyles();
  const { say } = useSurroundings();
  const [typed, setTyped] = useState(USUAL_SHARE);
  const [fault, setFault] = useState<Fault | null>(null);
  const [isEmpty, setIsEmpty] = useState(false);
  const percent = /^\s*\d{1,3}\s*%?\s*$/.test(typed) ? Number.parseInt(typed, 10) : NaN;
  const isShare = percent >= 1 && percent <= 100;
  const begin = async (name: string): Promise<void> => {
    const got = await template(name);
    setFault(got.ok || got.fault.cancelled === true ? null : got.fault);
    if (!got.ok) return;
    setIsEmpty(got.value.meant.size === 0);
    if (got.value.meant.size > 0) onMarks(got.value);
  };
  return (
    <>
      <Field label={say("setup.matrix.draft")} {...(isShare ? {} : { validationMessage: say("setup.matrix.percent") })}>
        {(field) => (
          <div className={styles.draft}>
            <Input
              {...field}
              className={styles.share}
              value={typed}
              contentAfter="%"
              input={{ inputMode: "numeric" }}
              onChange={(_, data) => setTyped(data.value)}
            />
            <Button disabledFocusable={!isShare} onClick={() => isShare && onMarks(buyingMarks(view, percent / 100))}>
              {say("setup.matrix.mark")}
            </Button>
          </div>
        )}
      </Field>
      <Link as="button" className={styles.template} onClick={() => void begin(TEMPLATE)}>
        {say("setup.matrix.template", { name: say(`option.template.choice.${TEMPLATE}`) })}
      </Link>
      {isEmpty ? (
        <p role="status" className={shared.quiet}>
          {say("setup.matrix.templateNone")}
        </p>
      ) : null}
      {fault === null ? null : <FaultBox fault={fault} />}
    </>
  );
}
