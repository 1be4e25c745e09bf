import { isoDay } from "../calendar/calendar";
import { checkPlan } from "../plan/checkPlan";
import type { PlainSheet, Recipe, SheetPlan } from "../plan/plan";
import { readBuilt, type BuiltSheet } from "../plan/readBuilt";
import { freeSheetName } from "../plan/sheetName";
import { buildReport } from "../reports/buildReport";
import type { Facts } from "../reports/Facts";
import { FactsCache } from "../reports/FactsCache";
import { parseOptions, settingsOf, type OptionValues } from "../reports/options";
import type { Report } from "../reports/Report";
import { hasPeriod, reportList } from "../reports/reportList";
import type { Language } from "../text/language";
import { listText, translator, type Translate } from "../text/translate";
import { copySheet } from "./copySheet";
import { ownCopies } from "./ownCopies";
import { isOfReport, partOf } from "./reportOfSheet";
import { knownRecipient, namedPeople, visibleRows } from "./recipientRows";
import type { PresentSheet, Recipient, SendPlan, SendRequest } from "./SendRequest";
import { SendProblem } from "./SendProblem";
import { withTyped } from "./typedCells";

/**
 * A copy of built sheets for sending, out of the ledger and the recipes: built anew in the language of the copy over the
 * period of each sheet, with what was typed in the present sheets, and of that the rows that the recipient may see.
 *
 * @throws SendProblem where nothing can be sent, OptionProblem where a recipe doesn't fit the ledger any more
 */
export function sendPlan(request: SendRequest): SendPlan {
  const recipient = knownRecipient(request.recipient, request.company);
  const builder = new Rebuilding(request);
  const remarks: string[] = [];
  const sheets: PlainSheet[] = [];
  const allFacts: Facts[] = [];
  const taken = new Set<string>();
  const { say } = request;
  const copySay = translator(request.language);
  const empty: string[] = [];
  const withheld = new Set<string>();
  const forWork: string[] = [];
  let found = 0;
  for (const present of request.sheets) {
    const built = readBuilt(present.blocks);
    if (built === null || !isOfReport(built)) continue;
    // what was typed so that the ledger is read rightly concerns nobody else, and names everybody
    if (!hasPeriod(partOf(built.tag))) {
      forWork.push(present.name);
      continue;
    }
    found++;
    const other = otherLedger(built, request);
    if (other !== null) {
      remarks.push(say("send.remark.otherLedger", { sheet: present.name, ledger: other }));
      continue;
    }
    const rebuilt = builder.rebuilt(built, request.language);
    if (rebuilt === null) {
      remarks.push(say("send.remark.unreadable", { sheet: present.name }));
      continue;
    }
    const { facts, recipe } = rebuilt;
    allFacts.push(facts);
    const inItsLanguage = builder.rebuilt(built, recipe.language)!.sheet;
    const typed = withTyped(rebuilt.sheet, built, present, inItsLanguage);
    const copied = copySheet(typed.sheet, {
      name: nameOf(present, recipe, rebuilt.sheet, recipient, taken),
      recipient,
      companyName: request.companyName.trim(),
      visible: visibleRows(recipient, facts),
      facts,
      say: copySay,
      today: request.today,
    });
    if (copied.sheet === null) {
      empty.push(present.name);
      continue;
    }
    sheets.push(copied.sheet);
    copied.withheld.forEach((header) => withheld.add(header));
    remarks.push(...sheetRemarks(say, present.name, typed.ownColumns, typed.changed));
  }
  if (forWork.length > 0) {
    remarks.push(say("send.remark.data", { n: forWork.length, sheets: listText(say, forWork, 6) }));
  }
  const own = ownCopies(request, recipient, taken);
  if (found === 0 && own.own.length === 0) throw nothingToSend(request);
  if (sheets.length === 0 && own.own.length === 0)
    throw new SendProblem("sendNothingLeft", { sheets: listText(say, empty, 6) });
  if (empty.length > 0) remarks.push(say("send.remark.empty", { n: empty.length, sheets: listText(say, empty, 6) }));
  if (withheld.size > 0) remarks.push(say("send.remark.withheld", { columns: listText(say, [...withheld], 6) }));
  remarks.push(...own.remarks);
  checkPlan({ sheets });
  const names = namedPeople(recipient, request.company, allFacts);
  const sender = request.companyName.trim();
  return {
    sheets,
    own: own.own,
    language: request.language,
    names: sender === "" ? names : { ...names, allowed: [...names.allowed, sender] },
    remarks,
  };
}

function nothingToSend({ own = [], say }: SendRequest): SendProblem {
  if (own.length === 0) return new SendProblem("sendNoSheets");
  return new SendProblem("sendOwnForOne", { sheets: listText(say, own, 6) });
}

/** The ledger that the sheet was built from, where it is there but isn't the one that was read. */
function otherLedger({ recipe }: BuiltSheet, { company, workbookSheets = [] }: SendRequest): string | null {
  if (recipe.type !== "recipe") return null;
  const ledger = recipe.recipe.sources.find(({ role }) => role === "ledger")?.sheet;
  if (ledger === undefined || ledger === company.ledger.source.sheet) return null;
  return workbookSheets.includes(ledger) ? ledger : null;
}

interface Rebuilt {
  readonly sheet: SheetPlan;
  readonly recipe: Recipe;
  readonly facts: Facts;
}

/** Builds sheets anew from their recipes; sheets of one recipe are built together. */
class Rebuilding {
  private readonly cache: FactsCache;
  private readonly kept = new Map<string, readonly SheetPlan[]>();

  constructor(private readonly request: SendRequest) {
    this.cache = request.facts ?? new FactsCache(request.company);
  }

  /** Null: the recipe can't be read, or is of a newer version. */
  rebuilt(built: BuiltSheet, language: Language): Rebuilt | null {
    if (built.recipe.type !== "recipe") return null;
    const { recipe } = built.recipe;
    const report = reportList.find(({ key }) => key === recipe.report);
    if (report === undefined) return null;
    const { options, today } = this.optionsOf(recipe);
    const facts = this.cache.of(settingsOf(parseOptions(report.options, options)), today);
    const part = partOf(built.tag);
    const sheet = this.sheetsOf(report, options, today, language).find(({ tag }) => partOf(tag) === part);
    return sheet === undefined ? null : { sheet, recipe, facts };
  }

  /** Over the period that the sheet shows. An old recipe knows it only by the day on which the sheet was built. */
  private optionsOf({ options, period, builtOn }: Recipe): { readonly options: OptionValues; readonly today: number } {
    const isKnown = period.from < period.to || period.from !== builtOn;
    if (!isKnown) return { options, today: builtOn };
    return { options: { ...options, from: isoDay(period.from), to: isoDay(period.to) }, today: this.request.today };
  }

  private sheetsOf(report: Report, options: OptionValues, today: number, language: Language): readonly SheetPlan[] {
    const key = JSON.stringify([report.key, Object.entries(options).sort(), today, language]);
    let sheets = this.kept.get(key);
    if (sheets === undefined) {
      const { company } = this.request;
      const input = { company, say: translator(language), today, options, facts: this.cache };
      sheets = buildReport(report, input).plan.sheets;
      this.kept.set(key, sheets);
    }
    return sheets;
  }
}

/** As the user calls the sheet; in another language as the report calls it. */
function nameOf(
  present: PresentSheet,
  recipe: Recipe,
  sheet: SheetPlan,
  recipient: Recipient,
  taken: Set<string>,
): string {
  // a name that the user gave may hold that of a client
  const own = recipe.language === sheet.language && recipient.type === "all";
  return freeSheetName(own ? present.name : sheet.name, taken);
}

function sheetRemarks(say: Translate, sheet: string, ownColumns: readonly string[], changed: number): string[] {
  return [
    ...(ownColumns.length === 0
      ? []
      : [say("send.remark.ownColumns", { sheet, n: ownColumns.length, columns: listText(say, ownColumns, 6) })]),
    ...(changed === 0 ? [] : [say("send.remark.changed", { sheet, n: changed })]),
  ];
}
