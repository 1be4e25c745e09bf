import { Checkbox, Field, Link, Select, makeStyles, tokens } from "@fluentui/react-components";
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
  /** Takes the further sheets that are to be read along; without it they aren't offered. */
  readonly onSheets?: (names: readonly string[]) => void;
  /** Goes to where the columns of the register are chosen. */
  readonly onRegister?: (() => void) | undefined;
}

const useStyles = makeStyles({
  fields: { display: "flex", flexDirection: "column", rowGap: "12px", "& select": { width: "100%", minWidth: 0 } },
  link: { alignSelf: "flex-start", textAlign: "left" },
  alike: { border: "none", margin: 0, padding: 0, minWidth: 0, display: "flex", flexDirection: "column" },
  legend: { padding: 0, fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300 },
});

/** What is read: one line when it was found surely, the sheet and its columns to choose when not. */
export function DataSection({ found, choice, onChoose, onSheets, onRegister }: DataSectionProps): ReactElement {
  const shared = usePaneStyles();
  const styles = useStyles();
  const { say, language } = useSurroundings();
  const [opened, setOpened] = useState(found.ledger?.sure !== true);
  const { ledger } = found;
  const along = ledger?.together.slice(1).map(({ sheet }) => sheet) ?? [];
  const alike = [...new Set([...along, ...(ledger?.alike ?? [])])];
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
          {alike.length === 0 || onSheets === undefined ? null : (
            <fieldset className={styles.alike}>
              <legend className={styles.legend}>{say("asking.data.alike")}</legend>
              {alike.map((sheet) => (
                <Checkbox
                  key={sheet}
                  label={sheet}
                  checked={along.includes(sheet)}
                  onChange={(_, data) =>
                    onSheets(alike.filter((one) => (one === sheet ? data.checked === true : along.includes(one))))
                  }
                />
              ))}
            </fieldset>
          )}
          {ledger === null ? null : (
            <ColumnFields
              ledger={ledger}
              onChoose={(picked) => onChoose({ ...choice, sheet: ledger.sheet, columns: picked })}
            />
          )}
          <Field label={say("pane.data.register")}>
            <Select value={found.register} onChange={(_, data) => onChoose({ ...choice, register: data.value })}>
              <option value="">{say("pane.data.none")}</option>
              {[...new Set([...found.sheets, ...(found.register === "" ? [] : [found.register])])]
                .filter((sheet) => sheet !== ledger?.sheet)
                .map((sheet) => (
                  <option key={sheet}>{sheet}</option>
                ))}
            </Select>
          </Field>
          {onRegister === undefined ? null : (
            <Link as="button" className={styles.link} onClick={onRegister}>
              {say("setup.input.choose")}
            </Link>
          )}
        </div>
      ) : (
        <p className={shared.text}>
          {ledger?.sheet}
          {along.length === 0 ? null : (
            <span className={shared.quiet} style={{ display: "block" }}>
              {say("asking.data.with", { names: along.join(", ") })}
            </span>
          )}
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
