import { Button, Field, Input, makeStyles, tokens } from "@fluentui/react-components";
import { ArrowDownRegular } from "@fluentui/react-icons/svg/arrow-down";
import { ArrowUpRegular } from "@fluentui/react-icons/svg/arrow-up";
import { ChevronDownRegular } from "@fluentui/react-icons/svg/chevron-down";
import { ChevronRightRegular } from "@fluentui/react-icons/svg/chevron-right";
import { DeleteRegular } from "@fluentui/react-icons/svg/delete";
import { useId, useRef, type ReactElement } from "react";
import { formatDay, formatMoney, listText, parseIsoDay } from "../../../core/index";
import type { AttributeView, SegmentsView } from "../../engine/Setup";
import { useSurroundings } from "../PaneContext";
import { usePaneStyles } from "../usePaneStyles";
import { ConditionEditor, testText } from "./ConditionEditor";
import {
  newCondition,
  typeOf,
  valuesOf,
  type ConditionDraft,
  type NameFault,
  type SegmentDraft,
} from "./segmentDrafts";

export interface SegmentCardProps {
  readonly number: number;
  readonly count: number;
  readonly segment: SegmentDraft;
  readonly attributes: readonly AttributeView[];
  /** What it comes to; undefined: not counted yet, or it doesn't count. */
  readonly counted: SegmentsView["segments"][number] | undefined;
  readonly fault: NameFault | undefined;
  readonly opened: boolean;
  onOpen(opened: boolean): void;
  onChange(segment: SegmentDraft): void;
  onMove(to: number): void;
  onRemove(): void;
}

const useStyles = makeStyles({
  card: {
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    padding: "6px 8px 8px",
    display: "flex",
    flexDirection: "column",
    rowGap: "6px",
    minWidth: 0,
  },
  head: { display: "grid", gridTemplateColumns: "auto minmax(0, 1fr)", columnGap: "2px", alignItems: "start" },
  tools: { display: "flex", alignItems: "center", columnGap: "0px", minHeight: "24px" },
  counts: { flexGrow: 1, minWidth: 0, paddingLeft: "28px" },
  icon: { minWidth: "24px" },
  conditions: { display: "flex", flexDirection: "column", rowGap: "12px", paddingLeft: "28px" },
  words: { margin: 0, paddingLeft: "28px" },
  add: { alignSelf: "flex-start" },
});

/** One segment: its name, who is in it, and its conditions when it is opened. */
export function SegmentCard(props: SegmentCardProps): ReactElement {
  const { number, count, segment, attributes, counted, fault, opened, onOpen, onChange, onMove, onRemove } = props;
  const shared = usePaneStyles();
  const styles = useStyles();
  const { say, language } = useSurroundings();
  const panel = useId();
  const card = useRef<HTMLLIElement>(null);
  const { conditions } = segment;
  const name = segment.name.trim() === "" ? String(number) : segment.name;
  const change = (next: readonly ConditionDraft[]): void => onChange({ ...segment, conditions: next });
  /** The keyboard goes on where something came or went. */
  const focus = (selector: string): void => {
    requestAnimationFrame(() => card.current?.querySelector<HTMLElement>(selector)?.focus());
  };
  return (
    <li
      ref={card}
      className={styles.card}
      data-segment={segment.id}
      aria-label={say("setup.segments.group", { n: number, name })}
    >
      <div className={styles.head}>
        <Button
          className={styles.icon}
          appearance="subtle"
          icon={opened ? <ChevronDownRegular /> : <ChevronRightRegular />}
          aria-label={say("setup.segments.conditions", { name })}
          aria-expanded={opened}
          aria-controls={panel}
          onClick={() => onOpen(!opened)}
        />
        <Field
          {...(fault === undefined
            ? {}
            : {
                validationMessage: say(fault === "missing" ? "setup.segments.nameMissing" : "setup.segments.nameTwice"),
              })}
        >
          <Input
            data-name
            value={segment.name}
            input={{ "aria-label": say("setup.segments.name"), style: { width: "100%", minWidth: 0 } }}
            onChange={(_, data) => onChange({ ...segment, name: data.value })}
          />
        </Field>
      </div>
      <div className={styles.tools}>
        <span className={`${shared.quiet} ${styles.counts}`}>
          {counted === undefined
            ? "\u00a0"
            : say("setup.segments.clients", { n: counted.clients, sum: formatMoney(counted.sum, language) })}
        </span>
        <Button
          className={styles.icon}
          size="small"
          appearance="subtle"
          icon={<ArrowUpRegular />}
          data-up
          disabledFocusable={number === 1}
          aria-label={say("setup.segments.up", { name })}
          onClick={() => number > 1 && onMove(number - 2)}
        />
        <Button
          className={styles.icon}
          size="small"
          appearance="subtle"
          icon={<ArrowDownRegular />}
          data-down
          disabledFocusable={number === count}
          aria-label={say("setup.segments.down", { name })}
          onClick={() => number < count && onMove(number)}
        />
        <Button
          className={styles.icon}
          size="small"
          appearance="subtle"
          icon={<DeleteRegular />}
          aria-label={say("setup.segments.remove", { name })}
          onClick={onRemove}
        />
      </div>
      {opened ? null : <p className={`${shared.quiet} ${styles.words}`}>{conditionsText()}</p>}
      <div id={panel} hidden={!opened}>
        {opened ? (
          <div className={styles.conditions}>
            {conditions.map((draft, at) => (
              <ConditionEditor
                key={draft.id}
                number={at + 1}
                draft={draft}
                attributes={attributes}
                onChange={(one) => change(conditions.map((other) => (other.id === one.id ? one : other)))}
                onRemove={() => {
                  change(conditions.filter(({ id }) => id !== draft.id));
                  focus("[data-add]");
                }}
              />
            ))}
            {conditions.length === 0 ? <p className={shared.quiet}>{say("setup.segments.everyone")}</p> : null}
            <Button
              className={styles.add}
              size="small"
              data-add
              onClick={() => {
                const added = newCondition();
                change([...conditions, added]);
                focus(`[data-condition="${added.id}"] select`);
              }}
            >
              {say("setup.condition.add")}
            </Button>
          </div>
        ) : null}
      </div>
    </li>
  );

  function conditionsText(): string {
    const begun = conditions.filter(({ attribute }) => attribute !== "");
    return begun.length === 0 ? say("setup.segments.everyone") : begun.map(conditionText).join(" · ");
  }

  function conditionText(draft: ConditionDraft): string {
    const type = typeOf(draft, attributes);
    const { attribute, test, picked, typed } = draft;
    const wanted = valuesOf(type, test);
    if (wanted === "ticked") return say("setup.condition.two", { name: attribute, test: listText(say, picked, 4) });
    const word = testText(say, type, test);
    if (wanted === "none" || typed === "") return say("setup.condition.two", { name: attribute, test: word });
    const day = type === "day" ? parseIsoDay(typed) : null;
    const value = day === null ? typed : formatDay(day, language);
    return say("setup.condition.three", { name: attribute, test: word, value });
  }
}
