import { movements } from "../methods/movement";
import type { Facts } from "./Facts";
import type { ReportContext } from "./Report";

/** The stable words of movements at the places of their codes, blank for none. */
export const movementCodes: readonly string[] = movements.map((movement) => (movement === "none" ? "" : movement));

/** The shown words of movements at the places of their codes. */
export function movementTexts({ say }: ReportContext): string[] {
  return movements.map((movement) => (movement === "none" ? "" : say(`movement.${movement}`)));
}

/** The responsible manager of a client, as it is shown. */
export function managerName(facts: Facts, { say }: ReportContext, client: number): string {
  const manager = facts.responsible[client]!;
  return manager < 0 ? say("manager.none") : facts.company.managers[manager]!;
}
