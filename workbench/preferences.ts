import { isLanguage, type Language } from "../core/index";

const KEY = "klientela-preferences";

export interface Preferences {
  readonly language: Language;
  readonly dark: boolean;
  keep(chosen: { readonly language: Language; readonly dark: boolean }): void;
}

/** What the user chose at a former visit; else what his browser and system ask for. `?lang=sk` in the address goes first. */
export function preferences(): Preferences {
  const kept = stored();
  const wished = [new URLSearchParams(location.search).get("lang"), kept["language"], ...navigator.languages];
  const language = wished.map((one) => String(one).slice(0, 2).toLowerCase()).find(isLanguage) ?? "en";
  const dark = typeof kept["dark"] === "boolean" ? kept["dark"] : matchMedia("(prefers-color-scheme: dark)").matches;
  return {
    language,
    dark,
    keep(chosen) {
      try {
        localStorage.setItem(KEY, JSON.stringify(chosen));
      } catch {
        // a browser that keeps nothing asks again next time
      }
    },
  };
}

function stored(): Record<string, unknown> {
  try {
    const value: unknown = JSON.parse(localStorage.getItem(KEY) ?? "{}");
    return typeof value === "object" && value !== null ? (value as Record<string, unknown>) : {};
  } catch {
    return {};
  }
}
