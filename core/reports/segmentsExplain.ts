import { UNIT } from "../ledger/ledger";
import { conditionText } from "../segments/conditionText";
import { attributeFinder } from "../segments/attributeFinder";
import { CONDITION } from "../typed/readSegments";
import { clientOfKey } from "./clientList";
import { explainClient, explainClientsTotal } from "./explainClient";
import type { Facts } from "./Facts";
import type { Explanation, ReportContext } from "./Report";
import { segmentKey } from "./segmentsTable";
import type { SegmentsResult } from "./segmentsResult";
import { settingsText } from "./settingsText";

type Explain = (rowKey: string, columnKey: string) => Explanation | null;

/** Why a cell of the sheets of segments is what it is; null where there is no such cell. */
export function segmentsExplain(
  facts: Facts,
  context: ReportContext,
  result: SegmentsResult,
  table: string,
  rowKey: string,
  columnKey: string,
): Explanation | null {
  const tables: Readonly<Record<string, Explain>> = {
    segments: ofSegments(facts, context, result),
    unplaced: ofPlaces(facts, context, result),
    attributes: ofAttributes(facts, context, result),
    clients: ofClients(facts, context, result),
  };
  return Object.hasOwn(tables, table) ? tables[table]!(rowKey, columnKey) : null;
}

function plain(rule: string, settings: readonly string[] = []): Explanation {
  return { rule, settings, rows: null, sum: null, clients: null };
}

function ofSegments(facts: Facts, context: ReportContext, result: SegmentsResult): Explain {
  const { say } = context;
  const { segments } = result.definition;
  return (rowKey, columnKey) => {
    const isTotal = rowKey === "total";
    const at = segments.findIndex(({ name }) => segmentKey(name) === rowKey);
    if (columnKey === "segment" || columnKey.startsWith(CONDITION)) {
      const isThere = at >= 0 || rowKey.startsWith("row:");
      const attribute = columnKey.slice(CONDITION.length);
      const rule = columnKey === "segment" ? say("rule.segmentsName") : say("rule.segmentsIs", { attribute });
      return isThere ? plain(rule) : null;
    }
    // a row to type in has no clients yet
    const isBlank = segments.length === 0 && (isTotal || rowKey.startsWith("row:"));
    if (at < 0 && !isTotal && !isBlank) return null;
    const own = isTotal ? result.bySegment.flat() : (result.bySegment[at] ?? []);
    if (isBlank) return isComputed(columnKey) ? plain(say("says.segmentsEmpty")) : null;
    switch (columnKey) {
      case "clients":
        return ofCount(facts, say(isTotal ? "rule.segmentsTotal" : "rule.segmentsClients"), own);
      case "also": {
        const several = own.filter((client) => result.match.several.has(client));
        return ofCount(facts, say(isTotal ? "rule.segmentsTotal" : "rule.segmentsAlso"), several);
      }
      case "sum":
        return ofSum(facts, context, say(isTotal ? "rule.segmentsTotal" : "rule.segmentsSum"), own);
      case "share":
        return { ...ofSum(facts, context, say("rule.segmentsShare"), own), sum: null };
      case "targetLines":
        return isTotal || result.targets === null ? null : plain(say("rule.segmentsTargets"));
      case "grade":
        return isTotal || result.targets === null ? null : plain(say("rule.segmentsGrade"));
      default:
        return null;
    }
  };
}

function isComputed(columnKey: string): boolean {
  return ["clients", "sum", "share", "also"].includes(columnKey);
}

function ofPlaces(facts: Facts, context: ReportContext, result: SegmentsResult): Explain {
  const { say } = context;
  const isSeveral = (client: number): boolean => result.match.several.has(client);
  const placed = result.bySegment.flat();
  const places = new Map<string, readonly number[]>([
    ["place:one", placed.filter((client) => !isSeveral(client))],
    ["place:several", placed.filter(isSeveral)],
    ["place:none", result.inNone],
    ["total", result.clients],
  ]);
  return (rowKey, columnKey) => {
    const own = places.get(rowKey);
    if (own === undefined) return null;
    const rule = say(rowKey === "total" ? "rule.segmentsTotal" : "column.segmentsPlace.note");
    switch (columnKey) {
      case "where":
        return rowKey === "total" ? null : plain(rule);
      case "clients":
        return ofCount(facts, rule, own);
      case "sum":
        return ofSum(facts, context, rowKey === "total" ? rule : say("rule.segmentsSum"), own);
      case "share":
        return { ...ofSum(facts, context, say("rule.segmentsShare"), own), sum: null };
      default:
        return null;
    }
  };
}

function ofAttributes(facts: Facts, { say }: ReportContext, { used }: SegmentsResult): Explain {
  const headers = new Set([...used, ...facts.company.attributes.map(({ header }) => header)]);
  const columns = new Set(["attribute", "kind", "filled", "values", "flag"]);
  return (rowKey, columnKey) => {
    if (!rowKey.startsWith("attribute:") || !headers.has(rowKey.slice("attribute:".length))) return null;
    if (columnKey === "purpose") return plain(say("rule.typed"));
    if (columnKey === "flag") return plain(say("column.segmentsFlag.note"));
    return columns.has(columnKey) ? plain(say("rule.segmentsAttribute")) : null;
  };
}

function ofClients(facts: Facts, context: ReportContext, result: SegmentsResult): Explain {
  const { say } = context;
  const listed = new Set(result.clients);
  return (rowKey, columnKey) => {
    if (rowKey === "total") return columnKey === "windowSales" ? explainClientsTotal(facts, context, columnKey) : null;
    const client = clientOfKey(facts, rowKey);
    if (!listed.has(client)) return null;
    switch (columnKey) {
      case "segment":
        return plain(ruleOfClient(client));
      case "also":
        return plain(say("rule.segmentsAlsoIn"));
      case "client":
      case "windowSales":
      case "manager":
        return explainClient(facts, context, client, columnKey);
      default:
        return null;
    }
  };

  function ruleOfClient(client: number): string {
    if (result.source === "registered") return say("rule.segmentsOfRegister");
    const segment = result.definition.segments[result.match.segmentOf[client]!];
    if (segment === undefined) return say("rule.segmentsOfNobody");
    if (segment.conditions.length === 0) return say("rule.segmentsName");
    const find = attributeFinder(facts.company.attributes);
    const conditions = segment.conditions.map((condition) =>
      say("segments.condition", {
        attribute: condition.attribute,
        condition: conditionText(condition, say.language, find(condition.attribute)?.type),
      }),
    );
    return say("rule.segmentsOfClient", { conditions: conditions.join("; ") });
  }
}

function ofCount({ company }: Facts, rule: string, clients: readonly number[]): Explanation {
  return { ...plain(rule), clients: clients.map((client) => company.clients[client]!) };
}

function ofSum(facts: Facts, context: ReportContext, rule: string, clients: readonly number[]): Explanation {
  const { sales, classWindow } = facts;
  const own = new Uint8Array(sales.clientCount);
  for (const client of clients) own[client] = 1;
  const rows = facts.rowsWhere((row) => {
    const day = sales.day[row]!;
    return own[sales.client[row]!] === 1 && day >= classWindow.from && day <= classWindow.to && sales.amount[row] !== 0;
  });
  const sum = rows.reduce((all, row) => all + sales.amount[row]!, 0) / UNIT;
  return { rule, settings: settingsText(facts, context, ["classWindow"]), rows, sum, clients: null };
}
