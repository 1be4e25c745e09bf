import { Button, Field, Link, Select, makeStyles } from "@fluentui/react-components";
import { AddRegular } from "@fluentui/react-icons/svg/add";
import { useEffect, useMemo, useRef, useState, type ReactElement } from "react";
import { attributeTemplateKeys, listText, type OptionValues } from "../../../core/index";
import type { Fault } from "../../engine/Engine";
import type { SegmentsDraft, SegmentsView } from "../../engine/Setup";
import { FaultBox } from "../FaultBox";
import { useSurroundings } from "../PaneContext";
import { Section } from "../Section";
import type { Latest } from "../useLatest";
import { usePaneStyles } from "../usePaneStyles";
import { useSlow } from "../useSlow";
import { PurposesFields } from "./PurposesFields";
import { SegmentCard } from "./SegmentCard";
import {
  definitionOf,
  draftsOf,
  moved,
  nameFaults,
  newSegment,
  usedAttributes,
  type SegmentDraft,
} from "./segmentDrafts";

export interface SegmentsEditorProps {
  /** What the segments come to; of those in the workbook, as long as nothing was changed here. */
  readonly state: Latest<SegmentsView>;
  /** What was changed here; null: nothing. */
  readonly draft: SegmentsDraft | null;
  readonly options: OptionValues;
  /** Null: back to what stands in the workbook. */
  onDraft(draft: SegmentsDraft | null): void;
}

interface Work {
  readonly drafts: readonly SegmentDraft[];
  readonly purposes: ReadonlyMap<string, string>;
}

const useStyles = makeStyles({
  body: { display: "flex", flexDirection: "column", rowGap: "10px", "& select": { width: "100%", minWidth: 0 } },
  list: { margin: 0, padding: 0, listStyleType: "none", display: "flex", flexDirection: "column", rowGap: "8px" },
  add: { alignSelf: "flex-start" },
});

/** The segments of a company, put together from conditions, with what they come to at once. */
export function SegmentsEditor({ state, draft, options, onDraft }: SegmentsEditorProps): ReactElement {
  const shared = usePaneStyles();
  const styles = useStyles();
  const { say, language, options: pane } = useSurroundings();
  const view = state.value;
  const attributes = view?.attributes ?? [];
  const [work, setWork] = useState<Work>({ drafts: [], purposes: new Map() });
  const [opened, setOpened] = useState<ReadonlySet<number>>(new Set());
  const [note, setNote] = useState<{ readonly text: string; readonly before: SegmentsDraft | null } | null>(null);
  const [fault, setFault] = useState<Fault | null>(null);
  const list = useRef<HTMLDivElement>(null);
  const slow = useSlow(state.working);

  // what comes from elsewhere is taken over: the sheet, a template, the way back; what was typed here isn't
  const said = useRef<string | null>(null);
  const source = draft ?? view?.draft ?? null;
  const known = view !== null;
  useEffect(() => {
    if (source === null || !known) return;
    const text = JSON.stringify(source);
    if (text === said.current) return;
    said.current = text;
    setWork({ drafts: draftsOf(source, attributes, language), purposes: new Map(source.purposes) });
    setOpened(new Set());
  }, [source, known, language]);

  const take = (next: Work): void => {
    setWork(next);
    const definition = definitionOf(next.drafts, next.purposes, attributes, language);
    said.current = JSON.stringify(definition);
    onDraft(definition);
  };
  const change = (drafts: readonly SegmentDraft[]): void => take({ ...work, drafts });
  /** The keyboard goes on where something came, went or was moved. */
  const focus = (selector: string): void => {
    requestAnimationFrame(() => list.current?.querySelector<HTMLElement>(selector)?.focus());
  };
  const { drafts, purposes } = work;
  const faults = useMemo(() => nameFaults(drafts), [drafts]);
  const counted = useMemo(() => new Map(view?.segments.map((one) => [one.name, one])), [view]);
  const used = usedAttributes(drafts);

  const add = (): void => {
    const added = newSegment(say("setup.segments.newName", { n: drafts.length + 1 }));
    change([...drafts, added]);
    setOpened(new Set([...opened, added.id]));
    focus(`[data-segment="${added.id}"] [data-name] input, [data-segment="${added.id}"] input`);
  };
  const begin = async (template: string): Promise<void> => {
    const got = await pane.engine.segmentsTemplate({ language, today: pane.today(), options, template });
    setFault(got.ok || got.fault.cancelled === true ? null : got.fault);
    if (!got.ok) return;
    const missing = got.value.missing;
    const gone =
      missing.length === 0 ? "" : ` ${say("setup.segments.templateGone", { names: listText(say, missing, 9) })}`;
    setNote({ text: say("setup.segments.templateTaken") + gone, before: draft });
    onDraft(got.value.draft);
  };

  return (
    <Section
      title={say("setup.segments.title")}
      aside={
        draft === null ? null : (
          <Link
            as="button"
            onClick={() => {
              setNote(null);
              onDraft(null);
            }}
          >
            {say("setup.sheet.discard")}
          </Link>
        )
      }
    >
      <div ref={list} className={styles.body}>
        <p className={shared.quiet}>
          {say(view !== null && attributes.length === 0 ? "setup.segments.noColumns" : "setup.segments.about")}
        </p>
        <Field label={say("setup.segments.template")}>
          <Select
            value=""
            disabled={view === null}
            onChange={(_, data) => void (data.value !== "" && begin(data.value))}
          >
            <option value="" />
            {attributeTemplateKeys.map((key) => (
              <option key={key} value={key}>
                {say(`option.template.choice.${key}`)}
              </option>
            ))}
          </Select>
        </Field>
        {note === null ? null : (
          <p role="status" className={shared.quiet}>
            {note.text}{" "}
            <Link
              as="button"
              inline
              className={shared.quiet}
              onClick={() => {
                onDraft(note.before);
                setNote(null);
              }}
            >
              {say("setup.undo")}
            </Link>
          </p>
        )}
        {fault === null ? null : <FaultBox fault={fault} />}
        {state.fault === null ? null : <FaultBox fault={state.fault} />}
        {view !== null && drafts.length === 0 ? (
          <p className={shared.text}>{say("setup.segments.empty")}</p>
        ) : (
          <ol className={styles.list}>
            {drafts.map((segment, at) => (
              <SegmentCard
                key={segment.id}
                number={at + 1}
                count={drafts.length}
                segment={segment}
                attributes={attributes}
                counted={faults.has(segment.id) ? undefined : counted.get(segment.name.trim())}
                fault={faults.get(segment.id)}
                opened={opened.has(segment.id)}
                onOpen={(on) => setOpened(withId(opened, segment.id, on))}
                onChange={(one) => change(drafts.map((other) => (other.id === one.id ? one : other)))}
                onMove={(to) => {
                  change(moved(drafts, at, to));
                  focus(`[data-segment="${segment.id}"] [${to < at ? "data-up" : "data-down"}]`);
                }}
                onRemove={() => {
                  change(drafts.filter(({ id }) => id !== segment.id));
                  focus("[data-add-segment]");
                }}
              />
            ))}
          </ol>
        )}
        <Button
          className={styles.add}
          icon={<AddRegular />}
          data-add-segment
          disabledFocusable={view === null}
          onClick={add}
        >
          {say("setup.segments.add")}
        </Button>
        <p role="status" className={shared.text}>
          {view === null || drafts.length === 0 ? "" : slow ? say("setup.segments.counting") : liveText(view)}
        </p>
        {used.length === 0 ? null : (
          <PurposesFields
            used={used}
            purposes={purposes}
            onChange={(attribute, purpose) => take({ ...work, purposes: new Map([...purposes, [attribute, purpose]]) })}
          />
        )}
      </div>
    </Section>
  );

  function liveText({ segments, none, several }: SegmentsView): string {
    const inside = segments.reduce((sum, { clients }) => sum + clients, 0);
    return say("setup.segments.live", { inside, none, several });
  }
}

function withId(ids: ReadonlySet<number>, id: number, on: boolean): ReadonlySet<number> {
  return new Set(on ? [...ids, id] : [...ids].filter((one) => one !== id));
}
