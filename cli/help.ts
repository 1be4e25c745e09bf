import { reportList, type OptionSpec, type Report, type TextKey, type Translate } from "../core/index";
import { kebab } from "./flags";
import { textWidth, wrapText, padTo } from "./terminal";

/** Words that begin a call. */
export const commands = [
  "main",
  ...reportList.map((report) => report.key),
  "reports",
  "explain",
  "refresh",
  "send",
  "settings",
  "sample",
];

const ROLES = "date=…,client=…,line=…,manager=…,amount=…,document=…,cost=…";

/** How the program is called. */
export function helpText(say: Translate, width: number): string[] {
  return [
    ...wrapText(say("cli.about"), width),
    "",
    ...usage(say, width),
    "",
    say("cli.reports"),
    ...listed(
      [
        ["main", say("report.main.help")],
        ...reportList.map((report) => [report.key, say(`report.${report.key}.help`)] as const),
      ],
      width,
    ),
  ];
}

function usage(say: Translate, width: number): string[] {
  const report = say("cli.place.report");
  const file = say("cli.place.file");
  const sheet = say("cli.place.sheet");
  const day = say("cli.place.day");
  const value = say("cli.place.value");
  const name = say("cli.place.name");
  const either = `${file}|${sheet}`;
  const ways: readonly (readonly [string, string])[] = [
    [
      `klientela ${report} ${file} [--sheet ${sheet}] [--columns ${ROLES}] [--register ${either}] [--answers "${say("cli.place.answers")}"] [--from ${day} --to ${day}] ` +
        `[--${say("cli.place.option")} ${value}] [--today ${day}] [--lang en|ru|sk|hu] [--json | --out ${file}.xlsx]`,
      say("cli.usage.report"),
    ],
    [
      `klientela ${report} ${file} … [--segments ${either}] [--matrix ${either}] [--deals ${either}] [--deal-log ${either}] [--potential ${either}]`,
      say("cli.usage.inputs"),
    ],
    [
      `klientela explain ${report} ${file} … --row ${say("cli.place.row")} --column ${say("cli.place.column")}`,
      say("cli.usage.explain"),
    ],
    [`klientela reports | klientela ${report} --help`, say("cli.usage.reports")],
    [
      `klientela refresh ${file} --out ${file}.xlsx [--sheets "${say("cli.place.sheets")}"] [--next] [--ledger ${file}]`,
      say("cli.usage.refresh"),
    ],
    [
      `klientela send ${file} --out ${file}.xlsx [--sheets "${say("cli.place.sheets")}"] [--manager ${name} | --client ${name}] ` +
        `[--company ${name}] [--lang en|ru|sk|hu]`,
      say("cli.usage.send"),
    ],
    [
      `klientela settings ${file} --from ${file}.xlsx --out ${file}.xlsx [--periods same|latest]`,
      say("cli.usage.settings"),
    ],
    [`klientela sample --out ${file}.xlsx`, say("cli.usage.sample")],
  ];
  return [
    say("cli.usage"),
    ...ways.flatMap(([way, help]) => [
      ...wrapText(`  ${unbroken(way)}`, width, "      ").map((line) => line.replaceAll("\u0001", " ")),
      ...wrapText(`      – ${help}`, width, "        "),
    ]),
  ];
}

/** A flag in brackets stays on one line. */
function unbroken(way: string): string {
  return way.replace(/\[[^\]]*\]|--\w+ [^\s-]+/g, (part) => part.replaceAll(" ", "\u0001"));
}

/** Every report with its options. */
export function reportsText(say: Translate, width: number): string[] {
  return reportList.flatMap((report, at) => [...(at === 0 ? [] : [""]), ...reportText(report, say, width)]);
}

/** One report with its options. */
export function reportText(report: Report, say: Translate, width: number): string[] {
  return [
    ...wrapText(`${report.key}: ${say(`report.${report.key}.help`)}`, width, "  "),
    ...listed(
      report.options.map((option) => [`--${kebab(option.key)}`, optionText(say, option)]),
      width,
    ),
  ];
}

/** The same as data. */
export function reportsJson(say: Translate): unknown {
  return reportList.map((report) => ({
    report: report.key,
    help: say(`report.${report.key}.help`),
    options: report.options.map((option) => ({
      ...dataOf(option),
      flag: `--${kebab(option.key)}`,
      help: say(`option.${option.key}.help` as TextKey),
    })),
    tables: report.tables,
  }));
}

/** An option without what only a program can use. */
function dataOf(option: OptionSpec): Readonly<Record<string, unknown>> {
  return Object.fromEntries(Object.entries(option).filter(([, value]) => typeof value !== "function"));
}

function optionText(say: Translate, option: OptionSpec): string {
  const help = say(`option.${option.key}.help` as TextKey);
  const parts: string[] = [];
  if (option.type === "choice") parts.push(option.choices.join(" | "));
  if (option.type === "day") parts.push(say("cli.place.day"));
  if (option.type === "conditions") {
    const [name, value] = [say("cli.place.column"), say("cli.place.value")];
    parts.push(`"${name} = ${value}|${value}; ${name} >= ${value}"`);
  }
  // what is typed is the same in every language
  if (option.type === "flag") parts.push("yes | no");
  if (option.fallback !== null) {
    const value = typeof option.fallback === "boolean" ? (option.fallback ? "yes" : "no") : String(option.fallback);
    parts.push(say("option.default", { value }));
  }
  return parts.length === 0 ? help : `${help} [${parts.join("; ")}]`;
}

/** Names and what they mean, in two columns. */
function listed(pairs: readonly (readonly [string, string])[], width: number): string[] {
  const names = Math.max(...pairs.map(([name]) => textWidth(name)));
  return pairs.flatMap(([name, meaning]) =>
    wrapText(meaning, width - names - 4).map((line, at) => `  ${padTo(at === 0 ? name : "", names, "left")}  ${line}`),
  );
}
