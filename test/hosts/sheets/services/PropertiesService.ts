import { GoogleError } from "../GoogleError";
import type { ScriptWorld } from "../ScriptWorld";
import { served } from "../strict";

type Properties = GoogleAppsScript.Properties.Properties;

const MOST_OF_ONE = 9 * 1024;
const MOST = 500 * 1024;

export class PropertiesServiceService implements Partial<GoogleAppsScript.Properties.PropertiesService> {
  static readonly service = "PropertiesService";

  constructor(readonly world: ScriptWorld) {}

  getDocumentProperties(): Properties {
    return served<Properties>(this.world, new PropertyStore(this.world, this.world.book.properties.document));
  }

  getUserProperties(): Properties {
    return served<Properties>(this.world, new PropertyStore(this.world, this.world.book.properties.user));
  }
}

export class PropertyStore implements Partial<Properties> {
  static readonly service = "Properties";

  constructor(
    readonly world: ScriptWorld,
    readonly values: Map<string, string>,
  ) {}

  getProperty(key: string): string | null {
    return this.values.get(key) ?? null;
  }

  setProperty(key: string, value: string): Properties {
    if (typeof value !== "string") throw new GoogleError("The value of a property is a text.");
    const size = (text: string): number => new TextEncoder().encode(text).length;
    if (size(value) > MOST_OF_ONE) throw new GoogleError("Argument too large: value");
    const others = [...this.values].reduce(
      (sum, [name, text]) => sum + (name === key ? 0 : size(name) + size(text)),
      0,
    );
    if (others + size(key) + size(value) > MOST) {
      throw new GoogleError(
        "You have exceeded the property storage quota. Please remove some properties and try again.",
      );
    }
    this.values.set(key, value);
    return this as unknown as Properties;
  }

  deleteProperty(key: string): Properties {
    this.values.delete(key);
    return this as unknown as Properties;
  }
}
