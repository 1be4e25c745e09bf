import type { Language, Recipient } from "../../core/index";

/** Signs that systems don't allow in names of files. */
const FORBIDDEN = /[\\/:*?"<>|\p{Cc}]+/gu;
const LONGEST = 120;

/** What a user has chosen of a copy for sending. */
export interface SendForm {
  /** Names of sheets that are left out: who opens the page sends all. */
  readonly without: readonly string[];
  /** Names of sheets of his own that go along: who opens the page sends none. */
  readonly own: readonly string[];
  readonly audience: Recipient["type"];
  readonly manager: string;
  readonly client: string;
  readonly companyName: string;
  readonly language: Language;
}

/** What is to be made. */
export interface SendWish {
  readonly sheets: readonly string[];
  /** Sheets of the user's own. */
  readonly own: readonly string[];
  readonly recipient: Recipient;
  readonly companyName: string;
  readonly language: Language;
}

/** The wish of a filled form; null while something is missing. */
export function sendWish(form: SendForm, sheets: readonly string[], ownSheets: readonly string[]): SendWish | null {
  const chosen = sheets.filter((sheet) => !form.without.includes(sheet));
  const recipient = recipientOf(form);
  // of rows that nobody can tell whose they are none are for one recipient
  const own = form.audience === "all" ? ownSheets.filter((sheet) => form.own.includes(sheet)) : [];
  if (chosen.length + own.length === 0 || recipient === null) return null;
  return { sheets: chosen, own, recipient, companyName: form.companyName.trim(), language: form.language };
}

function recipientOf({ audience, manager, client }: SendForm): Recipient | null {
  if (audience === "all") return { type: "all" };
  const name = (audience === "manager" ? manager : client).trim();
  return name === "" ? null : { type: audience, name };
}

/** A name for the file: the company or Klientela, the recipient, the day. */
export function sendFileName({ companyName, recipient }: SendWish, isoToday: string): string {
  const parts = [
    companyName === "" ? "Klientela" : companyName,
    ...(recipient.type === "all" ? [] : [recipient.name]),
    isoToday,
  ];
  const name = parts.join(" ").replace(FORBIDDEN, " ").replace(/ {2,}/g, " ").trim();
  return `${name.slice(0, LONGEST)}.xlsx`;
}
