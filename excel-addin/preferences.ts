import { isLanguage, type Language } from "../core/index";

const KEY = "klientela-excel";

/** The language that the user chose in the pane; else that of Excel, else English. */
export function wishedLanguage(displayLanguage: string | undefined): Language {
  const wished = [kept(), displayLanguage].map((one) => (one ?? "").slice(0, 2).toLowerCase());
  return wished.find(isLanguage) ?? "en";
}

export function keepLanguage(language: Language): void {
  try {
    localStorage.setItem(KEY, language);
  } catch {
    // where nothing may be kept, that of Excel holds next time
  }
}

function kept(): string | null {
  try {
    return localStorage.getItem(KEY);
  } catch {
    return null;
  }
}

/** Whether Excel is drawn in dark colours; where it doesn't tell, it isn't. */
export function isDark(theme: Office.OfficeTheme | undefined): boolean {
  if (theme?.isDarkTheme !== undefined) return theme.isDarkTheme;
  const colour = /^#?([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i.exec(theme?.bodyBackgroundColor ?? "");
  if (colour === null) return false;
  const [red, green, blue] = colour.slice(1).map((part) => parseInt(part, 16));
  return 0.299 * red! + 0.587 * green! + 0.114 * blue! < 128;
}
