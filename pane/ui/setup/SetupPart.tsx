import { useMemo, type ReactElement } from "react";
import type { Job, OptionValues } from "../../../core/index";
import type { FormState } from "../optionForm";
import { useSurroundings } from "../PaneContext";
import { useLatest } from "../useLatest";
import { MatrixEditor } from "./MatrixEditor";
import { marksOf } from "./marks";
import { marksInForm, segmentsInForm, withMarks, withSegments } from "./onceOptions";
import { SegmentsEditor } from "./SegmentsEditor";

export interface SetupPartProps {
  readonly job: Job;
  readonly form: FormState;
  /** As they are read from the form. */
  readonly options: OptionValues;
  readonly version: number;
  onForm(form: FormState): void;
}

const PAUSE = 60;

/** What a job lets people put together before they look at the sheet: segments, or marks. */
export function SetupPart(props: SetupPartProps): ReactElement | null {
  switch (props.job.key) {
    case "segments":
      return <SegmentsPart {...props} />;
    case "meant-for":
      return <MatrixPart {...props} />;
    default:
      return null;
  }
}

function SegmentsPart({ form, options, version, onForm }: SetupPartProps): ReactElement {
  const { language, options: pane } = useSurroundings();
  const draft = useMemo(() => segmentsInForm(form), [form]);
  const settings = useSettings(options);
  const wanted = JSON.stringify(draft);
  const { engine } = pane;
  const ask = useMemo(
    () => () => engine.segmentsView({ language, today: pane.today(), options: settings, draft }),
    // the same draft over other data is another one
    [engine, language, settings, wanted, version],
  );
  const state = useLatest(ask, PAUSE);
  return (
    <SegmentsEditor
      state={state}
      draft={draft}
      options={settings}
      onDraft={(next) => onForm(withSegments(form, next))}
    />
  );
}

function MatrixPart({ form, options, version, onForm }: SetupPartProps): ReactElement {
  const { language, options: pane } = useSurroundings();
  const marks = useMemo(() => marksInForm(form), [form]);
  const settings = useSettings(options);
  const { engine } = pane;
  const request = useMemo(
    () => ({ language, today: pane.today(), options: settings, template: null }),
    [language, pane, settings],
  );
  const ask = useMemo(() => () => engine.matrixView(request), [engine, request, version]);
  const state = useLatest(ask, PAUSE);
  return (
    <MatrixEditor
      state={state}
      marks={marks}
      template={async (template) => {
        const got = await engine.matrixView({ ...request, template });
        return got.ok ? { ok: true, value: marksOf(got.value) } : got;
      }}
      onMarks={(next) => onForm(withMarks(form, next))}
    />
  );
}

/** The same object as long as they say the same. */
function useSettings(options: OptionValues): OptionValues {
  const key = JSON.stringify(
    Object.entries(options)
      .filter(([name]) => name !== "definition" && name !== "marks")
      .sort(),
  );
  return useMemo(() => Object.fromEntries(JSON.parse(key) as [string, string | number | boolean][]), [key]);
}
