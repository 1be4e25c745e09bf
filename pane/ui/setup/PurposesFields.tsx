import { Field, Input, makeStyles } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { useSurroundings } from "../PaneContext";
import { usePaneStyles } from "../usePaneStyles";

export interface PurposesFieldsProps {
  /** Columns that conditions are put on. */
  readonly used: readonly string[];
  readonly purposes: ReadonlyMap<string, string>;
  onChange(attribute: string, purpose: string): void;
}

/** With more columns than these people can't tell the segments apart (M11). */
const MOST_ATTRIBUTES = 6;

const useStyles = makeStyles({
  fields: {
    border: "none",
    margin: 0,
    padding: 0,
    minWidth: 0,
    display: "flex",
    flexDirection: "column",
    rowGap: "10px",
    "& input": { width: "100%", minWidth: 0 },
  },
});

/** For what business purpose each column is looked at; one without a purpose is flagged. */
export function PurposesFields({ used, purposes, onChange }: PurposesFieldsProps): ReactElement {
  const shared = usePaneStyles();
  const styles = useStyles();
  const { say } = useSurroundings();
  return (
    <fieldset className={styles.fields}>
      <legend className={shared.subheading} style={{ padding: 0, marginBottom: 2 }}>
        {say("setup.purposes.title")}
      </legend>
      <p className={shared.quiet}>{say("setup.purposes.about")}</p>
      {used.length > MOST_ATTRIBUTES ? (
        <p className={shared.text}>{say("setup.purposes.many", { n: used.length, most: MOST_ATTRIBUTES })}</p>
      ) : null}
      {used.map((attribute) => {
        const purpose = purposes.get(attribute) ?? "";
        return (
          <Field
            key={attribute}
            label={attribute}
            {...(purpose.trim() === ""
              ? { validationState: "warning" as const, validationMessage: say("setup.purposes.missing") }
              : {})}
          >
            <Input
              value={purpose}
              placeholder={say("setup.purposes.example")}
              onChange={(_, data) => onChange(attribute, data.value)}
            />
          </Field>
        );
      })}
    </fieldset>
  );
}
