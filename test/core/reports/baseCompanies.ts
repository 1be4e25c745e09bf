import type { Company } from "../../../core/registers/company";
import { nothingTyped, type Deal, type DealEvent, type TypedSheets } from "../../../core/typed/TypedSheets";
import { companyFrom, on, type Rows } from "../sheets";

const place = { sheet: "Deals", row: 1, column: 0 };

/** A deal as it is typed: what isn't given is blank. */
export function deal(one: Partial<Deal> & Pick<Deal, "deal" | "client" | "line">): Deal {
  return { manager: "", amount: NaN, way: "", term: "", nextStep: "", nextDate: 0, place, ...one };
}

export function event(
  name: string,
  stage: string,
  day: string,
  kind: DealEvent["kind"] = "open",
  reason = "",
): DealEvent {
  return { deal: name, stage, kind, day: day === "" ? 0 : on(day), reason, place };
}

/** Segment → the lines that are meant for it. */
export type Meant = Readonly<Record<string, readonly string[]>>;

export interface BaseCase {
  readonly sales: Rows;
  /** Client → segment. */
  readonly segments: ReadonlyMap<string, string>;
  readonly meant: Meant | null;
  readonly deals?: readonly Deal[];
  readonly events?: readonly DealEvent[];
  readonly typed?: Partial<TypedSheets>;
}

/** A company whose segments stand in a column of the register. */
export function baseCompany({ sales, segments, meant, deals, events, typed }: BaseCase): Company {
  const register: Rows = [["client"], ...[...segments.keys()].map((client) => [client])];
  const company = companyFrom(sales, segments.size === 0 ? undefined : register);
  const matrix =
    meant === null
      ? null
      : {
          sheet: "Matrix",
          segments: Object.keys(meant),
          lines: [...new Set(Object.values(meant).flat())],
          meant: new Map(Object.entries(meant).map(([segment, lines]) => [segment, new Set(lines)])),
        };
  return {
    ...company,
    registeredSegment: company.clients.map((client) => segments.get(client) ?? ""),
    typed: {
      ...nothingTyped,
      matrix,
      deals: deals === undefined ? null : { sheet: "Deals", deals },
      dealLog: events === undefined ? null : { sheet: "Deal log", events },
      ...typed,
    },
  };
}

/** The matrix of the article (M15). */
export const articleMatrix: Meant = {
  "large manufacturers": ["1C", "security", "licences", "hardware"],
  "large trade B2B": ["1C", "security", "licences", "hardware"],
  "SME trade": ["1C", "IT", "maintenance"],
  "SME production": ["1C", "IT"],
};

/**
 * The IT company at the end of 2010: Lyutik uses three of four lines, Romashka two of three, with the states that the article
 * tells: "Contract, 15.01.2011", "Offer, 25.02.2010", refused, not offered.
 */
export const articleCase: BaseCase = {
  sales: [
    ["date", "client", "manager", "line", "amount"],
    [on("2010-02-10"), "Lyutik", "Ivanov", "1C", 9_000],
    [on("2010-05-11"), "Lyutik", "Ivanov", "security", 3_000],
    [on("2010-11-12"), "Lyutik", "Ivanov", "licences", 2_000],
    [on("2010-03-10"), "Romashka", "Petrov", "1C", 1_000],
    [on("2010-10-10"), "Romashka", "Petrov", "IT", 800],
    [on("2010-10-11"), "Romashka", "Petrov", "hardware", 500],
    [on("2010-12-01"), "Mak", "Petrov", "1C", 700],
    [on("2009-02-01"), "Vasilek", "Petrov", "IT", 100],
  ],
  segments: new Map([
    ["Lyutik", "large manufacturers"],
    ["Romashka", "SME trade"],
    ["Mak", "SME trade"],
    ["Vasilek", "SME production"],
  ]),
  meant: articleMatrix,
  deals: [
    deal({ deal: "1", client: "Lyutik", line: "hardware", nextStep: "Contract", nextDate: on("2011-01-15") }),
    deal({ deal: "2", client: "Romashka", line: "maintenance", nextDate: on("2010-02-25") }),
    deal({ deal: "3", client: "Mak", line: "it" }),
    deal({ deal: "4", client: "Lyutik", line: "1C", nextDate: on("2011-02-01") }),
    deal({ deal: "5", client: "Nobody", line: "1C" }),
    deal({ deal: "6", client: "Mak", line: "hardware", nextStep: "Meeting" }),
  ],
  events: [
    event("1", "Offer", "2010-12-01"),
    event("1", "Contract", "2010-12-20"),
    event("2", "Offer", "2010-02-01"),
    event("3", "Offer", "2010-11-01"),
    event("3", "Refused", "2010-11-20", "refused", "too dear"),
    event("3", "Offer", "2011-01-20"),
    event("4", "Offer", "2010-12-02"),
  ],
};

export const articleYear = { from: "2010-10-01", to: "2010-12-31" };
