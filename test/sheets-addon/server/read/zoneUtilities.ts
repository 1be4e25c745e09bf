const formats = new Map<string, Intl.DateTimeFormat>();

/** Fields of a moment on the calendar and clock of a zone, as Node's own tables of zones have it. */
export function zoneFields(moment: number, zone: string): number[] {
  let format = formats.get(zone);
  if (format === undefined) {
    format = new Intl.DateTimeFormat("en-US-u-ca-gregory", {
      timeZone: zone,
      hourCycle: "h23",
      year: "numeric",
      month: "numeric",
      day: "numeric",
      hour: "numeric",
      minute: "numeric",
      second: "numeric",
    });
    formats.set(zone, format);
  }
  const parts = new Map(format.formatToParts(moment).map(({ type, value }) => [type as string, Number(value)]));
  return ["year", "month", "day", "hour", "minute", "second"].map((name) => parts.get(name)!);
}

/** Serial day with the time of day that the calendar and clock of a zone show: what a cell holds whose moment this is. */
export function zoneSerial(moment: number, zone: string): number {
  const [year, month, day, hour, minute, second] = zoneFields(moment, zone) as [
    number,
    number,
    number,
    number,
    number,
    number,
  ];
  const whole = Date.UTC(year, month - 1, day) / 86_400_000 + 25_569;
  const milliseconds = moment - Math.floor(moment / 1_000) * 1_000;
  return whole + (hour * 3_600_000 + minute * 60_000 + second * 1_000 + milliseconds) / 86_400_000;
}

/** Google's service as far as days need it; `calls` counts. */
export function zoneUtilities(): { formatDate(date: Date, zone: string, format: string): string; calls: number } {
  return {
    calls: 0,
    formatDate(date, zone, format) {
      this.calls++;
      if (format !== "yyyy M d H m s") throw new Error(`Utilities: no stand-in for ${format}`);
      return zoneFields(date.getTime(), zone).join(" ");
    },
  };
}
