import { Checkbox, Field, Input, Select } from "@fluentui/react-components";
import { useContext, type ReactElement } from "react";
import type { OptionSpec } from "../../core/index";
import { ConditionsField } from "./ConditionsField";
import { choiceText, optionHelp, optionName } from "./jobTexts";
import { LedgerHeaders, RegisterHeaders } from "./LedgerHeaders";
import { useSurroundings } from "./PaneContext";

export interface OptionFieldProps {
  readonly spec: OptionSpec;
  readonly value: string | boolean;
  /** Why it can't be taken; "" where it can. */
  readonly fault: string;
  onChange(value: string | boolean): void;
}

/** One setting: its name, its value and what it does. */
export function OptionField({ spec, value, fault, onChange }: OptionFieldProps): ReactElement {
  const { say } = useSurroundings();
  const registerHeaders = useContext(RegisterHeaders);
  const name = optionName(say, spec);
  const help = optionHelp(say, spec);
  if (spec.type === "flag") {
    return (
      <Field hint={help}>
        <Checkbox label={name} checked={value === true} onChange={(_, data) => onChange(data.checked === true)} />
      </Field>
    );
  }
  const text = String(value);
  if (spec.type === "conditions") {
    const field = <ConditionsField name={name} help={help} text={text} fault={fault} onChange={onChange} />;
    if (spec.key !== "clientWhere") return field;
    return <LedgerHeaders.Provider value={registerHeaders}>{field}</LedgerHeaders.Provider>;
  }
  return (
    <Field label={name} hint={help} {...(fault === "" ? {} : { validationMessage: fault })}>
      {spec.type === "choice" ? (
        <Select value={text} onChange={(_, data) => onChange(data.value)}>
          {spec.choices.map((choice) => (
            <option key={choice} value={choice}>
              {choiceText(say, spec, choice)}
            </option>
          ))}
        </Select>
      ) : (
        <Input
          value={text}
          onChange={(_, data) => onChange(data.value)}
          {...(spec.type === "day" ? { type: "date" as const } : {})}
          {...(spec.type === "whole"
            ? { type: "number" as const, min: spec.least, max: spec.most, step: 1, input: { inputMode: "numeric" } }
            : {})}
          {...(spec.type === "limit" ? { input: { inputMode: "decimal" } } : {})}
        />
      )}
    </Field>
  );
}
