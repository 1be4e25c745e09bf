import { Button } from "@fluentui/react-components";
import { useState, type ReactElement } from "react";
import { isoDay, type Language } from "../../core/index";
import type { Fault } from "../engine/Engine";
import { faultOf } from "../engine/faults";
import { FaultBox } from "./FaultBox";
import { useSurroundings } from "./PaneContext";
import { sendFileName } from "./sendForm";
import { usePaneStyles } from "./usePaneStyles";
import { Waiting } from "./Waiting";

export interface PrintOfferProps {
  /** Of the built sheets. */
  readonly regions: readonly string[];
  /** What the file is called by. */
  readonly name: string;
  /** Of the sheets. */
  readonly language: Language;
}

type Phase =
  | { readonly name: "offered" }
  | { readonly name: "making" }
  | { readonly name: "made"; readonly file: string }
  | { readonly name: "failed"; readonly fault: Fault };

/** Where sheets can't be set up for printing, they are offered as a file that is. */
export function PrintOffer({ regions, name, language }: PrintOfferProps): ReactElement | null {
  const shared = usePaneStyles();
  const { say, options, language: own } = useSurroundings();
  const [phase, setPhase] = useState<Phase>({ name: "offered" });
  const { engine, host, onSend, today } = options;
  if (host.capabilities.printSetup || onSend === undefined || regions.length === 0) return null;
  const making = phase.name === "making";

  const made = async (): Promise<Phase> => {
    const all = { type: "all" } as const;
    const asked = { regions, own: [], recipient: all, companyName: "", copyLanguage: language, language: own };
    const answer = await engine.copy({ ...asked, today: today() });
    if (!answer.ok)
      return answer.fault.cancelled === true ? { name: "offered" } : { name: "failed", fault: answer.fault };
    const wish = { sheets: [], own: [], recipient: all, companyName: name, language };
    try {
      const file = await onSend(answer.value, sendFileName(wish, isoDay(today())));
      return { name: "made", file: file.name };
    } catch (problem) {
      return { name: "failed", fault: faultOf(own, problem) };
    }
  };
  const make = async (): Promise<void> => {
    if (making) return;
    setPhase({ name: "making" });
    setPhase(await made());
  };
  return (
    <div style={{ display: "flex", flexDirection: "column", alignItems: "flex-start", rowGap: 8 }}>
      <p className={shared.quiet}>{say("sheets.print.offer")}</p>
      <Button size="small" disabledFocusable={making} onClick={() => void make()}>
        {say("sheets.print.button")}
      </Button>
      {making ? <Waiting text={say("sheets.print.making")} share={0} /> : null}
      {phase.name === "made" ? (
        <p role="status" className={shared.text}>
          {say("sheets.print.done", { name: phase.file })}
        </p>
      ) : null}
      {phase.name === "failed" ? <FaultBox fault={phase.fault} /> : null}
    </div>
  );
}
