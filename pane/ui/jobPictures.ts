import type { JobGroup, JobKey } from "../../core/index";

const ofGroup = {
  who: "people",
  each: "goods",
  work: "gauge",
  sale: "funnel",
  say: "speech",
  well: "check",
  next: "calendar",
  data: "table",
} as const satisfies Readonly<Record<JobGroup, string>>;

const ofJob = {
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
} as const satisfies Readonly<Partial<Record<JobKey, string>>>;

/** A small drawing of what comes out of a question, by its name; buttons outside of the pane show the same. */
export type JobPictureName = (typeof ofGroup)[JobGroup] | (typeof ofJob)[keyof typeof ofJob];

const own: Readonly<Partial<Record<JobKey, JobPictureName>>> = ofJob;

/** The picture of a question: its own, else that of its group. */
export function jobPicture(key: JobKey, group: JobGroup): JobPictureName {
  return own[key] ?? ofGroup[group];
}

export function groupPicture(group: JobGroup): JobPictureName {
  return ofGroup[group];
}
