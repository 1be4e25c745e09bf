import type { Company } from "../registers/company";
import type { Facts } from "../reports/Facts";
import { clientKey } from "../reports/clientList";
import type { NamedPeople, Recipient } from "./SendRequest";
import { SendProblem } from "./SendProblem";

/** Names that are proposed where the wanted one isn't known. */
const MOST_PROPOSED = 12;

/** The recipient by the name that the ledger or the register has for him. Throws where there is none. */
export function knownRecipient(recipient: Recipient, company: Company): Recipient {
  if (recipient.type === "all") return recipient;
  const names = recipient.type === "manager" ? company.managers : company.clients;
  const name = nameLike(names, recipient.name);
  if (name !== undefined) return { type: recipient.type, name };
  const proposed = names.slice(0, MOST_PROPOSED).join(", ");
  const params = { name: recipient.name, names: names.length > MOST_PROPOSED ? `${proposed}, …` : proposed };
  throw new SendProblem(recipient.type === "manager" ? "sendManager" : "sendClient", params);
}

function nameLike(names: readonly string[], wanted: string): string | undefined {
  const plain = (name: string): string => name.normalize("NFC").trim().toLowerCase();
  return names.find((name) => name === wanted) ?? names.find((name) => plain(name) === plain(wanted));
}

/** Keys of the rows that a recipient may see; null: all. */
export function visibleRows(recipient: Recipient, facts: Facts): ReadonlySet<string> | null {
  const { company, responsible } = facts;
  switch (recipient.type) {
    case "all":
      return null;
    case "client":
      return new Set([clientKey(company, company.clients.indexOf(recipient.name))]);
    case "manager": {
      const manager = company.managers.indexOf(recipient.name);
      const own = company.clients.map((_, client) => client).filter((client) => responsible[client] === manager);
      return new Set([`manager:${recipient.name}`, ...own.map((client) => clientKey(company, client))]);
    }
  }
}

/** Who may be named: of a manager he and his clients; of a client he and those who work for him. */
export function namedPeople(recipient: Recipient, company: Company, allFacts: readonly Facts[]): NamedPeople {
  const everybody = [...company.clients, ...company.managers];
  const allowed = new Set<string>();
  switch (recipient.type) {
    case "all":
      return { allowed: everybody, forbidden: [] };
    case "client":
      allowed.add(recipient.name);
      for (const { company: of, responsible } of allFacts) {
        const manager = responsible[of.clients.indexOf(recipient.name)] ?? -1;
        if (manager >= 0) allowed.add(of.managers[manager]!);
      }
      break;
    case "manager":
      allowed.add(recipient.name);
      for (const { company: of, responsible } of allFacts) {
        const manager = of.managers.indexOf(recipient.name);
        of.clients.forEach((client, place) => {
          if (manager >= 0 && responsible[place] === manager) allowed.add(client);
        });
      }
      break;
  }
  return { allowed: [...allowed], forbidden: everybody.filter((name) => !allowed.has(name)) };
}
