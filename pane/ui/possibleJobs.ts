import { jobGroups, type Job, type JobGroup, type LedgerRole } from "../../core/index";

/** A job as it is offered: what it lacks stands in the way of it. */
export interface OfferedJob {
  readonly job: Job;
  /** Roles that it needs and the ledger has no column for. */
  readonly missing: readonly LedgerRole[];
}

export interface OfferedGroup {
  readonly group: JobGroup;
  readonly jobs: readonly OfferedJob[];
}

/** The jobs in their groups; within a group those that can be done come first. Groups without a job are left out. */
export function possibleJobs(jobs: readonly Job[], roles: readonly LedgerRole[]): OfferedGroup[] {
  return jobGroups.flatMap((group) => {
    const offered = jobs.filter((job) => job.group === group).map((job) => offeredJob(job, roles));
    if (offered.length === 0) return [];
    return [{ group, jobs: [...offered.filter(isPossible), ...offered.filter((one) => !isPossible(one))] }];
  });
}

export function offeredJob(job: Job, roles: readonly LedgerRole[]): OfferedJob {
  return { job, missing: job.needs.filter((role) => !roles.includes(role)) };
}

export function isPossible(offered: OfferedJob): boolean {
  return offered.missing.length === 0;
}
