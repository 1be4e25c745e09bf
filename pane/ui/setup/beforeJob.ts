import type { JobKey } from "../../../core/index";
import type { CompanySummary } from "../../engine/Engine";

/** A job that sets up what others need. */
export type SetupStep = "client-register" | "segments" | "meant-for" | "potential";

const before: Readonly<Partial<Record<JobKey, readonly SetupStep[]>>> = {
  segments: ["client-register"],
  "best-portrait": ["client-register"],
  "meant-for": ["segments"],
  "sell-more": ["segments", "meant-for"],
  "client-base": ["segments", "meant-for"],
  "stray-lines": ["segments", "meant-for"],
  penetration: ["potential"],
};

/** What is to be set up before a job says anything, in its order; empty where all of it is there. */
export function beforeJob(job: JobKey, company: CompanySummary): SetupStep[] {
  const steps = (before[job] ?? []).filter((step) => !isSetUp(step, company));
  // segments are made of the columns of the register
  const first =
    steps.includes("segments") && !isSetUp("client-register", company) ? (["client-register"] as const) : [];
  return [...first, ...steps];
}

function isSetUp(step: SetupStep, { attributes, hasSegments, hasMatrix, hasPotential }: CompanySummary): boolean {
  switch (step) {
    case "client-register":
      return attributes.length > 0;
    case "segments":
      return hasSegments;
    case "meant-for":
      return hasMatrix;
    case "potential":
      return hasPotential;
  }
}
