import { formattedInstant } from "../model/zoneDays";
import type { ScriptWorld } from "../ScriptWorld";
import { enumeration } from "../strict";

export class SessionService implements Partial<GoogleAppsScript.Base.Session> {
  static readonly service = "Session";

  constructor(readonly world: ScriptWorld) {}

  getActiveUserLocale(): string {
    return this.world.book.userLanguage;
  }
}

export class UtilitiesService implements Partial<GoogleAppsScript.Utilities.Utilities> {
  static readonly service = "Utilities";
  made = 0;

  constructor(readonly world: ScriptWorld) {}

  formatDate(date: GoogleAppsScript.Base.Date, zone: string, pattern: string): string {
    return formattedInstant((date as unknown as Date).getTime(), zone, pattern);
  }

  sleep(milliseconds: number): void {
    this.world.passes(milliseconds);
  }
}

export class LoggerService implements Partial<GoogleAppsScript.Base.Logger> {
  static readonly service = "Logger";

  constructor(readonly world: ScriptWorld) {}

  log(data: unknown): GoogleAppsScript.Base.Logger {
    this.world.log.push(String(data));
    return this as unknown as GoogleAppsScript.Base.Logger;
  }
}

export class ChartsService implements Partial<GoogleAppsScript.Charts.Charts> {
  static readonly service = "Charts";

  constructor(readonly world: ScriptWorld) {}

  get ChartType(): GoogleAppsScript.Charts.Charts["ChartType"] {
    return enumeration(this.world, "ChartType", ["AREA", "BAR", "COLUMN", "COMBO", "LINE", "PIE", "SCATTER"]);
  }
}
