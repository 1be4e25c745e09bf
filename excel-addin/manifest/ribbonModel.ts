import { dictionaries, jobs, type TextKey } from "../../core/index";
import { ribbonGroups, type RibbonCommand, type RibbonGroup } from "../commands/ribbonCommands";
import { pictureOf, pictureOfGroup, type Picture } from "./pictures";

/** A button of the tab, or an entry of one of its menus. The words are keys of `core/text`. */
export interface RibbonButton {
  readonly kind: "button";
  readonly command: RibbonCommand;
  readonly picture: Picture;
  readonly label: TextKey;
  /** First line of what is shown beside the pointer, and what follows it. */
  readonly title: TextKey;
  readonly tip: TextKey;
}

export interface RibbonMenu {
  readonly kind: "menu";
  readonly picture: Picture;
  readonly label: TextKey;
  readonly title: TextKey;
  readonly tip: TextKey;
  readonly items: readonly RibbonButton[];
}

export interface RibbonPart {
  readonly key: RibbonGroup["key"];
  readonly label: TextKey;
  readonly picture: Picture;
  readonly controls: readonly (RibbonButton | RibbonMenu)[];
}

/**
 * Buttons of a group, before the others go into a menu: a tab takes ten groups, and Excel draws all of them on a screen of
 * usual width only while the groups are short. Four buttons are never made three and a menu with one.
 */
const MOST_BUTTONS = 4;

/** The tab of the ribbon as it is drawn: groups of large buttons, the rest of each group in a menu. */
export function ribbonModel(groups: readonly RibbonGroup[] = ribbonGroups): readonly RibbonPart[] {
  return groups.map((group) => {
    const label = groupLabel(group);
    const buttons = group.commands.map((command) => button(command, group));
    const large = buttons.length <= MOST_BUTTONS ? buttons : buttons.slice(0, MOST_BUTTONS - 1);
    const others = buttons.slice(large.length);
    const menu: RibbonMenu = {
      kind: "menu",
      picture: "more",
      label: "ribbon.more",
      title: label,
      tip: "ribbon.moreTip",
      items: others,
    };
    const controls = others.length === 0 ? large : [...large, menu];
    return { key: group.key, label, picture: pictureOfGroup(group), controls };
  });
}

function groupLabel({ key }: RibbonGroup): TextKey {
  return key === "pane" ? "ribbon.start" : `jobGroup.${key}`;
}

function button(command: RibbonCommand, group: RibbonGroup): RibbonButton {
  const picture = pictureOf(command, group);
  const { does, job } = command;
  if (job === null) {
    const key = does === "refresh" ? "refresh" : "home";
    return {
      kind: "button",
      command,
      picture,
      label: `ribbon.${key}`,
      title: `ribbon.${key}`,
      tip: `ribbon.${key}Tip`,
    };
  }
  return {
    kind: "button",
    command,
    picture,
    label: jobLabel(job),
    title: textKey(`job.${job}.question`),
    tip: textKey(`job.${job}.result`),
  };
}

/** A few words: those made for the ribbon where there are such, else the name of the sheet that comes out. */
function jobLabel(job: string): TextKey {
  const own = `ribbon.job.${job}`;
  if (isTextKey(own)) return own;
  const report = jobs.find(({ key }) => key === job)?.reports[0] ?? "";
  return textKey(`report.${report}.name`);
}

function textKey(key: string): TextKey {
  if (!isTextKey(key)) throw new Error(`ribbonModel: there is no text ${key}`);
  return key;
}

function isTextKey(key: string): key is TextKey {
  return Object.hasOwn(dictionaries.en, key);
}
