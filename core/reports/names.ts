import { UNIT, type Dimension } from "../ledger/ledger";
import type { LookAlike, Spelling } from "../tidy/Tidied";
import type { TableBlock } from "../plan/plan";
import { builtSheet } from "./builtSheet";
import { codeValues, column, textValues } from "./columns";
import type { Report, ReportContext } from "./Report";
import { tidiedOf } from "./tidiedOf";
import { explainPlain, wholeLedgerHead } from "./wholeLedger";
import { lookAlikeReasons } from "../tidy/Tidied";

/** A way in which a client is written, and whom it may be the same as. */
interface NameRow {
  readonly key: string;
  readonly spelling: Spelling;
  readonly alike: LookAlike | null;
}

/** Who is meant by each name of the ledger: a sheet to type the names to be shown into, used on every reading. */
export const names: Report = {
  key: "names",
  options: [],
  tables: {
    names: ["ledgerName", "id", "shownName", "nameRows", "nameSum", "lookAlike", "alikeReason", "alikeSum"],
  },
  build(facts, context) {
    const { say } = context;
    const { ledger } = facts.company;
    const { spellings, lookAlikes } = tidiedOf(ledger);
    const rows = nameRows(spellings, lookAlikes, ledger.client);
    const says = [
      spellings.length === ledger.client.names.length
        ? say("says.namesOneWay", { n: spellings.length })
        : say("says.namesCount", { n: spellings.length, clients: ledger.client.names.length }),
      lookAlikes.length === 0
        ? say("says.namesNoneAlike")
        : say("says.namesAlike", {
            n: lookAlikes.length,
            sum: lookAlikes.reduce((sum, { otherAmount }) => sum + otherAmount, 0) / UNIT,
          }),
      say("says.namesType"),
    ];
    const blocks = [wholeLedgerHead(facts, context, say("report.names.title"), says), namesTable(rows, context)];
    const byKey = new Map(rows.map((row) => [row.key, row.spelling]));
    return {
      sheets: [builtSheet(context, "names", "", say("report.names.name"), blocks, "names")],
      says,
      issues: [],
      explain: explainPlain(
        context,
        blocks,
        {
          names: (key) => {
            const spelling = byKey.get(key);
            // which rows have the one spelling isn't kept; those of the client hold the others, too
            const alone = (client: number): boolean => spellings.filter((one) => one.client === client).length === 1;
            if (key === "total") return Uint32Array.from({ length: ledger.rowCount }, (_, row) => row);
            if (spelling === undefined || !alone(spelling.client)) return null;
            return facts.rowsWhere((row) => ledger.client.of[row] === spelling.client);
          },
        },
        { sums: ["nameSum"], rows: ["nameRows"] },
        ledger.amount,
      ),
    };
  },
};

/** Those that may be the same as another first, by the sums of both; then by their own. */
function nameRows(spellings: readonly Spelling[], lookAlikes: readonly LookAlike[], client: Dimension): NameRow[] {
  const alikeOf = new Map<string, { readonly alike: LookAlike; readonly place: number }>();
  lookAlikes.forEach((alike, place) => {
    if (!alikeOf.has(alike.other)) alikeOf.set(alike.other, { alike, place });
  });
  const keys = new Set<string>();
  const placed = spellings.map((spelling) => {
    const found = alikeOf.get(client.names[spelling.client] ?? spelling.name);
    let key = `name:${spelling.name}`;
    if (keys.has(key)) key = `name:${spelling.name} ${spelling.id}`;
    for (let number = 2; keys.has(key); number++) key = `name:${spelling.name} ${spelling.id} ${number}`;
    keys.add(key);
    return { key, spelling, alike: found?.alike ?? null, place: found?.place ?? Infinity };
  });
  const byPlace = (one: number, other: number): number => (one === other ? 0 : one - other);
  return placed.sort(
    (one, other) =>
      byPlace(one.place, other.place) ||
      other.spelling.amount - one.spelling.amount ||
      (one.spelling.name < other.spelling.name ? -1 : 1),
  );
}

function namesTable(rows: readonly NameRow[], { say }: ReportContext): TableBlock {
  const texts = (of: (row: NameRow) => string) => textValues(rows.map(of));
  const numbers = (of: (row: NameRow) => number) => ({ numbers: Float64Array.from(rows, of) });
  const hasIds = rows.some(({ spelling }) => spelling.id !== "");
  const hasAlike = rows.some(({ alike }) => alike !== null);
  const reasons = ["", ...lookAlikeReasons];
  return {
    type: "table",
    key: "names",
    rowKeys: rows.map(({ key }) => key),
    columns: [
      column(
        say,
        "ledgerName",
        "text",
        texts(({ spelling }) => spelling.name),
      ),
      ...(hasIds
        ? [
            column(
              say,
              "id",
              "text",
              texts(({ spelling }) => spelling.id),
              { header: "clientId" },
            ),
          ]
        : []),
      column(
        say,
        "shownName",
        "text",
        texts(({ spelling }) => spelling.drafted),
        { owner: "both", draft: true },
      ),
      column(
        say,
        "nameRows",
        "count",
        numbers(({ spelling }) => spelling.rows),
        { total: { type: "sum" } },
      ),
      column(
        say,
        "nameSum",
        "money",
        numbers(({ spelling }) => spelling.amount / UNIT),
        { total: { type: "sum" } },
      ),
      ...(hasAlike
        ? [
            column(
              say,
              "lookAlike",
              "text",
              texts(({ alike }) => alike?.name ?? ""),
            ),
            column(
              say,
              "alikeReason",
              "code",
              codeValues(
                rows.map(({ alike }) => (alike === null ? 0 : reasons.indexOf(alike.reason))),
                reasons,
                reasons.map((reason) => (reason === "" ? "" : say(`alike.${reason as LookAlike["reason"]}`))),
              ),
            ),
            column(
              say,
              "alikeSum",
              "money",
              numbers(({ alike }) => (alike === null ? NaN : alike.amount / UNIT)),
            ),
          ]
        : []),
    ],
    marks: [],
    list: true,
    totalLabel: say("total.spellings", { n: rows.length }),
  };
}
