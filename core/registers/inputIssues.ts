import { IssueCollector, type CellPlace, type Issue } from "../ledger/issue";
import { dealKey } from "./dealKey";
import { foldWords } from "../tidy/nameWords";
import { clientFinder } from "./clientFinder";
import type { Company } from "./company";

/**
 * What must be said of deals, deal log and potential beside the ledger and the register, each with its cells: rows without a
 * client or a line; clients, lines and managers that nobody knows; stages of deals that aren't there.
 */
export function inputIssues(company: Company): Issue[] {
  const { deals, dealLog, potential } = company.typed;
  const issues = new IssueCollector();
  if (deals === null && dealLog === null && potential === null) return [];
  const find = clientFinder(company);
  const lines = knownLines(company);
  const managers = new Set(company.managers.map(foldWords));
  const check = (client: string, line: string, place: CellPlace): void => {
    if (client === "") issues.add("inputClientMissing", { sheet: place.sheet }, place);
    else if (find(client) < 0) issues.add("inputClientUnknown", { name: client }, place);
    if (line === "") issues.add("inputLineMissing", { sheet: place.sheet }, place);
    else if (!lines.has(foldWords(line))) issues.add("inputLineUnknown", { name: line }, place);
  };
  for (const { client, line, manager, place } of deals?.deals ?? []) {
    check(client, line, place);
    if (manager !== "" && !managers.has(foldWords(manager)))
      issues.add("inputManagerUnknown", { name: manager }, place);
  }
  const known = new Set((deals?.deals ?? []).map(({ deal }) => dealKey(deal)));
  for (const { deal, place } of dealLog?.events ?? [])
    if (!known.has(dealKey(deal))) issues.add("dealUnknown", { deal }, place);
  for (const { client, line, place } of potential?.rows ?? []) check(client, line, place);
  return issues.list();
}

/** Those of the ledger, of the matrix, and those that items are sorted into. */
function knownLines({ ledger, typed }: Company): Set<string> {
  const names = [...(ledger.line?.names ?? []), ...(typed.matrix?.lines ?? []), ...(typed.lines?.lines.values() ?? [])];
  return new Set(names.map(foldWords));
}
