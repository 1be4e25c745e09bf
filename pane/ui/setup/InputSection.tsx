import { Button, Field, Select, makeStyles } from "@fluentui/react-components";
import { useState, type ReactElement } from "react";
import { inputAnswer, inputKey, type InputKind, type TextKey } from "../../../core/index";
import type { FoundData } from "../../engine/Engine";
import { inputRoles, proposedColumns } from "../../engine/inputViews";
import type { InputView } from "../../engine/Setup";
import { useSurroundings } from "../PaneContext";
import { Section } from "../Section";
import type { Answering } from "../useAnswering";
import { usePaneStyles } from "../usePaneStyles";

export interface InputSectionProps {
  readonly kinds: readonly InputKind[];
  readonly found: FoundData;
  readonly answering: Answering;
}

const useStyles = makeStyles({
  body: { display: "flex", flexDirection: "column", rowGap: "12px", "& select": { width: "100%", minWidth: 0 } },
  buttons: { display: "flex", flexWrap: "wrap", gap: "8px" },
  columns: {
    border: "none",
    margin: 0,
    padding: 0,
    minWidth: 0,
    display: "grid",
    gridTemplateColumns: "repeat(auto-fill, minmax(min(100%, 120px), 1fr))",
    columnGap: "12px",
    rowGap: "10px",
    alignItems: "end",
    "& > *": { minWidth: 0 },
    "& select": { textOverflow: "ellipsis" },
  },
});

/** A sheet that somebody keeps already is taken as it stands, by choosing it and its columns. */
export function InputSection({ kinds, found, answering }: InputSectionProps): ReactElement {
  const shared = usePaneStyles();
  const styles = useStyles();
  const { say } = useSurroundings();
  return (
    <Section title={say("setup.input.title")}>
      <div className={styles.body}>
        <p className={shared.quiet}>
          {say("setup.input.about")}
          {kinds.includes("client-register") ? ` ${say("setup.input.further")}` : ""}
        </p>
        {kinds.map((kind) => {
          const input = found.inputs.find((one) => one.kind === kind);
          return input === undefined ? null : (
            <InputFields
              key={`${kind} ${input.sheet} ${String(input.chosen)}`}
              input={input}
              found={found}
              answering={answering}
            />
          );
        })}
      </div>
    </Section>
  );
}

interface InputFieldsProps {
  readonly input: InputView;
  readonly found: FoundData;
  readonly answering: Answering;
}

function InputFields({ input, found, answering }: InputFieldsProps): ReactElement {
  const shared = usePaneStyles();
  const styles = useStyles();
  const { say } = useSurroundings();
  const { kind } = input;
  const own = input.built ? "" : input.sheet;
  const [sheet, setSheet] = useState(own);
  const [columns, setColumns] = useState<Readonly<Record<string, string>>>(input.columns);
  const offered = found.headers.filter((one) => one.sheet !== found.ledger?.sheet && one.headers.length > 0);
  const headers = offered.find((one) => one.sheet === sheet)?.headers ?? [];
  const roles = inputRoles(kind);
  const missing = roles.filter(({ role, needed }) => needed && (columns[role] ?? "") === "");
  const isNew = sheet !== own || JSON.stringify(sorted(columns)) !== JSON.stringify(sorted(input.columns));
  const choose = (name: string): void => {
    setSheet(name);
    const named = offered.find((one) => one.sheet === name)?.headers ?? [];
    setColumns(name === own ? input.columns : proposedColumns(kind, named));
  };
  const take = (): void => {
    // a role that isn't chosen is no column, rather than one to be found by its words
    const all = roles.map(({ role }) => [role, columns[role] ?? ""] as const);
    answering.answer({ [inputKey(kind)]: inputAnswer({ sheet, columns: new Map(all) }) });
  };
  // of registers one counts, and the one that was built here goes first
  const isSettled = input.built && kind === "client-register";
  if (isSettled || (offered.length === 0 && input.sheet === "")) return <p className={shared.text}>{stateText()}</p>;
  const ready = sheet !== "" && missing.length === 0 && !answering.busy;
  return (
    <>
      <Field label={say(`setup.input.${kind}`)} hint={stateText()}>
        <Select value={sheet} onChange={(_, data) => choose(data.value)}>
          <option value="">{say("pane.data.none")}</option>
          {offered.map((one) => (
            <option key={one.sheet}>{one.sheet}</option>
          ))}
        </Select>
      </Field>
      {sheet === "" ? null : (
        <fieldset className={styles.columns}>
          <legend className={shared.subheading} style={{ padding: 0, marginBottom: 6 }}>
            {say("setup.input.columns")}
          </legend>
          {roles.map(({ role, needed }) => (
            <Field
              key={role}
              label={say(`setup.role.${role}` as TextKey)}
              required={needed}
              {...(needed && (columns[role] ?? "") === "" ? { validationMessage: say("setup.input.needed") } : {})}
            >
              <Select
                value={columns[role] ?? ""}
                onChange={(_, data) => setColumns(withHeader(columns, role, data.value))}
              >
                <option value="">{say("pane.data.none")}</option>
                {headers.map((header) => (
                  <option key={header}>{header}</option>
                ))}
              </Select>
            </Field>
          ))}
        </fieldset>
      )}
      {sheet === "" && !input.chosen ? null : (
        <div className={styles.buttons}>
          {sheet === "" || !isNew ? null : (
            <Button disabledFocusable={!ready} onClick={() => ready && take()}>
              {say("setup.input.take")}
            </Button>
          )}
          {input.chosen ? (
            <Button
              disabledFocusable={answering.busy}
              onClick={() => !answering.busy && answering.answer({ [inputKey(kind)]: "" })}
            >
              {say("setup.input.drop")}
            </Button>
          ) : null}
        </div>
      )}
    </>
  );

  function stateText(): string {
    if (input.built) return say("setup.input.ours", { sheet: input.sheet });
    if (input.sheet !== "") return say("setup.input.read", { sheet: input.sheet });
    return say(offered.length === 0 ? "setup.input.noSheets" : "setup.input.none");
  }
}

/** A column is one thing only: it is taken from what it was before. */
function withHeader(
  columns: Readonly<Record<string, string>>,
  role: string,
  header: string,
): Readonly<Record<string, string>> {
  const rest = Object.entries(columns).filter(([other, taken]) => other !== role && taken !== header);
  return Object.fromEntries(header === "" ? rest : [...rest, [role, header]]);
}

function sorted(columns: Readonly<Record<string, string>>): [string, string][] {
  return Object.entries(columns)
    .filter(([, header]) => header !== "")
    .sort(([one], [other]) => (one < other ? -1 : 1));
}
