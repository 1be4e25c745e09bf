import { jobGroups, jobs, type JobGroup, type JobKey } from "../../core/index";

/**
 * A button of the ribbon, from which the manifest is made and to which the add-in answers.
 *
 * `id` is the `FunctionName` of the manifest. Excel's library looks for a function of this name in the window first, where
 * every id of an element stands as well: that's why there is a dot in each. `does`: shows a question, the first page, or brings
 * all built sheets up to date.
 */
export type RibbonCommand =
  | { readonly does: "job"; readonly id: `job.${JobKey}`; readonly job: JobKey }
  | { readonly does: "home"; readonly id: "klientela.home"; readonly job: null }
  | { readonly does: "refresh"; readonly id: "klientela.refresh"; readonly job: null };

/** Buttons that stand together, under the heading of the questions' group; `pane`: those that belong to no question. */
export interface RibbonGroup {
  readonly key: JobGroup | "pane";
  readonly commands: readonly RibbonCommand[];
}

/** The groups of the ribbon in their order: first the pane itself, then the questions as the pane groups them. */
export const ribbonGroups: readonly RibbonGroup[] = [
  {
    key: "pane",
    commands: [
      { id: "klientela.home", does: "home", job: null },
      { id: "klientela.refresh", does: "refresh", job: null },
    ],
  },
  ...jobGroups
    .map((group): RibbonGroup => ({
      key: group,
      commands: jobs
        .filter((job) => job.group === group)
        .map(({ key }): RibbonCommand => ({ id: `job.${key}`, does: "job", job: key })),
    }))
    .filter(({ commands }) => commands.length > 0),
];

/** Every button of the ribbon. */
export const ribbonCommands: readonly RibbonCommand[] = ribbonGroups.flatMap(({ commands }) => commands);
