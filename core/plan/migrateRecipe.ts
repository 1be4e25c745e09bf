import { parseIsoDay } from "../calendar/calendar";

type Body = Readonly<Record<string, unknown>>;

/**
 * From format 1 to 2: the report period stands in the recipe. Format 1 knew it only where both ends had been chosen;
 * else it is the day of building, from which a refresh finds the period anew.
 */
function fromFirst(body: Body): Body {
  const options = typeof body["options"] === "object" && body["options"] !== null ? (body["options"] as Body) : {};
  const day = (key: string): number | null => (typeof options[key] === "string" ? parseIsoDay(options[key]) : null);
  const [from, to] = [day("from"), day("to")];
  const chosen = from !== null && to !== null && from <= to;
  const builtOn = body["builtOn"];
  return {
    ...body,
    period: chosen ? { kind: "fixed", from, to } : { kind: "rolling", from: builtOn, to: builtOn },
  };
}

/** One step from each format to the next. */
const steps: readonly ((body: Body) => Body)[] = [fromFirst];

/** The body of a recipe of an older format, in the newest one. Pure; what is malformed stays so. */
export function migrateRecipe(body: Body, format: number): Body {
  return steps.slice(Math.max(0, format - 1)).reduce((known, step) => step(known), body);
}
