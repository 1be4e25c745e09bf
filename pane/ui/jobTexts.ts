import type { Job, OptionSpec, TextKey, Translate } from "../../core/index";

/** The question of a job, or what comes out of it. */
export function jobText(say: Translate, job: Job, part: "question" | "result"): string {
  return say(`job.${job.key}.${part}`);
}

export function groupText(say: Translate, group: Job["group"]): string {
  return say(`jobGroup.${group}`);
}

export function optionName(say: Translate, spec: OptionSpec): string {
  return say(`option.${spec.key}.label` as TextKey);
}

export function optionHelp(say: Translate, spec: OptionSpec): string {
  // a day is chosen here, not typed as in the command line
  if (spec.key === "from" || spec.key === "to") return say(`pane.option.${spec.key}`);
  return say(`option.${spec.key}.help` as TextKey);
}

export function choiceText(say: Translate, spec: OptionSpec, choice: string): string {
  return say(`option.${spec.key}.choice.${choice}` as TextKey);
}
