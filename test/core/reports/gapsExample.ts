import type { Company } from "../../../core/registers/company";
import type { Deal, DealEvent } from "../../../core/typed/TypedSheets";
import { companyFrom, on, type Rows } from "../sheets";

export const header = ["date", "client", "manager", "line", "amount"];
export const row = (client: string, line: string, day: string, amount: number, manager = "Ivanov"): Rows[number] => [
  day,
  client,
  manager,
  line,
  amount,
];

/** Nine of twelve producers buy hosting: 10,000 … 18,000, so the median is 14,000. Seven of them bought security before. */
export const hosting = Array.from({ length: 9 }, (_, at) =>
  row(`P${at + 1}`, "hosting", "2009-01-15", 10_000 + at * 1000),
);
export const sales: Rows = [
  header,
  // older than any window, so that who is lost can be told
  row("Shop", "hardware", "2005-01-10", 10, "Petrov"),
  row("Shop", "hardware", "2009-03-01", 10, "Petrov"),
  ...hosting,
  ...Array.from({ length: 7 }, (_, at) => row(`P${at + 1}`, "security", "2008-06-10", 2000 + at * 100)),
  // on the same day, and later: not after security
  row("P8", "security", "2009-01-15", 2700),
  row("P10", "security", "2009-01-20", 2800),
  row("P11", "hardware", "2009-01-20", 500),
  row("P11", "security", "2006-05-05", 900),
  row("P12", "security", "2007-01-10", 900, "Petrov"),
  row("Big", "hosting", "2009-02-02", 50_000, "Petrov"),
  row("Huge", "hardware", "2009-02-02", 700, "Petrov"),
];

const place = { sheet: "Deals", row: 1, column: 0 };
export const deal = (name: string, client: string, line: string, nextDate = 0): Deal => ({
  deal: name,
  client,
  line,
  manager: "",
  amount: NaN,
  way: "",
  term: "",
  nextStep: "",
  nextDate,
  place,
});
export const event = (name: string, stage: string, kind: DealEvent["kind"], day: string, reason = ""): DealEvent => ({
  deal: name,
  stage,
  kind,
  day: on(day),
  reason,
  place,
});

/** The matrix: security and hosting for producers, hosting and training for large ones. */
function withPortrait(company: Company, segmentOf: (client: string) => string): Company {
  return {
    ...company,
    registeredSegment: company.clients.map(segmentOf),
    typed: {
      ...company.typed,
      matrix: {
        sheet: "Matrix",
        segments: ["producers", "large"],
        lines: ["security", "hosting", "training"],
        meant: new Map([
          ["producers", new Set(["security", "hosting"])],
          ["large", new Set(["hosting", "training"])],
        ]),
      },
      deals: { sheet: "Deals", deals: [deal("1", "P9", "security"), deal("2", "P10", "hosting", on("2009-04-10"))] },
      dealLog: {
        sheet: "Log",
        events: [
          event("1", "Refusal", "refused", "2009-02-01", "too expensive"),
          event("2", "Offer", "open", "2009-03-20"),
        ],
      },
    },
  };
}

/** The ledger alone. */
export const bare = companyFrom(sales);
/** With segments, matrix and deals. */
export const small = withPortrait(bare, (client) =>
  client.startsWith("P") ? "producers" : client === "Shop" ? "" : "large",
);
