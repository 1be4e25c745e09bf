import { clientFinder, type ClientFinder } from "../registers/clientFinder";
import type { Company } from "../registers/company";
import { dealKey } from "../registers/dealKey";
import { NamePlaces } from "../tidy/NamePlaces";
import type { Deal, DealEvent } from "../typed/TypedSheets";
import { readState, type TypedState } from "./baseWords";
import type { Facts } from "./Facts";

/** Where a client stands with a product line, as deals and typed states tell. */
export interface DealState {
  /** Place of the client. */
  readonly client: number;
  /** Place in `portrait.lines`. */
  readonly line: number;
  /** `won`: nothing is left to be done; whether the line is used the ledger tells. */
  readonly state: "open" | "won" | "refused";
  /** As typed; "" of a deal of which no stage is known. */
  readonly stage: string;
  readonly nextStep: string;
  /** Serial days, 0 where blank: of the next step, and of the latest event. */
  readonly nextDate: number;
  readonly day: number;
  readonly reason: string;
  /** "" of a state typed in the client base. */
  readonly deal: string;
}

/**
 * Where does each client stand with each product line (M19)? What is typed in the client base goes before the deals; a pair of
 * client and line stands here once at most, by client and line.
 */
export function dealStates(facts: Facts): DealState[] {
  const { lines } = facts.portrait;
  const states = new Map(registeredStates(facts).map((one) => [one.client * lines.length + one.line, one]));
  const placeOf = new NamePlaces(lines);
  for (const [client, typed] of typedStates(facts)) {
    for (const [name, state] of typed) {
      const line = placeOf.get(name);
      if (line === undefined) continue;
      const key = client * lines.length + line;
      if (state.kind === "notOffered") states.delete(key);
      else states.set(key, typedAsDeal(client, line, state));
    }
  }
  return inOrder(states);
}

/**
 * The same by deals and deal log alone. Of several deals of one client and line that with the latest event counts, of two on
 * one day that of the later row. A deal without events is open, of the day of its next step; events after the as-of date, and
 * deals that only they speak of, are of the future.
 */
export function registeredStates(facts: Facts): DealState[] {
  const { company, asOf } = facts;
  const { deals, dealLog } = company.typed;
  if (deals === null) return [];
  const { lines } = facts.portrait;
  const placeOf = new NamePlaces(lines);
  const find = clientFinder(company);
  const events = latestEvents(dealLog?.events ?? [], asOf);
  const states = new Map<number, { readonly rank: number; readonly at: number; readonly state: DealState }>();
  deals.deals.forEach((deal, row) => {
    const line = placeOf.get(deal.line);
    const client = line === undefined ? -1 : find(deal.client);
    const found = events.get(dealKey(deal.deal));
    if (line === undefined || client < 0 || found === "later") return;
    const key = client * lines.length + line;
    const rank = found?.event.day ?? Math.min(deal.nextDate, asOf);
    const at = found?.at ?? row;
    const known = states.get(key);
    if (known !== undefined && (known.rank > rank || (known.rank === rank && known.at > at))) return;
    states.set(key, { rank, at, state: stateOf(client, line, deal, found?.event) });
  });
  return inOrder(new Map([...states].map(([key, { state }]) => [key, state])));
}

/** Client → line as it is written there → what somebody typed over its state. Clients that are no longer known aren't in it. */
export function typedStates({ company }: Facts): Map<number, Map<string, TypedState>> {
  const found = new Map<number, Map<string, TypedState>>();
  const { base } = company.typed;
  if (base === null || base.states.size === 0) return found;
  const find = typedClientFinder(company);
  for (const [key, lines] of base.states) {
    const client = find(key);
    if (client < 0) continue;
    const states = found.get(client) ?? new Map<string, TypedState>();
    for (const [line, text] of lines) if (!states.has(line)) states.set(line, readState(text));
    found.set(client, states);
  }
  return found;
}

/** Finds the client of a built sheet by his key there: one who had no number when it was built stands there by name. */
export function typedClientFinder(company: Company): ClientFinder {
  const places = new Map(company.clientKeys.map((key, place) => [key, place]));
  const find = clientFinder(company);
  return (key) => places.get(key) ?? find(key);
}

type Latest = { readonly event: DealEvent; readonly at: number } | "later";

function latestEvents(events: readonly DealEvent[], asOf: number): Map<string, Latest> {
  const latest = new Map<string, Latest>();
  events.forEach((event, at) => {
    const deal = dealKey(event.deal);
    const known = latest.get(deal);
    if (event.day > asOf) {
      if (known === undefined) latest.set(deal, "later");
    } else if (known === undefined || known === "later" || event.day >= known.event.day)
      latest.set(deal, { event, at });
  });
  return latest;
}

function stateOf(client: number, line: number, deal: Deal, event: DealEvent | undefined): DealState {
  return {
    client,
    line,
    state: event?.kind ?? "open",
    stage: event?.stage ?? deal.nextStep,
    nextStep: deal.nextStep,
    nextDate: deal.nextDate,
    day: event?.day ?? 0,
    reason: event?.reason ?? "",
    deal: deal.deal,
  };
}

function typedAsDeal(client: number, line: number, { kind, stage, nextDate }: TypedState): DealState {
  const state = kind === "used" ? "won" : kind === "refused" ? "refused" : "open";
  return { client, line, state, stage, nextStep: "", nextDate, day: 0, reason: "", deal: "" };
}

function inOrder(states: ReadonlyMap<number, DealState>): DealState[] {
  return [...states].sort(([one], [other]) => one - other).map(([, state]) => state);
}
