import type { JobGroup, JobKey } from "../../core/index";
import type { RibbonCommand, RibbonGroup } from "../commands/ribbonCommands";

/** The drawings of `scripts/lib/pictograms.mjs`; each is kept in every size as `excel-addin/assets/NAME-SIZE.png`. */
export const pictures = [
  "product",
  "refresh",
  "more",
  "people",
  "goods",
  "gauge",
  "funnel",
  "speech",
  "check",
  "calendar",
  "pareto",
  "status",
  "steady",
  "matrix",
  "bars",
  "table",
  "call",
  "move",
  "page",
  "segments",
  "marks",
  "gap",
  "find",
  "pair",
  "share",
] as const;
export type Picture = (typeof pictures)[number];

/** Sizes in points: those that a ribbon needs, and 64 for lists of add-ins. */
export const pictureSizes = [16, 32, 64, 80] as const;

const ofGroup: Readonly<Record<JobGroup | "pane", Picture>> = {
  pane: "product",
  who: "people",
  each: "goods",
  work: "gauge",
  sale: "funnel",
  say: "speech",
  well: "check",
  next: "calendar",
  data: "table",
};

/** Questions with a picture of their own; where the pane shows a small drawing beside a question, the same one. */
const ofJob: Readonly<Partial<Record<JobKey, Picture>>> = {
  overview: "matrix",
  "most-important": "pareto",
  "new-and-lost": "status",
  "steady-buyers": "steady",
  "client-list": "people",
  "manager-results": "bars",
  "call-next": "call",
  "who-moved": "move",
  meeting: "page",
  "check-ledger": "check",
  "product-lines": "goods",
  managers: "people",
  segments: "segments",
  "best-portrait": "steady",
  "best-worst": "bars",
  "find-clients": "find",
  "meant-for": "marks",
  "sell-more": "gap",
  "client-base": "marks",
  "product-results": "bars",
  "stray-lines": "gap",
  "bought-together": "pair",
  penetration: "share",
  deals: "funnel",
  potential: "share",
};

/** The picture of a button: its own, else that of the group in which it stands. */
export function pictureOf(command: RibbonCommand, group: RibbonGroup): Picture {
  if (command.does === "refresh") return "refresh";
  return (command.job === null ? undefined : ofJob[command.job]) ?? pictureOfGroup(group);
}

export function pictureOfGroup({ key }: RibbonGroup): Picture {
  return ofGroup[key];
}

/** The file of a picture in one size. */
export function pictureFile(picture: Picture, size: number): string {
  return `${picture}-${size}.png`;
}
