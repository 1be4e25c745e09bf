import { GoogleError } from "../GoogleError";
import type { MetadataModel } from "../model/parts";
import type { ScriptWorld } from "../ScriptWorld";
import { served } from "../strict";

type Metadata = GoogleAppsScript.Spreadsheet.DeveloperMetadata;

/** Whatever has metadata: a sheet, or the spreadsheet. */
export interface MetadataHome {
  metadata: MetadataModel[];
}

/** Characters that keys and values of one place may have together. */
const MOST = 30_000;

export function metadataService(world: ScriptWorld, home: MetadataHome, model: MetadataModel): Metadata {
  return served<Metadata>(world, new DeveloperMetadataService(world, home, model));
}

export function addMetadata(world: ScriptWorld, home: MetadataHome, key: string, rest: readonly unknown[]): void {
  const value = typeof rest[0] === "string" ? rest[0] : null;
  const visibility = typeof rest.at(-1) === "object" ? String(rest.at(-1)) : "DOCUMENT";
  checkSize(home, null, key, value);
  home.metadata.push({ id: world.book.newId(), key, value, visibility });
}

function checkSize(home: MetadataHome, changed: MetadataModel | null, key: string, value: string | null): void {
  const others = home.metadata
    .filter((one) => one !== changed)
    .reduce((sum, one) => sum + one.key.length + (one.value?.length ?? 0), 0);
  if (others + key.length + (value?.length ?? 0) > MOST) {
    throw new GoogleError("The developer metadata exceeds the limit of 30000 characters.");
  }
}

/** Something that a script keeps with a sheet; nobody sees it. */
export class DeveloperMetadataService implements Partial<Metadata> {
  static readonly service = "DeveloperMetadata";

  constructor(
    readonly world: ScriptWorld,
    readonly home: MetadataHome,
    readonly model: MetadataModel,
  ) {}

  getKey(): string {
    return this.model.key;
  }

  getValue(): string | null {
    return this.model.value;
  }

  setValue(value: string): Metadata {
    checkSize(this.home, this.model, this.model.key, value);
    this.model.value = value;
    return this as unknown as Metadata;
  }

  remove(): void {
    if (!this.home.metadata.includes(this.model)) throw new GoogleError("The developer metadata was removed.");
    this.home.metadata = this.home.metadata.filter((one) => one !== this.model);
  }
}
