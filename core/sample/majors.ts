import { apportion } from "./apportion";
import type { Draft, Entry } from "./drafts";
import { MONTHLY } from "./items";
import { pick, seeded, whole } from "./random";
import { clientAt, Line, Manager } from "./segments";
import { CLASS_MONTH, FIRST_MONTH, workdaysOf } from "./workdays";

/** A client whose sums are set month by month, since the ABC curve and the article's two example rows hang on them. */
export interface Major {
  readonly client: number;
  readonly manager: number;
  /** Quarter of the first purchase, and its month and day of that month among the workdays. */
  readonly quarter: number;
  readonly firstMonth: number;
  readonly firstWorkday: number;
  readonly lines: readonly number[];
  /** Sums of the twelve months of the class window, April 2008 to March 2009. */
  readonly months: readonly number[];
  /** The same sum every month, on one line. */
  readonly contract?: boolean;
}

const { oneC, maintenance, security, licences, hardware } = Line;
const month = (year: number, number: number): number => year * 12 + number - 1;

/**
 * Together with the small clients the class window comes to some 7.1 million. Four clients with 4.0 million begin below
 * 50 %, so they are A; Romashka begins at 56 %, so he is B though he buys more in the quarter than Lyutik; a few more
 * begin below 79 %. The crisis shows where it struck: the four live on projects, which stopped; Romashka opens
 * restaurants and pays monthly.
 */
export const majors: readonly Major[] = [
  {
    // Lyutik: 100,000 in the quarter, first purchase on 12 February 2007, so 25 whole months; three of four lines.
    client: clientAt(1, 0),
    manager: Manager.ivanov,
    quarter: 2,
    firstMonth: month(2007, 2),
    firstWorkday: 7,
    lines: [hardware, licences, oneC],
    months: [205_000, 88_000, 242_000, 61_000, 42_500, 187_000, 121_500, 43_000, 50_000, 21_500, 34_200, 44_300],
  },
  {
    // Romashka: 325,000 in the quarter; opens the ledger on 3 July 2006, so 32 whole months. Variation 24 %, hence Y.
    client: clientAt(3, 0),
    manager: Manager.ivanov,
    quarter: 0,
    firstMonth: FIRST_MONTH,
    firstWorkday: 0,
    lines: [maintenance, oneC],
    months: [64_800, 63_900, 66_200, 64_500, 65_300, 67_400, 67_900, 68_600, 70_100, 104_600, 108_300, 112_100],
  },
  {
    client: clientAt(0, 0),
    manager: Manager.petrov,
    quarter: 0,
    firstMonth: month(2006, 8),
    firstWorkday: 4,
    lines: [hardware, licences, oneC, security],
    months: [132_000, 64_000, 171_500, 148_000, 92_600, 171_400, 144_000, 22_300, 38_700, 0, 1_900, 1_400],
  },
  {
    client: clientAt(2, 0),
    manager: Manager.petrov,
    quarter: 1,
    firstMonth: month(2006, 11),
    firstWorkday: 9,
    lines: [hardware, licences, maintenance],
    months: [58_300, 196_000, 84_200, 31_700, 204_600, 118_000, 96_400, 87_100, 65_000, 1_300, 0, 1_100],
  },
  {
    client: clientAt(0, 1),
    manager: Manager.ivanov,
    quarter: 0,
    firstMonth: month(2006, 9),
    firstWorkday: 2,
    lines: [hardware, security],
    months: [178_000, 40_500, 0, 231_000, 66_800, 92_400, 187_300, 104_000, 28_500, 0, 1_500, 0],
  },
  {
    client: clientAt(2, 1),
    manager: Manager.petrov,
    quarter: 0,
    firstMonth: month(2006, 7),
    firstWorkday: 12,
    lines: [hardware, licences, oneC],
    months: [38_500, 0, 52_000, 19_400, 27_300, 0, 18_600, 9_200, 0, 0, 0, 0],
  },
  {
    client: clientAt(1, 1),
    manager: Manager.petrov,
    quarter: 3,
    firstMonth: month(2007, 5),
    firstWorkday: 6,
    lines: [licences, oneC],
    months: [11_600, 24_500, 8_700, 0, 31_200, 18_400, 14_900, 6_300, 7_400, 1_200, 0, 800],
  },
  {
    client: clientAt(6, 0),
    manager: Manager.petrov,
    quarter: 4,
    firstMonth: month(2007, 8),
    firstWorkday: 14,
    lines: [licences, oneC],
    months: [0, 6_800, 21_400, 9_700, 38_600, 12_300, 0, 4_500, 3_100, 0, 900, 700],
  },
  {
    // The one B·X client: a maintenance contract at 6,500 a month.
    client: clientAt(3, 1),
    manager: Manager.petrov,
    quarter: 2,
    firstMonth: month(2007, 1),
    firstWorkday: 3,
    lines: [maintenance],
    months: Array.from({ length: 12 }, () => 6_500),
    contract: true,
  },
  {
    client: clientAt(0, 2),
    manager: Manager.ivanov,
    quarter: 0,
    firstMonth: month(2006, 7),
    firstWorkday: 8,
    lines: [oneC, hardware],
    months: [7_900, 14_300, 0, 9_600, 11_200, 6_400, 9_800, 3_700, 2_600, 600, 0, 700],
  },
  {
    client: clientAt(3, 2),
    manager: Manager.petrov,
    quarter: 5,
    firstMonth: month(2007, 10),
    firstWorkday: 10,
    lines: [security, maintenance],
    months: [3_400, 9_700, 5_200, 4_100, 6_900, 3_300, 8_800, 4_600, 5_700, 700, 500, 600],
  },
];

/**
 * Before the class window the nine months before the crisis repeat, each time this much smaller going back: the winter of
 * the crisis must not cast its shadow on earlier winters.
 */
const GROWTH = 0.85;
const GOOD_MONTHS = 9;
/** Above this a sale is paid in two instalments within its month, on one document. */
const INSTALMENT = 60_000;
const weights = [2, 1, 2, 1.5, 2, 4];

/** All purchases of the majors. All their lines stand in the first document, so that later ones are repeat sales. */
export function majorDrafts(seed: number): Draft[] {
  const random = seeded(seed);
  const drafts: Draft[] = [];
  for (const major of majors) {
    for (let at = major.firstMonth; at < CLASS_MONTH + 12; at++) {
      const sum = sumOfMonth(major, at);
      if (sum === 0) continue;
      const isFirst = at === major.firstMonth;
      const days = workdaysOf(at);
      const count = major.contract ? 1 : Math.min(4, 1 + Math.floor(sum / 25_000));
      const sums = apportion(
        sum,
        Array.from({ length: count }, () => 1 + random()),
        10,
      );
      const firstDays = Array.from({ length: count }, () => whole(random, isFirst ? major.firstWorkday + 1 : 0, 14));
      firstDays.sort((a, b) => a - b);
      sums.forEach((documentSum, place) => {
        const takesAll = isFirst && place === 0;
        const day = takesAll ? days[major.firstWorkday]! : major.contract ? days[4]! : days[firstDays[place]!]!;
        const some = major.lines.filter(() => random() < 0.55);
        const lines = takesAll ? major.lines : some.length > 0 ? some : [pick(random, major.lines)];
        const amounts = apportion(
          documentSum,
          lines.map((line) => weights[line]! * (0.6 + random())),
          10,
        );
        const entries = lines.flatMap((line, index): Entry[] => {
          const amount = amounts[index]!;
          if (major.contract) return [{ day, line, amount, item: MONTHLY }];
          if (amount < INSTALMENT) return [{ day, line, amount }];
          const half = Math.round(amount / 20) * 10;
          return [
            { day, line, amount: half },
            { day: days[days.length - 1]!, line, amount: amount - half },
          ];
        });
        drafts.push({ client: major.client, manager: major.manager, entries });
      });
    }
  }
  return drafts;
}

function sumOfMonth(major: Major, at: number): number {
  const offset = at - CLASS_MONTH;
  if (major.contract) return major.months[0]!;
  if (offset >= 0) return major.months[offset]!;
  let sum = major.months[((offset % GOOD_MONTHS) + GOOD_MONTHS) % GOOD_MONTHS]!;
  for (let back = offset; back < 0; back += GOOD_MONTHS) sum *= GROWTH;
  // A first document names every line; below this there would be nothing to name.
  return Math.round(sum / 10) * 10 || (at === major.firstMonth ? 4_000 : 0);
}
