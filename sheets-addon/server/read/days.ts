const SECOND = 1_000;
const DAY = 86_400_000;
/** 1 January 1970 as a serial day. */
const UNIX_EPOCH = 25_569;
/**
 * Between two moments so far apart, both with the same difference to world time, no zone has ever changed its clock to and
 * fro: the shortest such time was four days (Freetown 1939).
 */
const SURE = 3 * DAY;
/** So far apart it is nearly so: where a moment then is a midnight, it is believed. */
const LIKELY = 5 * SURE;
/** Before it every place had its own time of the sun; Google's calendar is another one before 1582. */
const NO_CLOCKS = Date.UTC(1800, 0, 1);
/** Clocks are put forward by no more; where that happens at midnight, the day begins later. */
const MOST_FORWARD = 2 * 3_600_000;

/** A moment of Google's → serial day with the time of day. */
export type SerialReader = (date: Date) => number;

/**
 * Reads days and times as a cell shows them: Google hands over moments, whose calendar fields in the spreadsheet's zone are
 * those of the cell. Google is asked for the fields of a few moments only and what it said is kept, since each asking is a
 * call of a service.
 *
 * A day whose midnight was skipped by the clock (Brazil's summer time) begins at 1:00; it is read as the day alone.
 *
 * @param zone of the spreadsheet: `Europe/Bratislava`
 */
export function serialReader(zone: string): SerialReader {
  const clock = new ZoneClock(zone);
  return (date) => serialOf(clock.localOf(date.getTime()));
}

/** The moment at which a cell of that zone shows this day and time of day. */
export function dateOf(serial: number, zone: string): Date {
  const local = Math.round((serial - UNIX_EPOCH) * DAY);
  const clock = new ZoneClock(zone);
  const near = local - clock.offsetAt(local);
  const guesses = [local - clock.offsetAt(near), near];
  const shown = guesses.find((moment) => moment + clock.offsetAt(moment) === local);
  // a time that the clock skipped is the one after it, as Google takes it
  return new Date(shown ?? Math.max(...guesses));
}

/** Whole days and the time of day apart: so the sum is as exact as the cell's own number. */
function serialOf(local: number): number {
  const day = Math.floor(local / DAY);
  return day + UNIX_EPOCH + (local - day * DAY) / DAY;
}

/** What the clocks of a zone show. Times are milliseconds since 1970, of the world or, `local`, as if the zone were it. */
class ZoneClock {
  /** Moment → milliseconds to be added, as Google has said. */
  private readonly known = new Map<number, number>();

  constructor(private readonly zone: string) {}

  localOf(moment: number): number {
    const local = moment + this.offsetAt(moment);
    const time = local - Math.floor(local / DAY) * DAY;
    if (time === 0 || time > MOST_FORWARD) return local;
    const before = moment + this.offsetAt(moment - SECOND);
    return before < local && before % DAY === 0 ? before : local;
  }

  offsetAt(moment: number): number {
    const at = Math.max(NO_CLOCKS, Math.floor(moment / SECOND) * SECOND);
    const likely = Math.floor(at / LIKELY) * LIKELY;
    const offset = this.asked(likely);
    if (offset === this.asked(likely + LIKELY) && (moment + offset) % DAY === 0) return offset;
    return this.sureAt(at);
  }

  /** Halves the time between two askings until the clock wasn't changed in it. */
  private sureAt(at: number): number {
    let first = Math.floor(at / SURE) * SURE;
    let last = first + SURE;
    while (this.asked(first) !== this.asked(last) && last - first > SECOND) {
      const middle = first + Math.floor((last - first) / (2 * SECOND)) * SECOND;
      if (at < middle) last = middle;
      else first = middle;
    }
    return this.asked(first);
  }

  private asked(moment: number): number {
    const known = this.known.get(moment);
    if (known !== undefined) return known;
    const fields = Utilities.formatDate(new Date(moment), this.zone, "yyyy M d H m s").split(" ").map(Number);
    const [year, month, day, hour, minute, second] = fields as [number, number, number, number, number, number];
    const offset = Date.UTC(year, month - 1, day, hour, minute, second) - moment;
    this.known.set(moment, offset);
    return offset;
  }
}
