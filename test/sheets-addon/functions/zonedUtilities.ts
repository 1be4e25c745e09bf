/** Google's `Utilities.formatDate` as far as the script asks it, by the time zones of this machine; `calls`: how often. */
export function zonedUtilities(): {
  readonly formatDate: (date: Date, zone: string, form: string) => string;
  calls: number;
} {
  const forms = new Map<string, Intl.DateTimeFormat>();
  const made = {
    calls: 0,
    formatDate(date: Date, zone: string, form: string): string {
      if (form !== "yyyy M d H m s") throw new Error(`zonedUtilities: ${form} isn't known`);
      made.calls++;
      let fields = forms.get(zone);
      if (fields === undefined) {
        const numeric = {
          year: "numeric",
          month: "numeric",
          day: "numeric",
          hour: "numeric",
          minute: "numeric",
        } as const;
        fields = new Intl.DateTimeFormat("en-US", { ...numeric, second: "numeric", hourCycle: "h23", timeZone: zone });
        forms.set(zone, fields);
      }
      // of another realm: a number is one everywhere
      const parts = new Map(fields.formatToParts(date.getTime()).map(({ type, value }) => [type, Number(value)]));
      return ["year", "month", "day", "hour", "minute", "second"].map((type) => parts.get(type as "year")).join(" ");
    },
  };
  return made;
}
