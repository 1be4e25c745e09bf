import {
  FactsCache,
  LastResults,
  LedgerProblem,
  LedgerReader,
  buildReports,
  companyOf,
  issueLevels,
  issueText,
  monthSpanText,
  readClientRegister,
  reportOf,
  type Built,
  type CellBlock,
  type ClientRegister,
  type Company,
  type Issue,
  type Language,
  type Recognition,
} from "../../core/index";
import type {
  Answer,
  BuildRequest,
  BuiltJob,
  CellExplanation,
  CheckLine,
  CompanySummary,
  Engine,
  ExplainRequest,
  FindRequest,
  FoundData,
  Preview,
} from "./Engine";
import { explainCell } from "./explainCell";
import { PaneProblem, answered, sayIn } from "./faults";
import { findData } from "./findData";
import { mergedPlan, mergedSays, previewOf } from "./preview";

const MOST_KEPT = 3;

/** Computes where it stands: in a worker, in a page that may have none, in a test. */
export class LocalEngine implements Engine {
  /** Of what was found last; the language for what has none of its own. */
  private language: Language = "en";
  private recognition: Recognition | null = null;
  private reading: { readonly ledger: LedgerReader; register: ClientRegister | null } | null = null;
  private facts: FactsCache | null = null;
  /** What was built last: for a preview, and for the cells of a sheet in its language and in that of the pane. */
  private readonly kept = new LastResults(MOST_KEPT);

  findData(request: FindRequest): Answer<FoundData> {
    this.language = request.language;
    return answered(request.language, () => {
      const { data, recognition } = findData(request);
      this.recognition = recognition;
      // what is shown must not be of a ledger that is no longer the one chosen
      if (recognition === null) this.forget();
      return data;
    });
  }

  beginLedger(): Answer<null> {
    return answered(this.language, () => {
      this.forget();
      if (this.recognition === null) throw new PaneProblem("pane.fault.noData");
      const { source, proposedLineHeader } = this.recognition;
      this.reading = { ledger: new LedgerReader(source, { proposedLineHeader }), register: null };
      return null;
    });
  }

  push(block: CellBlock): Answer<null> {
    return answered(this.language, () => {
      this.inReading().ledger.push(block);
      return null;
    });
  }

  pushRegister(sheet: string, blocks: readonly CellBlock[]): Answer<null> {
    return answered(this.language, () => {
      this.inReading().register = readClientRegister(sheet, blocks);
      return null;
    });
  }

  finishLedger(language: Language): Answer<CompanySummary> {
    return answered(language, () => {
      const { ledger: reader, register } = this.inReading();
      this.reading = null;
      const ledger = reader.finish();
      if (ledger.rowCount === 0) {
        const [first] = ledger.check.issues;
        const why = first === undefined ? "" : issueText(sayIn(language), first);
        throw new LedgerProblem("nothingRead", { sheet: ledger.source.sheet, why });
      }
      const company = companyOf(ledger, register);
      this.facts = new FactsCache(company);
      return summaryOf(company, language);
    });
  }

  checkLines(language: Language): Answer<readonly CheckLine[]> {
    return answered(language, () => {
      const { ledger, register } = this.company();
      return [...ledger.check.issues, ...(register?.issues ?? [])].map((issue) => checkLine(issue, language));
    });
  }

  preview(request: BuildRequest): Answer<Preview> {
    return answered(request.language, () => previewOf(this.built(request), request));
  }

  build(request: BuildRequest): Answer<BuiltJob> {
    return answered(request.language, () => {
      const built = this.built(request);
      return { plan: mergedPlan(built), says: mergedSays(built) };
    });
  }

  explain(request: ExplainRequest): Answer<CellExplanation | null> {
    return answered(request.language, () =>
      explainCell(request, this.company(), (report, { options, builtOn }, language) => {
        // what the period is by default hangs on the day, so it is the day on which the sheet was built
        const [built] = this.built({ reports: [report.key], options, language, today: builtOn, tagNumber: 1 });
        return built!;
      }),
    );
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

  private company(): Company {
    if (this.facts === null) throw new PaneProblem("pane.fault.noData");
    return this.facts.company;
  }

  private inReading(): NonNullable<LocalEngine["reading"]> {
    if (this.reading === null) throw new Error("LocalEngine: no ledger was begun");
    return this.reading;
  }

  private forget(): void {
    this.reading = null;
    this.facts = null;
    this.kept.clear();
  }
}

function summaryOf({ ledger, register }: Company, language: Language): CompanySummary {
  const { rowsRead, rowsLeft, firstDay, lastDay } = ledger.check;
  return {
    sheet: ledger.source.sheet,
    rowsRead,
    rowsLeft,
    clients: ledger.client.names.length,
    managers: ledger.manager?.names.length ?? 0,
    firstDay,
    lastDay,
    period: monthSpanText({ from: firstDay, to: lastDay }, language),
    roles: [...ledger.source.columns.keys()],
    hasRegister: register !== null,
  };
}

function checkLine(issue: Issue, language: Language): CheckLine {
  const levels = { left: "error", warning: "warning", note: "note" } as const;
  return {
    level: levels[issueLevels[issue.code]],
    code: issue.code,
    text: issueText(sayIn(language), issue),
    place: issue.cases[0] ?? null,
    count: issue.count,
  };
}
