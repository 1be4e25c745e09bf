import { limitOf } from "../methods/limit";
import { periodText } from "../text/periodText";
import type { Facts } from "./Facts";
import type { ReportContext } from "./Report";

type Setting = "period" | "classWindow" | "statusMonths" | "abc" | "xyz";

/** The settings behind a figure, in words. */
export function settingsText(facts: Facts, { say }: ReportContext, wanted: readonly Setting[]): string[] {
  const { settings } = facts;
  return wanted.flatMap((setting): string[] => {
    switch (setting) {
      case "period":
        return [say("setting.period", { period: periodText(facts.period, say.language) })];
      case "classWindow":
        return [say("setting.classWindow", { period: periodText(facts.classWindow, say.language) })];
      case "statusMonths":
        return [say("setting.statusMonths", { months: settings.statusMonths })];
      case "abc":
        return [say("setting.abcLimits", abcParams(facts, say))];
      case "xyz":
        return [
          say("setting.xyzLimits", xyzParams(facts, say)),
          say(settings.sampleDeviation ? "setting.sample" : "setting.population"),
          ...(settings.samePeriods ? [say("setting.samePeriods")] : []),
        ];
    }
  });
}

/** Parameters of sentences on the ABC limits. */
export function abcParams(facts: Facts, say: ReportContext["say"]) {
  const { settings } = facts;
  return {
    a: limitOf(settings.aLimit).value,
    b: limitOf(settings.bLimit).value,
    basis: say(`basis.${settings.abcBasis}`),
    window: periodText(facts.classWindow, say.language),
  };
}

/** Parameters of sentences on the XYZ limits. */
export function xyzParams(facts: Facts, say: ReportContext["say"]) {
  return {
    x: limitOf(facts.xyzLimits.x).value,
    y: limitOf(facts.xyzLimits.y).value,
    period: say(`period.${facts.settings.xyzPeriod}`),
  };
}
