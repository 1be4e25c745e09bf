import {
  LedgerReader,
  companyOf,
  sortedIssues,
  tidyLedger,
  withQuestion,
  type Answers,
  type CellBlock,
  type ClientRegister,
  type Company,
  type Issue,
  type Ledger,
  type LedgerSource,
  type Question,
  type TypedSheets,
} from "../../core/index";

/** From where a ledger is read, and what is known of how. */
export interface ReadingPlan {
  readonly sources: readonly LedgerSource[];
  /** Whether sheets are to be read together: asked before anything is read. */
  readonly question: Question | null;
  readonly proposedLineHeader: string | undefined;
}

/**
 * A ledger that is being read. While something can be asked of it its lines are kept as they were read, so that an answer
 * needs no new reading of the workbook.
 */
export class LedgerInWork {
  register: ClientRegister | null = null;
  private reader: LedgerReader | null;
  private raw: Ledger | null = null;

  constructor(
    private readonly plan: ReadingPlan,
    private typed: TypedSheets,
    private typedIssues: readonly Issue[],
    private answers: Answers,
  ) {
    const { sources, proposedLineHeader } = plan;
    this.reader = new LedgerReader(sources, {
      answers,
      typed,
      ...(proposedLineHeader === undefined ? {} : { proposedLineHeader }),
    });
  }

  push(block: CellBlock): void {
    if (this.reader === null) throw new Error("LedgerInWork: the ledger has been read");
    this.reader.push(block);
  }

  get typedSheets(): TypedSheets {
    return this.typed;
  }

  /** The ledger by the answers it was begun with. */
  ledger(): Ledger {
    this.raw ??= this.finished();
    const phones = new Map(this.register?.names.map((name, row) => [name, this.register!.phone[row]!]));
    const { raw } = this;
    const issues = sortedIssues([...raw.check.issues, ...this.typedIssues]);
    return tidyLedger(
      { ...raw, check: { ...raw.check, issues } },
      { typed: this.typed, answers: this.answers, phones },
    );
  }

  /** The company of a ledger. */
  company(ledger: Ledger): Company {
    return companyOf(ledger, this.register, { typed: this.typed });
  }

  /** Takes what is typed beside the ledger as it stands now: no line changes by it. */
  retype(typed: TypedSheets, issues: readonly Issue[], register: ClientRegister | null): void {
    this.typed = typed;
    this.typedIssues = issues;
    this.register = register;
  }

  /** Takes other answers; those that only names or months hang on change no line. */
  answer(answers: Answers): void {
    const changed = [...new Set([...answers.keys(), ...this.answers.keys()])].filter(
      (key) => answers.get(key) !== this.answers.get(key),
    );
    this.answers = answers;
    if (changed.some((key) => !/^(?:same|accounting):/.test(key)) && this.reader !== null) this.raw = null;
  }

  private finished(): Ledger {
    const { reader } = this;
    if (reader === null) throw new Error("LedgerInWork: the lines are gone");
    const ledger = reader.finish(this.answers);
    const { check } = ledger;
    // without a question there is nothing to be read otherwise
    if (check.questions.length === 0) this.reader = null;
    return withQuestion(ledger, this.plan.question);
  }
}
