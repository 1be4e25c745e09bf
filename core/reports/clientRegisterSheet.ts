import type { Column, TableBlock } from "../plan/plan";
import type { Company } from "../registers/company";
import { attributeTemplateKeys, type AttributeTemplateKey } from "../registers/attributeTemplates";
import type { RegisterRole } from "../registers/registerWords";
import { builtSheet } from "./builtSheet";
import { clientKey } from "./clientList";
import { column, textValues, type ColumnText } from "./columns";
import type { Facts } from "./Facts";
import { inputHead } from "./inputHead";
import { fieldColumn, registerFields, type RegisterField } from "./registerFields";
import { registerRows, type RegisterRows } from "./registerRows";
import type { Report, ReportContext } from "./Report";
import { explainPlain } from "./wholeLedger";

/** Text columns of the register that stand behind the attributes, with their texts. */
const textRoles = [
  ["channel", "registerChannel"],
  ["recommendedBy", "registerRecommendedBy"],
  ["phone", "registerPhone"],
  ["division", "registerDivision"],
  ["parent", "registerParent"],
] as const satisfies readonly (readonly [RegisterRole, ColumnText])[];

const dayColumns = [
  ["firstContact", "registerFirstContact"],
  ["since", "registerSince"],
  ["contractEnd", "registerContractEnd"],
] as const satisfies readonly (readonly [RegisterRole, ColumnText])[];

/**
 * What is known of each client beside the sales: typed, so that segments can be made (M11). Whatever stands in a register of
 * the user's own is drafted here, and from then on this one is read in its place.
 */
export const clientRegisterSheet: Report = {
  key: "client-register",
  options: [{ key: "template", type: "choice", choices: ["none", ...attributeTemplateKeys], fallback: "none" }],
  tables: {
    clients: [
      "client",
      "id",
      "manager",
      "segment",
      "firstContact",
      "since",
      "contractEnd",
      "channel",
      "recommendedBy",
      "phone",
      "division",
      "parent",
    ],
  },
  build(facts, context) {
    const { say, options } = context;
    const { company } = facts;
    const template = attributeTemplateKeys.find((key) => key === options["template"]) ?? null;
    const rows = registerRows(company);
    const { ready, further } = fieldsOf(company, template, context);
    const says = saysOfRegister(facts, context, [...ready, ...further]);
    const table: TableBlock = {
      type: "table",
      key: "clients",
      rowKeys: rows.order.map((client) => clientKey(company, client)),
      columns: distinctHeaders([
        ...ownColumns(company, rows, context),
        ...ready.map((field) => fieldColumn(field, rows.order, say)),
        ...roleColumns(company, rows, context),
        ...further.map((field) => fieldColumn(field, rows.order, say)),
      ]),
      marks: [],
      list: true,
      totalLabel: say("total.clients", { n: rows.order.length }),
      adopts: true,
    };
    const blocks = [inputHead(facts, context, say("report.client-register.title"), says, []), table];
    return {
      sheets: [builtSheet(context, "client-register", "", say("report.client-register.name"), blocks, "clients")],
      says,
      issues: [],
      explain: explainPlain(context, blocks, {}, { sums: [], rows: [] }, company.ledger.amount),
    };
  },
};

function fieldsOf({ attributes, register }: Company, template: AttributeTemplateKey | null, { say }: ReportContext) {
  const roles: readonly RegisterRole[] = [...dayColumns, ...textRoles].map(([role]) => role);
  const taken = new Set(roles.flatMap((role) => register?.headers.get(role)?.column ?? []));
  return registerFields(attributes, template, taken, say);
}

/** Client, number, manager, and a column of segments where the register has one. */
function ownColumns(company: Company, { order, ids }: RegisterRows, { say }: ReportContext): Column[] {
  const { clients, managers, registeredManager, registeredSegment } = company;
  const texts = (of: (client: number) => string) => textValues(order.map(of));
  const draft = { owner: "both", draft: true } as const;
  const names = managerNames(company);
  return [
    column(
      say,
      "client",
      "text",
      texts((client) => clients[client]!),
    ),
    column(
      say,
      "id",
      "text",
      texts((client) => ids[client]!),
      { header: "clientId", note: "registerId", ...draft },
    ),
    column(
      say,
      "manager",
      "text",
      texts((client) => managers[registeredManager[client]!] ?? ""),
      { header: "registerManager", ...draft, ...(names.length === 0 ? {} : { choices: names, openChoices: true }) },
    ),
    ...(registeredSegment === null
      ? []
      : [
          column(
            say,
            "segment",
            "text",
            texts((client) => registeredSegment[client]!),
            { header: "registerSegment", ...draft },
          ),
        ]),
  ];
}

function roleColumns(company: Company, { order, rowOf }: RegisterRows, { say }: ReportContext): Column[] {
  const { register, attributes, phone } = company;
  const draft = { owner: "both", draft: true } as const;
  const days = dayColumns.map(([role, header]) =>
    column(
      say,
      role,
      "day",
      {
        numbers: Float64Array.from(order, (client) => {
          const row = rowOf[client]!;
          return (row < 0 ? 0 : register![role][row]!) || NaN;
        }),
      },
      { header, ...draft },
    ),
  );
  const texts = textRoles.map(([role, header]) => {
    const at = register?.headers.get(role)?.column;
    const values = attributes.find((attribute) => attribute.column === at)?.values;
    const textOf = (client: number): string => {
      const value = role === "phone" ? phone[client]! : (values?.[client] ?? null);
      return value === null || typeof value === "object" ? "" : String(value);
    };
    return column(say, role, "text", textValues(order.map(textOf)), { header, ...draft });
  });
  return [...days, ...texts];
}

/** Whoever may answer for a client. */
function managerNames({ managers, typed }: Company): string[] {
  return [...new Set([...managers, ...(typed.managers?.managers.keys() ?? [])])].sort();
}

/** A field of the user's own may be called as a column of ours. */
function distinctHeaders(columns: readonly Column[]): Column[] {
  const taken = new Set<string>();
  return columns.map((one) => {
    let { header } = one;
    for (let number = 2; taken.has(header.toLowerCase()); number++) header = `${one.header} ${number}`;
    taken.add(header.toLowerCase());
    return header === one.header ? one : { ...one, header };
  });
}

function saysOfRegister({ company }: Facts, { say }: ReportContext, fields: readonly RegisterField[]): string[] {
  const { clients, register } = company;
  const all = clients.length;
  if (all === 0) return [say("says.registerNone")];
  const values = fields.flatMap(({ attribute }) => attribute?.values ?? []);
  const known = new Uint8Array(all);
  values.forEach((value, at) => {
    if (value !== null) known[at % all] = 1;
  });
  const open = known.reduce((count, one) => count - one, all);
  return [
    say("says.registerCount", { n: all }),
    ...(register === null || register.built ? [] : [say("says.registerTaken", { sheet: register.sheet })]),
    say("says.registerType"),
    ...(open === 0 ? [] : [say("says.registerOpen", { n: open, all })]),
  ];
}
