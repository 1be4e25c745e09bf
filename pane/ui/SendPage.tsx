import { Button, Checkbox, Field, Input, Radio, RadioGroup, Select, makeStyles } from "@fluentui/react-components";
import { useId, useState, type ReactElement } from "react";
import { dictionaries, isLanguage, languages } from "../../core/index";
import type { Fault } from "../engine/Engine";
import { BackBar } from "./BackBar";
import { FaultBox } from "./FaultBox";
import { PageTitle } from "./PageTitle";
import { useSurroundings } from "./PaneContext";
import { Section } from "./Section";
import { sendWish, type SendForm, type SendWish } from "./sendForm";
import { usePaneStyles } from "./usePaneStyles";
import { Waiting } from "./Waiting";

/** What became of a copy: its file, and what is to be said of it. */
export type SendOutcome =
  | { readonly ok: true; readonly name: string; readonly remarks: readonly string[] }
  | { readonly ok: false; readonly fault: Fault };

export interface SendPageProps {
  /** Names of the built sheets. */
  readonly sheets: readonly string[];
  /** Names of sheets of the user's own that may go along. */
  readonly own: readonly string[];
  readonly managers: readonly string[];
  readonly clients: readonly string[];
  onBack(): void;
  /** Makes the copy and hands it to the user. What can't be done is an outcome, never thrown. */
  onMake(wish: SendWish): Promise<SendOutcome>;
}

/** So many names are proposed while a client is typed. */
const MOST_PROPOSED = 500;

const useStyles = makeStyles({
  fields: { display: "flex", flexDirection: "column", rowGap: "12px", "& select, & input": { minWidth: 0 } },
});

type Phase =
  { readonly name: "form" } | { readonly name: "making" } | { readonly name: "told"; readonly of: SendOutcome };

/** A copy for sending: which sheets, for whom, under which name, in which language. */
export function SendPage({ sheets, own, managers, clients, onBack, onMake }: SendPageProps): ReactElement {
  const shared = usePaneStyles();
  const styles = useStyles();
  const { say, language } = useSurroundings();
  const [form, setForm] = useState<SendForm>({
    without: [],
    own: [],
    audience: "all",
    manager: managers[0] ?? "",
    client: "",
    companyName: "",
    language,
  });
  const [phase, setPhase] = useState<Phase>({ name: "form" });
  const wish = sendWish(form, sheets, own);
  const working = phase.name === "making";
  const change = (part: Partial<SendForm>): void => {
    setForm((before) => ({ ...before, ...part }));
    setPhase((before) => (before.name === "told" ? { name: "form" } : before));
  };
  const make = async (): Promise<void> => {
    if (wish === null || working) return;
    setPhase({ name: "making" });
    setPhase({ name: "told", of: await onMake(wish) });
  };
  return (
    <>
      <BackBar disabled={working} onBack={onBack} />
      <main className={shared.page}>
        <div>
          <PageTitle focused>{say("send.page.title")}</PageTitle>
          <p className={shared.quiet}>{say("send.page.about")}</p>
        </div>
        {sheets.length + own.length === 0 ? (
          <p className={shared.text}>{say("send.problem.sendNoSheets")}</p>
        ) : (
          <>
            <Section title={say("send.page.sheets")}>
              {sheets.map((sheet) => (
                <div key={sheet}>
                  <Checkbox
                    label={sheet}
                    checked={!form.without.includes(sheet)}
                    onChange={(_, data) => change({ without: toggled(form.without, sheet, data.checked !== true) })}
                  />
                </div>
              ))}
            </Section>
            <Section title={say("send.page.for")}>
              <Audience form={form} managers={managers} clients={clients} onChange={change} />
            </Section>
            {own.length === 0 ? null : <OwnSheets form={form} own={own} onChange={change} />}
            <div className={styles.fields}>
              <Field label={say("send.page.company")} hint={say("send.page.company.hint")}>
                <Input value={form.companyName} onChange={(_, data) => change({ companyName: data.value })} />
              </Field>
              <Field label={say("send.page.language")}>
                <Select
                  value={form.language}
                  onChange={(_, data) => {
                    if (isLanguage(data.value)) change({ language: data.value });
                  }}
                >
                  {languages.map((one) => (
                    <option key={one} value={one} lang={one}>
                      {dictionaries[one]["language.name"]}
                    </option>
                  ))}
                </Select>
              </Field>
            </div>
            {phase.name === "told" ? <Outcome of={phase.of} /> : null}
            {working ? <Waiting text={say("send.page.making")} share={0} /> : null}
            <Button
              appearance="primary"
              disabledFocusable={wish === null || working}
              onClick={() => void make()}
              style={{ flexShrink: 0 }}
            >
              {say("send.page.make")}
            </Button>
          </>
        )}
      </main>
    </>
  );
}

interface OwnSheetsProps extends Pick<SendPageProps, "own"> {
  readonly form: SendForm;
  onChange(part: Partial<SendForm>): void;
}

/** The user's own sheets; why they can't be chosen of a copy for one recipient. */
function OwnSheets({ form, own, onChange }: OwnSheetsProps): ReactElement {
  const shared = usePaneStyles();
  const { say } = useSurroundings();
  const about = useId();
  const forAll = form.audience === "all";
  return (
    <Section title={say("send.page.own")}>
      <p id={about} className={shared.quiet}>
        {say(forAll ? "send.page.own.about" : "send.page.own.forOne")}
      </p>
      {own.map((sheet) => (
        <div key={sheet}>
          <Checkbox
            label={sheet}
            aria-describedby={about}
            disabled={!forAll}
            checked={forAll && form.own.includes(sheet)}
            onChange={(_, data) => onChange({ own: toggled(form.own, sheet, data.checked === true) })}
          />
        </div>
      ))}
    </Section>
  );
}

interface AudienceProps extends Pick<SendPageProps, "managers" | "clients"> {
  readonly form: SendForm;
  onChange(part: Partial<SendForm>): void;
}

function Audience({ form, managers, clients, onChange }: AudienceProps): ReactElement {
  const styles = useStyles();
  const { say } = useSurroundings();
  const list = useId();
  const audiences = ["all", ...(managers.length === 0 ? [] : ["manager" as const]), "client"] as const;
  return (
    <div className={styles.fields}>
      <RadioGroup
        aria-label={say("send.page.for")}
        value={form.audience}
        onChange={(_, { value }) => onChange({ audience: value as SendForm["audience"] })}
      >
        {audiences.map((one) => (
          <Radio key={one} value={one} label={say(`send.page.${one}`)} />
        ))}
      </RadioGroup>
      {form.audience === "manager" ? (
        <Field label={say("send.page.managerName")}>
          <Select value={form.manager} onChange={(_, data) => onChange({ manager: data.value })}>
            {managers.map((name) => (
              <option key={name}>{name}</option>
            ))}
          </Select>
        </Field>
      ) : null}
      {form.audience === "client" ? (
        <Field label={say("send.page.clientName")}>
          <Input value={form.client} list={list} onChange={(_, data) => onChange({ client: data.value })} />
        </Field>
      ) : null}
      <datalist id={list}>
        {form.audience === "client"
          ? clientsLike(clients, form.client).map((name) => <option key={name} value={name} />)
          : null}
      </datalist>
    </div>
  );
}

/** What was made, with all that must be said of it, or why nothing was. */
function Outcome({ of }: { readonly of: SendOutcome }): ReactElement | null {
  const shared = usePaneStyles();
  const { say } = useSurroundings();
  if (!of.ok) return of.fault.cancelled === true ? null : <FaultBox fault={of.fault} />;
  return (
    <div role="status">
      <p className={shared.text}>{say("send.page.done", { name: of.name })}</p>
      <ul className={shared.says}>
        {of.remarks.map((remark) => (
          <li key={remark}>{remark}</li>
        ))}
      </ul>
    </div>
  );
}

function toggled(list: readonly string[], one: string, present: boolean): string[] {
  const others = list.filter((other) => other !== one);
  return present ? [...others, one] : others;
}

function clientsLike(clients: readonly string[], typed: string): string[] {
  const wanted = typed.trim().toLowerCase();
  return clients.filter((name) => name.toLowerCase().includes(wanted)).slice(0, MOST_PROPOSED);
}
