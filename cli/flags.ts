import { reportList, type Report } from "../core/index";
import { givenKinds } from "./givenSheets";

/** Flags that stand alone. */
const switches = new Set(["json", "sample", "help", "next"]);
const everywhere = ["lang", "today", "help"];
const ofLedger = ["sheet", "columns", "register", "answers", ...givenKinds];
const options = new Map(
  reportList.flatMap((report) => report.options.map((option) => [kebab(option.key), option] as const)),
);
const ofSending = ["sheets", "manager", "client", "company"];
const ofSettings = ["from", "periods"];
const known = new Set([
  ...everywhere,
  ...ofLedger,
  ...switches,
  ...ofSending,
  ...ofSettings,
  "out",
  "ledger",
  "row",
  "column",
  "table",
  ...options.keys(),
]);

/** The flags that a command takes; `reports` are those that it builds. */
export function flagsOf(command: string | undefined, reports: readonly Report[]): ReadonlySet<string> {
  const ofReports = reports.flatMap((report) => report.options.map((option) => kebab(option.key)));
  switch (command) {
    case undefined:
    case "help":
      return new Set(everywhere);
    case "reports":
      return new Set([...everywhere, "json"]);
    case "sample":
      return new Set([...everywhere, "out"]);
    case "refresh":
      return new Set([...everywhere, ...ofLedger, "ledger", "sheets", "next", "out"]);
    case "send":
      return new Set([...everywhere, ...ofLedger, "ledger", ...ofSending, "out"]);
    case "settings":
      return new Set([...everywhere, ...ofLedger, ...ofSettings, "out"]);
    case "explain":
      return new Set([...everywhere, ...ofLedger, "json", "row", "column", "table", ...ofReports]);
    default:
      return new Set([...everywhere, ...ofLedger, "json", "out", "sample", ...ofReports]);
  }
}

export function isKnownFlag(name: string): boolean {
  return known.has(name);
}

export function isSwitch(name: string): boolean {
  return switches.has(name);
}

/** An option that says yes when it stands without a value. */
export function takesYesOrNo(name: string): boolean {
  return options.get(name)?.type === "flag";
}

/** `status-months` → `statusMonths` */
export function camel(flag: string): string {
  return flag.replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase());
}

/** `statusMonths` → `status-months` */
export function kebab(option: string): string {
  return option.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}
