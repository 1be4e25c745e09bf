import {
  FactsCache,
  LastResults,
  LedgerProblem,
  buildReports,
  inputWishes,
  issueText,
  optionsAsBuilt,
  readClientRegister,
  reportOf,
  sendPlan,
  settingsFrom,
  takeSettings,
  typedSheets,
  type Answers,
  type Built,
  type CellBlock,
  type ClientRegister,
  type Company,
  type Language,
  type Plan,
  type SendPlan,
  type BuiltNews,
  type RefreshRequest,
  type RefreshedJob,
  nextReports,
  newsOf,
  refreshSheets,
  withRecipes,
} from "../../core/index";
import type {
  Answer,
  BuildRequest,
  BuiltJob,
  BuiltSheetInfo,
  CellExplanation,
  CompanySummary,
  Engine,
  ExplainRequest,
  FindRequest,
  FoundData,
  Preview,
  RegisterBlocks,
} from "./Engine";
import type { CheckView, GivenAnswers, KeepRequest, TypedBlocks } from "./Asking";
import { checkView } from "./checkView";
import { LedgerInWork, type ReadingPlan } from "./LedgerInWork";
import { summaryOf } from "./summaryOf";
import { withAnswers } from "./withAnswers";
import type { NewsRequest, NextRequest, Removal, RemovalRequest } from "./Refreshing";
import { explainCell } from "./explainCell";
import { PaneProblem, answered, sayIn, wordsOf } from "./faults";
import { findData } from "./findData";
import { mergedPlan, mergedSays, previewOf } from "./preview";
import type { CopyRequest, People, SettingsRequest } from "./Sending";
import type { MatrixRequest, MatrixView, SegmentsRequest, SegmentsView, TemplateRequest, TemplateView } from "./Setup";
import { matrixViewOf, segmentsViewOf, templateViewOf } from "./setupViews";

const MOST_KEPT = 3;

/** Computes where it stands: in a worker, in a page that may have none, in a test. */
export class LocalEngine implements Engine {
  /** Of what was found last; the language for what has none of its own. */
  private language: Language = "en";
  private found: readonly BuiltSheetInfo[] = [];
  private own: readonly string[] = [];
  private plan: ReadingPlan | null = null;
  /** In force: those of the workbook, and those that aren't kept in it yet. */
  private answers: Answers = new Map();
  private work: LedgerInWork | null = null;
  private facts: FactsCache | null = null;
  /** What was built last: for a preview, and for the cells of a sheet in its language and in that of the pane. */
  private readonly kept = new LastResults(MOST_KEPT);

  findData(request: FindRequest): Answer<FoundData> {
    this.language = request.language;
    return answered(request.language, () => {
      const { data, plan, answers } = findData(request);
      this.plan = plan;
      this.answers = answers;
      this.found = data.built;
      this.own = data.own;
      // what is shown must not be of a ledger that is no longer the one chosen
      if (plan === null) this.forget();
      return data;
    });
  }

  beginLedger(typed: readonly TypedBlocks[] = []): Answer<null> {
    return answered(this.language, () => {
      this.forget();
      if (this.plan === null) throw new PaneProblem("pane.fault.noData");
      const read = typedSheets(typed, inputWishes(this.answers));
      this.work = new LedgerInWork(this.plan, read.typed, read.issues, this.answers);
      return null;
    });
  }

  push(block: CellBlock): Answer<null> {
    return answered(this.language, () => {
      this.inWork().push(block);
      return null;
    });
  }

  pushRegister(sheet: string, blocks: readonly CellBlock[]): Answer<null> {
    return answered(this.language, () => {
      this.inWork().register = this.readRegister({ sheet, blocks });
      return null;
    });
  }

  retype(typed: readonly TypedBlocks[], register: RegisterBlocks | null, language: Language): Answer<CompanySummary> {
    return answered(language, () => {
      const read = typedSheets(typed, inputWishes(this.answers));
      const found = register === null ? null : this.readRegister(register);
      this.inWork().retype(read.typed, read.issues, found);
      return this.counted(language);
    });
  }

  finishLedger(language: Language): Answer<CompanySummary> {
    return answered(language, () => this.counted(language));
  }

  answer(given: GivenAnswers, language: Language): Answer<CompanySummary> {
    return answered(language, () => {
      const before = this.answers;
      const work = this.inWork();
      try {
        work.answer(withAnswers(before, given));
        const summary = this.counted(language);
        this.answers = withAnswers(before, given);
        return summary;
      } catch (problem) {
        // the figures that are shown stay those of the answers before
        work.answer(before);
        throw problem;
      }
    });
  }

  keepAnswers({ language, today, workbook }: KeepRequest): Answer<Plan> {
    return answered(language, () => this.listed({ format: 1, sheets: [] }, { language, today, workbook }));
  }

  check(language: Language): Answer<CheckView> {
    return answered(language, () => {
      const company = this.company();
      return checkView(company, { typed: this.inWork().typedSheets, answers: this.answers, language });
    });
  }

  preview(request: BuildRequest): Answer<Preview> {
    return answered(request.language, () => previewOf(this.built(request), request));
  }

  build(request: BuildRequest): Answer<BuiltJob> {
    return answered(request.language, () => {
      const built = this.built(request);
      return { plan: this.listed(mergedPlan(built), request), says: mergedSays(built) };
    });
  }

  explain(request: ExplainRequest): Answer<CellExplanation | null> {
    return answered(request.language, () =>
      explainCell(request, this.company(), (report, recipe, language) => {
        const own = { options: optionsAsBuilt(recipe), language, today: recipe.builtOn };
        const [built] = this.built({ reports: [report.key], ...own, tagNumber: 1 });
        return built!;
      }),
    );
  }

  news({ language, today }: NewsRequest): Answer<BuiltNews> {
    return answered(language, () => newsOf(this.found, this.company(), language, today));
  }

  refresh(request: RefreshRequest): Answer<RefreshedJob> {
    return answered(request.language, () =>
      refreshSheets(request, this.company(), this.found, ({ report, ...wanted }) => {
        return this.built({ ...wanted, reports: [report] })[0]!;
      }),
    );
  }

  next(request: NextRequest): Answer<BuiltJob> {
    const { language, today, tagNumber } = request;
    return answered(language, () => {
      const wanted = nextReports(this.found, this.company(), today);
      if (wanted === null) throw new PaneProblem("refresh.next.none");
      const built = wanted.flatMap(({ report, ...own }) => this.built({ ...own, reports: [report], today, tagNumber }));
      return { plan: this.listed(mergedPlan(built), request), says: mergedSays(built) };
    });
  }

  removal({ regions, ...wish }: RemovalRequest): Answer<Removal> {
    return answered(wish.language, () => {
      const { found: built, answers } = this;
      const plan = withRecipes({ format: 1, sheets: [] }, { ...wish, built, gone: regions, answers });
      const list = wish.workbook.recipes;
      if (list === null) return { plan: { format: 1, sheets: [] }, regions };
      return { plan, regions: plan.sheets.length > 0 ? regions : [...regions, list.region] };
    });
  }

  people(language: Language): Answer<People> {
    return answered(language, () => {
      const { clients, managers } = this.company();
      const { compare } = new Intl.Collator(language);
      return { clients: [...clients].sort(compare), managers: [...managers].sort(compare) };
    });
  }

  copy(request: CopyRequest): Answer<SendPlan> {
    const { sheets, own, names, recipient, companyName, copyLanguage, language, today } = request;
    return answered(language, () =>
      sendPlan({
        sheets,
        own: own.filter((sheet) => this.own.includes(sheet)),
        company: this.company(),
        workbookSheets: names,
        recipient,
        companyName,
        language: copyLanguage,
        say: sayIn(language),
        today,
        facts: this.facts!,
      }),
    );
  }

  takeSettings(request: SettingsRequest): Answer<BuiltJob> {
    const { name, sheets, periods, language, today, tagNumber } = request;
    return answered(language, () => {
      const say = sayIn(language);
      const company = this.company();
      const { settings, unreadable } = settingsFrom(sheets);
      if (settings.length === 0) throw new PaneProblem("settings.none", { name });
      const taken = takeSettings({ settings, company, periods, say, words: wordsOf(say), today, tagNumber });
      const remarks = [...unreadable.map((sheet) => say("settings.skipped.unreadable", { sheet })), ...taken.remarks];
      if (taken.built.length === 0) throw new PaneProblem("settings.skipped.all", { why: remarks.join(" ") });
      return { plan: this.listed(mergedPlan(taken.built), request), says: mergedSays(taken.built), remarks };
    });
  }

  segmentsView(request: SegmentsRequest): Answer<SegmentsView> {
    return answered(request.language, () => segmentsViewOf(this.factsCache(), request));
  }

  segmentsTemplate(request: TemplateRequest): Answer<TemplateView> {
    return answered(request.language, () => templateViewOf(this.company(), request));
  }

  matrixView(request: MatrixRequest): Answer<MatrixView> {
    return answered(request.language, () => matrixViewOf(this.factsCache(), request));
  }

  private readRegister({ sheet, blocks }: RegisterBlocks): ClientRegister {
    const wish = inputWishes(this.answers).get("client-register");
    return readClientRegister(sheet, blocks, wish?.sheet === sheet ? wish : null);
  }

  private listed(
    plan: Plan,
    { workbook, language, today }: Pick<BuildRequest, "workbook" | "language" | "today">,
  ): Plan {
    const { found: built, answers } = this;
    return workbook === undefined ? plan : withRecipes(plan, { workbook, built, language, today, answers });
  }

  /** Built once where preview and build, or one cell after the other, ask for the same. */
  private built(request: BuildRequest): readonly Built[] {
    const { reports, options, language, today, tagNumber } = request;
    const key = JSON.stringify([reports, Object.entries(options).sort(), language, today, tagNumber]);
    return this.kept.once(key, () => {
      const company = this.company();
      const input = { company, say: sayIn(language), today, options, tagNumber, facts: this.facts! };
      return buildReports(reports.map(reportOf), input);
    });
  }

  /** The company by the answers that the ledger in work has. */
  private counted(language: Language): CompanySummary {
    const work = this.inWork();
    const ledger = work.ledger();
    if (ledger.rowCount === 0) {
      const [first] = ledger.check.issues;
      const why = first === undefined ? "" : issueText(sayIn(language), first);
      throw new LedgerProblem("nothingRead", { sheet: ledger.source.sheet, why });
    }
    const company = work.company(ledger);
    this.facts = new FactsCache(company);
    this.kept.clear();
    return summaryOf(company, language);
  }

  private company(): Company {
    return this.factsCache().company;
  }

  private factsCache(): FactsCache {
    if (this.facts === null) throw new PaneProblem("pane.fault.noData");
    return this.facts;
  }

  private inWork(): LedgerInWork {
    if (this.work === null) throw new Error("LocalEngine: no ledger was begun");
    return this.work;
  }

  private forget(): void {
    this.work = null;
    this.facts = null;
    this.kept.clear();
  }
}
