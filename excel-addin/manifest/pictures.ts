import { groupPicture, jobPicture } from "../../pane/ui/jobPictures";
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

/** The picture of a button: that of its question in the pane, else that of the group in which it stands. */
export function pictureOf(command: RibbonCommand, group: RibbonGroup): Picture {
  if (command.does === "refresh") return "refresh";
  return command.job === null || group.key === "pane" ? pictureOfGroup(group) : jobPicture(command.job, group.key);
}

export function pictureOfGroup({ key }: RibbonGroup): Picture {
  return key === "pane" ? "product" : groupPicture(key);
}

/** The file of a picture in one size. */
export function pictureFile(picture: Picture, size: number): string {
  return `${picture}-${size}.png`;
}
