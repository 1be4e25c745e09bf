const DAY = 86_400_000;
/** 1970-01-01. */
const EPOCH = 25_569;
/** Offsets are looked up once for so long; every change of a clock since zones were kept falls between two of them. */
const SPAN = 900_000;

const formats = new Map<string, Intl.DateTimeFormat>();
const offsets = new Map<string, Map<number, number>>();

/** Milliseconds by which the clock of a zone is ahead of Greenwich at an instant. */
export function zoneOffset(zone: string, instant: number): number {
  let known = offsets.get(zone);
  if (known === undefined) offsets.set(zone, (known = new Map()));
  // clocks that went by the sun changed at odd seconds
  const span = instant < -2_000_000_000_000 ? instant : Math.floor(instant / SPAN);
  let offset = known.get(span);
  if (offset === undefined) known.set(span, (offset = measured(zone, instant)));
  return offset;
}

function measured(zone: string, instant: number): number {
  let format = formats.get(zone);
  if (format === undefined) {
    const two = "2-digit";
    format = new Intl.DateTimeFormat("en-US-u-ca-gregory-hc-h23", {
      timeZone: zone,
      year: "numeric",
      month: two,
      day: two,
      hour: two,
      minute: two,
      second: two,
      era: "short",
    });
    formats.set(zone, format);
  }
  const whole = Math.floor(instant / 1000) * 1000;
  const parts = new Map(format.formatToParts(whole).map(({ type, value }) => [type, value]));
  const of = (type: Intl.DateTimeFormatPartTypes): number => Number(parts.get(type));
  const year = parts.get("era") === "BC" ? 1 - of("year") : of("year");
  const local = new Date(0);
  local.setUTCFullYear(year, of("month") - 1, of("day"));
  local.setUTCHours(of("hour"), of("minute"), of("second"));
  return local.getTime() - whole;
}

/** The instant at which the clock of a zone shows what a serial number stands for. */
export function instantOfSerial(serial: number, zone: string): number {
  const local = Math.round((serial - EPOCH) * DAY);
  const first = local - zoneOffset(zone, local);
  return local - zoneOffset(zone, first);
}

export function serialOfInstant(instant: number, zone: string): number {
  return (instant + zoneOffset(zone, instant)) / DAY + EPOCH;
}

/** As `Utilities.formatDate`: the letters of Java's SimpleDateFormat that are in use. */
export function formattedInstant(instant: number, zone: string, pattern: string): string {
  const offset = zoneOffset(zone, instant);
  const local = new Date(instant + offset);
  return pattern.replace(/'((?:[^']|'')*)'|([A-Za-z])\2*/g, (all: string, quoted: string | undefined) => {
    if (quoted !== undefined) return quoted === "" ? "'" : quoted.replaceAll("''", "'");
    const padded = (value: number): string => String(value).padStart(all.length, "0");
    switch (all[0]) {
      case "y":
      case "u":
        return all.length === 2
          ? String(local.getUTCFullYear() % 100).padStart(2, "0")
          : padded(local.getUTCFullYear());
      case "M":
        return padded(local.getUTCMonth() + 1);
      case "d":
        return padded(local.getUTCDate());
      case "H":
        return padded(local.getUTCHours());
      case "m":
        return padded(local.getUTCMinutes());
      case "s":
        return padded(local.getUTCSeconds());
      case "S":
        return padded(local.getUTCMilliseconds());
      case "Z":
        return signed(offset, "");
      case "X":
        return offset === 0 ? "Z" : signed(offset, all.length === 3 ? ":" : "");
      default:
        throw new Error(`The fake of Google Sheets doesn't know ${all} in ${pattern}.`);
    }
  });
}

function signed(offset: number, colon: string): string {
  const minutes = Math.floor(Math.abs(offset) / 60_000);
  const [hours, rest] = [Math.floor(minutes / 60), minutes % 60].map((part) => String(part).padStart(2, "0"));
  return `${offset < 0 ? "-" : "+"}${hours!}${colon}${rest!}`;
}
