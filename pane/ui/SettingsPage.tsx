import { Button, Radio, RadioGroup } from "@fluentui/react-components";
import { useState, type ReactElement } from "react";
import type { Fault } from "../engine/Engine";
import { faultOf } from "../engine/faults";
import type { SettingsRequest } from "../engine/Sending";
import { BackBar } from "./BackBar";
import { FaultBox } from "./FaultBox";
import { PageTitle } from "./PageTitle";
import { useSurroundings } from "./PaneContext";
import type { PaneOptions } from "./PaneOptions";
import { Section } from "./Section";
import type { Build } from "./useBuild";
import { usePaneStyles } from "./usePaneStyles";
import type { Workbook } from "./useWorkbook";
import { WorkNote } from "./WorkNote";

export interface SettingsPageProps {
  readonly workbook: Workbook;
  readonly build: Build;
  readonly onOtherWorkbook: NonNullable<PaneOptions["onOtherWorkbook"]>;
  onBack(): void;
}

/** Builds here what another workbook holds: for who keeps the books of several companies. */
export function SettingsPage({ workbook, build, onOtherWorkbook, onBack }: SettingsPageProps): ReactElement {
  const shared = usePaneStyles();
  const { say, options, language } = useSurroundings();
  const [periods, setPeriods] = useState<SettingsRequest["periods"]>("latest");
  const [fault, setFault] = useState<Fault | null>(null);
  const { loaded } = workbook;
  const working = build.state.phase === "working";
  const ready = loaded !== null && loaded.company !== null && !working;
  const choose = async (): Promise<void> => {
    if (!ready) return;
    setFault(null);
    try {
      const other = await onOtherWorkbook();
      const { tagNumber } = loaded.found;
      if (other !== null) build.takeSettings({ ...other, periods, language, today: options.today(), tagNumber });
    } catch (problem) {
      setFault(faultOf(language, problem));
    }
  };
  return (
    <>
      <BackBar disabled={working} onBack={onBack} />
      <main className={shared.page}>
        <div>
          <PageTitle focused>{say("settings.button")}</PageTitle>
          <p className={shared.quiet}>{say("settings.about")}</p>
        </div>
        <Section title={say("settings.period")}>
          <RadioGroup
            aria-label={say("settings.period")}
            value={periods}
            onChange={(_, { value }) => setPeriods(value === "same" ? "same" : "latest")}
          >
            <Radio value="latest" label={say("settings.period.latest")} />
            <Radio value="same" label={say("settings.period.same")} />
          </RadioGroup>
        </Section>
        <WorkNote state={build.state} onCancel={build.cancel} onDismiss={build.reset} />
        {fault === null ? null : <FaultBox fault={fault} />}
        <Button
          appearance="primary"
          style={{ alignSelf: "flex-start", flexShrink: 0 }}
          disabledFocusable={!ready}
          onClick={() => void choose()}
        >
          {say("refresh.settings.choose")}
        </Button>
      </main>
    </>
  );
}
