import { Button, Field, Input, Select, makeStyles } from "@fluentui/react-components";
import { useContext, useEffect, useRef, useState, type ReactElement } from "react";
import {
  draftSigns,
  draftsOf,
  draftsText,
  newDraft,
  takesValue,
  type ConditionDraft,
  type DraftSign,
} from "./conditionDrafts";
import { LedgerHeaders } from "./LedgerHeaders";
import { useSurroundings } from "./PaneContext";

export interface ConditionsFieldProps {
  readonly name: string;
  readonly help: string;
  readonly text: string;
  /** Why it can't be taken; "" where it can. */
  readonly fault: string;
  onChange(text: string): void;
}

const useStyles = makeStyles({
  list: { display: "flex", flexDirection: "column", rowGap: "10px", alignItems: "stretch" },
  condition: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr) auto",
    columnGap: "6px",
    rowGap: "4px",
    border: "none",
    margin: 0,
    padding: 0,
  },
  fields: { display: "flex", flexDirection: "column", rowGap: "4px", minWidth: 0 },
  add: { alignSelf: "flex-start" },
  remove: { minWidth: "32px", alignSelf: "start" },
});

/** Conditions on the rows of the ledger, one below the other: a column, a sign, a value. All must hold. */
export function ConditionsField({ name, help, text, fault, onChange }: ConditionsFieldProps): ReactElement {
  const styles = useStyles();
  const { say } = useSurroundings();
  const [drafts, setDrafts] = useState(() => draftsOf(text));
  const said = useRef(text);
  const list = useRef<HTMLDivElement>(null);
  // set from elsewhere, as by going back to the defaults
  useEffect(() => {
    if (text === said.current) return;
    said.current = text;
    setDrafts(draftsOf(text));
  }, [text]);
  const change = (next: readonly ConditionDraft[]): void => {
    setDrafts([...next]);
    said.current = draftsText(next);
    onChange(said.current);
  };
  const listed = drafts.some(({ sign }) => sign === "is" || sign === "isNot");
  const hint = listed ? `${help} ${say("where.editor.values", { sign: "|" })}` : help;
  /** The keyboard goes on where something came or went. */
  const focus = (selector: string): void => {
    requestAnimationFrame(() => list.current?.querySelector<HTMLElement>(selector)?.focus());
  };
  return (
    <Field label={name} hint={hint} {...(fault === "" ? {} : { validationMessage: fault })}>
      <div ref={list} className={styles.list} role="group" aria-label={name}>
        {drafts.map((draft, at) => (
          <ConditionFields
            key={at}
            number={at + 1}
            draft={draft}
            onChange={(one) => change(drafts.map((other, place) => (place === at ? one : other)))}
            onRemove={() => {
              change(drafts.filter((_, place) => place !== at));
              focus("[data-add]");
            }}
          />
        ))}
        <Button
          className={styles.add}
          size="small"
          data-add
          onClick={() => {
            change([...drafts, newDraft]);
            focus(`[data-condition="${drafts.length + 1}"] select`);
          }}
        >
          {say("where.editor.add")}
        </Button>
      </div>
    </Field>
  );
}

interface ConditionFieldsProps {
  readonly number: number;
  readonly draft: ConditionDraft;
  onChange(draft: ConditionDraft): void;
  onRemove(): void;
}

function ConditionFields({ number, draft, onChange, onRemove }: ConditionFieldsProps): ReactElement {
  const styles = useStyles();
  const { say } = useSurroundings();
  const headers = useContext(LedgerHeaders);
  const { header, sign, value } = draft;
  // a column that is gone stays to be seen, and to be replaced
  const columns = [...new Set(header === "" ? headers : [...headers, header])];
  return (
    <div
      className={styles.condition}
      role="group"
      aria-label={say("where.editor.group", { n: number })}
      data-condition={number}
    >
      <div className={styles.fields}>
        <Select
          aria-label={say("where.editor.column")}
          value={header}
          onChange={(_, data) => onChange({ ...draft, header: data.value })}
        >
          <option value="">{say("where.editor.column")}</option>
          {columns.map((one) => (
            <option key={one}>{one}</option>
          ))}
        </Select>
        <Select
          aria-label={say("where.editor.sign")}
          value={sign}
          onChange={(_, data) => onChange({ ...draft, sign: data.value as DraftSign })}
        >
          {draftSigns.map((one) => (
            <option key={one} value={one}>
              {say(`where.sign.${one}`)}
            </option>
          ))}
        </Select>
        {takesValue(sign) ? (
          <Input
            aria-label={say("where.editor.value")}
            placeholder={say("where.editor.value")}
            value={value}
            onChange={(_, data) => onChange({ ...draft, value: data.value })}
          />
        ) : null}
      </div>
      <Button
        className={styles.remove}
        appearance="subtle"
        aria-label={say("where.editor.remove", { column: header === "" ? String(number) : header })}
        onClick={onRemove}
      >
        ×
      </Button>
    </div>
  );
}
