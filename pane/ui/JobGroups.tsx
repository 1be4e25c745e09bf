import { Button, Input } from "@fluentui/react-components";
import { DismissRegular } from "@fluentui/react-icons/svg/dismiss";
import { SearchRegular } from "@fluentui/react-icons/svg/search";
import { useMemo, useState, type ReactElement } from "react";
import { jobs, searchJobs, type Job, type LedgerRole } from "../../core/index";
import { JobGroup } from "./JobGroup";
import { useSurroundings } from "./PaneContext";
import { possibleJobs } from "./possibleJobs";
import { usePaneStyles } from "./usePaneStyles";

type JobGroupKey = Job["group"];

export interface JobGroupsProps {
  readonly roles: readonly LedgerRole[];
  /** Groups of which all questions are shown. */
  readonly unfolded: ReadonlySet<JobGroupKey>;
  onUnfold(group: JobGroupKey, on: boolean): void;
  onOpen(job: string): void;
}

/** All questions in their groups, and the box that finds one by any of its words. */
export function JobGroups({ roles, unfolded, onUnfold, onOpen }: JobGroupsProps): ReactElement {
  const shared = usePaneStyles();
  const { say } = useSurroundings();
  const [query, setQuery] = useState("");
  const found = useMemo(() => (query.trim() === "" ? jobs : searchJobs(say, query)), [query, say]);
  const groups = possibleJobs(found, roles);
  const searching = query.trim() !== "";
  return (
    <>
      <search>
        <Input
          style={{ width: "100%" }}
          value={query}
          placeholder={say("pane.search")}
          input={{ "aria-label": say("pane.search") }}
          contentBefore={<SearchRegular aria-hidden="true" />}
          contentAfter={
            query === "" ? null : (
              <Button
                appearance="transparent"
                size="small"
                icon={<DismissRegular />}
                aria-label={say("pane.search.clear")}
                onClick={() => setQuery("")}
              />
            )
          }
          onChange={(_, data) => setQuery(data.value)}
          onKeyDown={(event) => {
            if (event.key !== "Escape" || query === "") return;
            event.preventDefault();
            setQuery("");
          }}
        />
        <p role="status" className={searching && found.length === 0 ? shared.quiet : shared.hidden}>
          {!searching
            ? ""
            : found.length === 0
              ? say("pane.search.none")
              : say("pane.search.found", { n: found.length })}
        </p>
      </search>
      {groups.map((one) => (
        <JobGroup
          key={one.group}
          group={one}
          unfolded={searching ? null : unfolded.has(one.group)}
          onUnfold={(on) => onUnfold(one.group, on)}
          onOpen={onOpen}
        />
      ))}
    </>
  );
}
