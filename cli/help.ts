import { reportList, type OptionSpec, type TextKey, type Translate } from "../core/index";
import { kebab } from "./args";

/** Words that begin a call. */
export const commands = ["main", ...reportList.map((report) => report.key), "reports", "explain", "sample"];

/** How the program is called. */
export function helpText(say: Translate): string[] {
  const file = "FILE.xlsx|FILE.csv";
  return [
    say("cli.about"),
    "",
    say("cli.usage"),
    `  klientela REPORT ${file} [--sheet S] [--columns date=…,client=…,line=…,manager=…,amount=…,document=…,cost=…]`,
    "            [--register FILE|SHEET] [--from YYYY-MM-DD --to YYYY-MM-DD] [--OPTION V] [--lang en|ru|sk|hu]",
    `            [--json | --out FILE.xlsx]      ${say("cli.usage.report")}`,
    `  klientela reports                         ${say("cli.usage.reports")}`,
    `  klientela explain REPORT FILE … --row K --column K   ${say("cli.usage.explain")}`,
    `  klientela sample --out FILE.xlsx          ${say("cli.usage.sample")}`,
    "",
    say("cli.reports"),
    `  main            ${say("report.main.help")}`,
    ...reportList.map((report) => `  ${report.key.padEnd(15)} ${say(`report.${report.key}.help`)}`),
  ];
}

/** Every report with its options. */
export function reportsText(say: Translate): string[] {
  return reportList.flatMap((report) => [
    `${report.key}: ${say(`report.${report.key}.help`)}`,
    ...report.options.map((option) => `  --${kebab(option.key).padEnd(18)} ${optionText(say, option)}`),
    "",
  ]);
}

/** The same as data. */
export function reportsJson(say: Translate): unknown {
  return reportList.map((report) => ({
    report: report.key,
    help: say(`report.${report.key}.help`),
    options: report.options.map((option) => ({
      ...option,
      flag: `--${kebab(option.key)}`,
      help: say(`option.${option.key}.help` as TextKey),
    })),
    tables: report.tables,
  }));
}

function optionText(say: Translate, option: OptionSpec): string {
  const help = say(`option.${option.key}.help` as TextKey);
  const choices = option.type === "choice" ? ` ${option.choices.join(" | ")};` : "";
  if (option.fallback === null) return `${help}${choices}`;
  const value =
    typeof option.fallback === "boolean" ? say(option.fallback ? "value.yes" : "value.no") : String(option.fallback);
  return `${help}${choices} ${say("option.default", { value })}`;
}
