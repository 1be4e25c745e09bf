import { Button, Checkbox, Field, Input, Select, makeStyles, tokens } from "@fluentui/react-components";
import { DismissRegular } from "@fluentui/react-icons/svg/dismiss";
import { useState, type ReactElement } from "react";
import { formatDay, formatNumber, type SegmentTest, type Translate } from "../../../core/index";
import type { AttributeView } from "../../engine/Setup";
import { useSurroundings } from "../PaneContext";
import { usePaneStyles } from "../usePaneStyles";
import { conditionOf, testsOf, typeOf, valuesOf, type AttributeType, type ConditionDraft } from "./segmentDrafts";

export interface ConditionEditorProps {
  readonly number: number;
  readonly draft: ConditionDraft;
  readonly attributes: readonly AttributeView[];
  onChange(draft: ConditionDraft): void;
  onRemove(): void;
}

/** More values than these are looked for by their letters. */
const MANY_VALUES = 8;

const useStyles = makeStyles({
  condition: {
    border: "none",
    margin: 0,
    padding: 0,
    minWidth: 0,
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr) auto",
    columnGap: "4px",
  },
  fields: {
    display: "flex",
    flexDirection: "column",
    rowGap: "4px",
    minWidth: 0,
    "& select, & input": { width: "100%", minWidth: 0 },
  },
  values: {
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    maxHeight: "190px",
    overflowY: "auto",
    display: "flex",
    flexDirection: "column",
    margin: 0,
    padding: 0,
    minWidth: 0,
  },
  value: { display: "flex", justifyContent: "space-between", alignItems: "center", columnGap: "8px", minWidth: 0 },
  count: { paddingRight: "10px", whiteSpace: "nowrap", fontVariantNumeric: "tabular-nums" },
  remove: { minWidth: "32px", alignSelf: "start" },
});

/** One condition of a segment: a column of the register, a test, and the values or the number that it asks for. */
export function ConditionEditor(props: ConditionEditorProps): ReactElement {
  const { number, draft, attributes, onChange, onRemove } = props;
  const shared = usePaneStyles();
  const styles = useStyles();
  const { say, language } = useSurroundings();
  const { attribute, test } = draft;
  const type = typeOf(draft, attributes);
  const known = attributes.find(({ header }) => header === attribute);
  const isGone = attribute !== "" && known === undefined;
  const wanted = valuesOf(type, test);
  const unfinished = attribute !== "" && conditionOf(draft, type, language) === null;
  const choose = (header: string): void => {
    const next = attributes.find((one) => one.header === header)?.type ?? "text";
    const keeps = next === type && testsOf[next].includes(test);
    onChange({ ...draft, attribute: header, test: keeps ? test : testsOf[next][0]!, picked: [], typed: "" });
  };
  return (
    <div
      className={styles.condition}
      role="group"
      aria-label={say("setup.condition.group", { n: number })}
      data-condition={draft.id}
    >
      <div className={styles.fields}>
        <Select
          aria-label={say("setup.condition.attribute")}
          value={attribute}
          onChange={(_, data) => choose(data.value)}
        >
          <option value="">{say("setup.condition.attribute")}</option>
          {attributes.map((one) => (
            <option key={one.header} value={one.header}>
              {attributeText(say, one)}
            </option>
          ))}
          {isGone ? <option value={attribute}>{say("setup.condition.gone", { name: attribute })}</option> : null}
        </Select>
        {attribute === "" ? null : (
          <Select
            aria-label={say("setup.condition.test")}
            value={test}
            onChange={(_, data) => onChange({ ...draft, test: data.value as SegmentTest })}
          >
            {testsOf[type].map((one) => (
              <option key={one} value={one}>
                {testText(say, type, one)}
              </option>
            ))}
          </Select>
        )}
        {attribute === "" || wanted !== "ticked" ? null : (
          <PickedValues
            known={known}
            name={attribute}
            picked={draft.picked}
            onChange={(picked) => onChange({ ...draft, picked })}
          />
        )}
        {attribute === "" || wanted !== "typed" ? null : (
          <Field hint={rangeText()}>
            <Input
              aria-label={say("setup.condition.value")}
              value={draft.typed}
              {...(type === "day" ? { type: "date" as const } : { input: { inputMode: "decimal" as const } })}
              onChange={(_, data) => onChange({ ...draft, typed: data.value })}
            />
          </Field>
        )}
        {unfinished ? <p className={shared.quiet}>{say("setup.condition.unfinished")}</p> : null}
      </div>
      <Button
        className={styles.remove}
        appearance="subtle"
        icon={<DismissRegular />}
        aria-label={say("setup.condition.remove", { name: attribute === "" ? String(number) : attribute })}
        onClick={onRemove}
      />
    </div>
  );

  function rangeText(): string {
    if (known === undefined || known.least === null || known.most === null) return "";
    if (known.type === "day") {
      return say("setup.condition.days", {
        least: formatDay(known.least, language),
        most: formatDay(known.most, language),
      });
    }
    const written = (value: number | null): string =>
      formatNumber(value ?? 0, Number.isInteger(value) ? 0 : 2, language);
    return say("setup.condition.range", {
      least: written(known.least),
      most: written(known.most),
      median: written(known.median),
    });
  }
}

interface PickedValuesProps {
  readonly known: AttributeView | undefined;
  readonly name: string;
  readonly picked: readonly string[];
  onChange(picked: readonly string[]): void;
}

/** The values that are found in a column, with how often they are, to be ticked. */
function PickedValues({ known, name, picked, onChange }: PickedValuesProps): ReactElement {
  const shared = usePaneStyles();
  const styles = useStyles();
  const { say } = useSurroundings();
  const [wanted, setWanted] = useState("");
  const found = known?.values ?? [];
  const counts = new Map(found.map(({ value, count }) => [value, count]));
  // what a condition asks for is there to be unticked, even where no client has it
  const others = picked.filter((value) => !counts.has(value));
  const letters = wanted.trim().toLowerCase();
  const own = wanted.trim();
  const matching = [...others, ...counts.keys()].filter((value) => value.toLowerCase().includes(letters));
  const isNew = own !== "" && ![...others, ...counts.keys()].some((value) => value.toLowerCase() === letters);
  const searches = found.length > MANY_VALUES || (known?.different ?? 0) > found.length;
  const tick = (value: string, on: boolean): void => {
    onChange(on ? [...picked, value] : picked.filter((one) => one !== value));
    if (value === own && on) setWanted("");
  };
  return (
    <>
      {searches ? (
        <Input
          size="small"
          value={wanted}
          placeholder={say("setup.condition.find")}
          input={{ "aria-label": say("setup.condition.find") }}
          onChange={(_, data) => setWanted(data.value)}
        />
      ) : null}
      <div className={styles.values} role="group" aria-label={say("setup.condition.values", { name })}>
        {[...(isNew && searches ? [own] : []), ...matching].map((value) => (
          <div key={value} className={styles.value}>
            <Checkbox
              label={value}
              checked={picked.includes(value)}
              onChange={(_, data) => tick(value, data.checked === true)}
            />
            <span className={`${shared.quiet} ${styles.count}`}>
              <span aria-hidden="true">{counts.get(value) ?? 0}</span>
              <span className={shared.hidden}>{say("setup.condition.count", { n: counts.get(value) ?? 0 })}</span>
            </span>
          </div>
        ))}
      </div>
    </>
  );
}

function attributeText(say: Translate, { header, type, different, filled }: AttributeView): string {
  return type === "text"
    ? say("setup.condition.attributeValues", { name: header, n: different })
    : say("setup.condition.attributeFilled", { name: header, n: filled });
}

/** A test in words that suit what is tested. */
export function testText(say: Translate, type: AttributeType, test: SegmentTest): string {
  if (type !== "day") return say(`setup.test.${test}`);
  switch (test) {
    case "equal":
    case "atLeast":
    case "atMost":
    case "above":
    case "below":
      return say(`setup.test.day.${test}`);
    default:
      return say(`setup.test.${test}`);
  }
}
