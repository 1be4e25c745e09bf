import { useEffect, useState, type ReactElement } from "react";
import { isoDay, ownRemarks } from "../../core/index";
import type { Fault } from "../engine/Engine";
import { faultOf } from "../engine/faults";
import type { People } from "../engine/Sending";
import { BackBar } from "./BackBar";
import { FaultBox } from "./FaultBox";
import { useSurroundings } from "./PaneContext";
import type { PaneOptions } from "./PaneOptions";
import { sendFileName, type SendWish } from "./sendForm";
import { SendPage, type SendOutcome } from "./SendPage";
import { usePaneStyles } from "./usePaneStyles";
import { useSlow } from "./useSlow";
import type { Workbook } from "./useWorkbook";
import { Waiting } from "./Waiting";

export interface SendRouteProps {
  readonly workbook: Workbook;
  readonly onSend: NonNullable<PaneOptions["onSend"]>;
  onBack(): void;
}

/** The page that makes a copy for sending, with the names that it may be for. */
export function SendRoute({ workbook, onSend, onBack }: SendRouteProps): ReactElement {
  const shared = usePaneStyles();
  const { say, options, language } = useSurroundings();
  const { engine, today } = options;
  const [people, setPeople] = useState<People | null>(null);
  const [fault, setFault] = useState<Fault | null>(null);
  const slow = useSlow(people === null && fault === null);
  const { version } = workbook;
  useEffect(() => {
    let left = false;
    void engine.people(language).then((answer) => {
      if (left) return;
      if (answer.ok) setPeople(answer.value);
      setFault(answer.ok ? null : answer.fault);
    });
    return () => {
      left = true;
    };
  }, [engine, language, version]);

  const make = async (wish: SendWish): Promise<SendOutcome> => {
    const built = workbook.loaded?.found.built ?? [];
    const { sheets, own, language: copyLanguage, recipient, companyName } = wish;
    const regions = built.filter(({ sheet }) => sheets.includes(sheet)).map(({ region }) => region);
    const asked = { regions, own, recipient, companyName, copyLanguage, language, today: today() };
    const answer = await engine.copy(asked);
    if (!answer.ok) return { ok: false, fault: answer.fault };
    try {
      const { name, findings } = await onSend(answer.value, sendFileName(wish, isoDay(today())));
      return { ok: true, name, remarks: [...answer.value.remarks, ...ownRemarks(say, findings)] };
    } catch (problem) {
      return { ok: false, fault: faultOf(language, problem) };
    }
  };

  if (people === null) {
    return (
      <>
        <BackBar onBack={onBack} />
        <main className={shared.page}>
          {fault === null ? null : <FaultBox fault={fault} />}
          {slow ? <Waiting text={say("pane.reading")} share={0} /> : null}
        </main>
      </>
    );
  }
  const sheets = (workbook.loaded?.found.built ?? []).map(({ sheet }) => sheet);
  const own = workbook.loaded?.found.own ?? [];
  return <SendPage sheets={sheets} own={own} {...people} onBack={onBack} onMake={make} />;
}
