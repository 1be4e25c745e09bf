import { Button, Link, makeStyles } from "@fluentui/react-components";
import { useId, useState, type ReactElement } from "react";
import type { Job, OptionSpec, OptionValues, Translate } from "../../core/index";
import { OptionField } from "./OptionField";
import { askedSpecs, shownValue, type FormState } from "./optionForm";
import { useSurroundings } from "./PaneContext";
import { Section } from "./Section";
import { onlyOnce } from "./setup/setupJobs";

export interface SettingsSectionProps {
  readonly job: Job;
  readonly form: FormState;
  /** As the preview took them, defaults from the data among them. */
  readonly taken: OptionValues | null;
  readonly faulty: readonly string[];
  /** The option that the preview could not take, with its sentence. */
  readonly fault: { readonly option: string; readonly text: string } | null;
  onChange(form: FormState): void;
}

const useStyles = makeStyles({
  fields: {
    display: "grid",
    // two in a row where there is room for both
    gridTemplateColumns: "repeat(auto-fill, minmax(min(100%, 240px), 1fr))",
    columnGap: "16px",
    rowGap: "14px",
    alignItems: "start",
    "& > *": { minWidth: 0 },
    "& select, & input": { width: "100%", minWidth: 0 },
  },
  more: { margin: "10px 0 10px -8px" },
});

/** The settings of a job, each with what it does; the rarer ones under "More". */
export function SettingsSection({
  job,
  form,
  taken,
  faulty,
  fault,
  onChange,
}: SettingsSectionProps): ReactElement | null {
  const styles = useStyles();
  const { say } = useSurroundings();
  const [open, setOpen] = useState(false);
  const panel = useId();
  const { first, more } = askedSpecs(job, form);
  if (first.length + more.length === 0) return null;
  const faultOfField = (spec: OptionSpec): string => {
    if (faulty.includes(spec.key)) return wantedText(say, spec);
    return fault?.option === spec.key ? fault.text : "";
  };
  const fields = (specs: readonly OptionSpec[]): ReactElement => (
    <div className={styles.fields}>
      {specs.map((spec) => (
        <OptionField
          key={spec.key}
          spec={spec}
          value={shownValue(spec, form, taken)}
          fault={faultOfField(spec)}
          onChange={(value) => onChange({ ...form, [spec.key]: value })}
        />
      ))}
    </div>
  );
  const touched = [...first, ...more].some((spec) => form[spec.key] !== undefined);
  return (
    <Section
      title={say("pane.settings.title")}
      aside={
        touched ? (
          <Link as="button" onClick={() => onChange(onlyOnce(form))}>
            {say("pane.settings.reset")}
          </Link>
        ) : null
      }
    >
      {fields(first)}
      {more.length === 0 ? null : (
        <>
          <Button
            className={styles.more}
            appearance="subtle"
            size="small"
            aria-expanded={open}
            aria-controls={panel}
            onClick={() => setOpen(!open)}
          >
            {say(open ? "pane.settings.less" : "pane.settings.more")}
          </Button>
          <div id={panel}>{open ? fields(more) : null}</div>
        </>
      )}
    </Section>
  );
}

/** What a field would take. */
function wantedText(say: Translate, spec: OptionSpec): string {
  switch (spec.type) {
    case "whole":
      return say("pane.settings.whole", { least: spec.least, most: spec.most });
    case "limit":
      return say("pane.settings.limit");
    case "day":
      return say("pane.settings.day", { example: 39_903 });
    case "choice":
    case "flag":
    case "text":
      return "";
    case "conditions":
      return say("where.editor.incomplete");
  }
}
