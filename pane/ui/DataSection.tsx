import { Field, Link, Select, makeStyles } from "@fluentui/react-components";
import { useState, type ReactElement } from "react";
import type { FoundData } from "../engine/Engine";
import { capitalised } from "./capitalised";
import { ColumnFields } from "./ColumnFields";
import type { DataChoice } from "../engine/EngineClient";
import { useSurroundings } from "./PaneContext";
import { Section } from "./Section";
import { usePaneStyles } from "./usePaneStyles";

export interface DataSectionProps {
  readonly found: FoundData;
  readonly choice: DataChoice;
  onChoose(choice: DataChoice): void;
}

const useStyles = makeStyles({
  fields: { display: "flex", flexDirection: "column", rowGap: "12px", "& select": { width: "100%", minWidth: 0 } },
});

/** What is read: one line when it was found surely, the sheet and its columns to choose when not. */
export function DataSection({ found, choice, onChoose }: DataSectionProps): ReactElement {
  const shared = usePaneStyles();
  const styles = useStyles();
  const { say, language } = useSurroundings();
  const [opened, setOpened] = useState(found.ledger?.sure !== true);
  const { ledger } = found;
  const columns = ledger?.columns.map(({ header }) => header).join(", ") ?? "";
  return (
    <Section
      title={say("pane.data.title")}
      aside={
        <Link as="button" aria-expanded={opened} onClick={() => setOpened(!opened)}>
          {say(opened ? "pane.data.close" : "pane.data.change")}
        </Link>
      }
    >
      {opened ? (
        <div className={styles.fields}>
          <Field label={say("pane.data.sheet")} required>
            <Select
              value={ledger?.sheet ?? ""}
              onChange={(_, data) => onChoose({ sheet: data.value, ...registerOf(choice) })}
            >
              {ledger === null ? <option value="">{say("pane.data.none")}</option> : null}
              {found.sheets.map((sheet) => (
                <option key={sheet}>{sheet}</option>
              ))}
            </Select>
          </Field>
          {ledger === null ? null : (
            <ColumnFields
              ledger={ledger}
              onChoose={(picked) => onChoose({ ...choice, sheet: ledger.sheet, columns: picked })}
            />
          )}
          <Field label={say("pane.data.register")}>
            <Select value={found.register} onChange={(_, data) => onChoose({ ...choice, register: data.value })}>
              <option value="">{say("pane.data.none")}</option>
              {found.sheets
                .filter((sheet) => sheet !== ledger?.sheet)
                .map((sheet) => (
                  <option key={sheet}>{sheet}</option>
                ))}
            </Select>
          </Field>
        </div>
      ) : (
        <p className={shared.text}>
          {ledger?.sheet}
          <span className={shared.quiet} style={{ display: "block" }}>
            {columns}
          </span>
          {found.register === "" ? null : (
            <span className={shared.quiet} style={{ display: "block" }}>
              {capitalised(say("pane.data.withRegister", { sheet: found.register }), language)}
            </span>
          )}
        </p>
      )}
    </Section>
  );
}

function registerOf(choice: DataChoice): DataChoice {
  return choice.register === undefined ? {} : { register: choice.register };
}
