import { AbcCode } from "../methods/abc";
import { limitOf } from "../methods/limit";
import { XyzCode } from "../methods/xyz";
import { listText } from "../text/translate";
import type { Facts } from "./Facts";
import { ONE_CLASS_SHARE, currentSpread } from "./classSpread";
import type { ReportContext } from "./Report";

/** What the classes say. */
export function saysOfClasses(facts: Facts, { say }: ReportContext, ranked: readonly number[]): string[] {
  const { total } = facts.basis;
  const ofA = ranked.filter((client) => facts.rankedAbc[client] === AbcCode.a);
  const sum = (clients: readonly number[]): number =>
    clients.reduce((all, client) => all + Math.max(0, total[client]!), 0);
  const whole = sum(ranked);
  if (whole === 0) return [say("says.nothing")];
  const says = [say("says.classA", { n: ofA.length, all: ranked.length, share: sum(ofA) / whole })];
  const current = currentSpread(facts, ranked);
  if (current.largest >= ONE_CLASS_SHARE) {
    says.push(
      say("says.oneClassVariation", {
        period: say(`period.${facts.settings.xyzPeriod}`),
        share: current.largest,
        letter: current.letter,
      }),
    );
  }
  const { x, y } = facts.xyzLimits;
  if (facts.settings.limitsFromData)
    says.push(say("says.limitsFromData", { x: limitOf(x).value, y: limitOf(y).value }));
  else if (current.largest >= ONE_CLASS_SHARE && current.terciles !== null) {
    says.push(say("says.limitsOffered", current.terciles));
  }
  const stars = ranked.filter((client) => facts.abc[client] === AbcCode.a && facts.xyz.code[client] === XyzCode.x);
  const names = stars.map((client) => facts.company.clients[client]!);
  says.push(
    names.length === 0 ? say("says.noStars") : say("says.stars", { n: names.length, names: listText(say, names) }),
  );
  return says;
}
