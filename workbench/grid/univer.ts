import {
  IConfigService,
  LocaleService,
  LogLevel,
  ThemeService,
  Univer,
  type ILanguagePack,
  type LocaleType,
  type Plugin,
  type PluginCtor,
} from "@univerjs/core";
import {
  SheetsNumfmtCellContentController,
  UniverNetworkPlugin,
  UniverSheetsCorePreset,
} from "@univerjs/preset-sheets-core";
import { UniverSheetsConditionalFormattingPreset } from "@univerjs/preset-sheets-conditional-formatting";
import { UniverSheetsDataValidationPreset } from "@univerjs/preset-sheets-data-validation";
import { UniverSheetsDrawingPreset } from "@univerjs/preset-sheets-drawing";
import { UniverSheetsFilterPreset } from "@univerjs/preset-sheets-filter";
import { UniverSheetsNotePreset } from "@univerjs/preset-sheets-note";
import { defaultTheme } from "@univerjs/themes";
import type { Language } from "../../core/index";
import type { SheetKind } from "./guards";
import { functionClasses, functionInfos } from "./functions";
import type { FunctionFaults } from "./FunctionFaults";
import { menuOf } from "./menus";
import { gridWords, localeNames } from "./locale";

type Preset = ReturnType<typeof UniverSheetsCorePreset>;

/** Starts the grid library in an element: no ribbon, no header, nothing that asks the network. */
export async function startUniver(
  container: HTMLElement,
  language: Language,
  dark: boolean,
  faults: FunctionFaults,
): Promise<Univer> {
  const locale = localeNames[language] as LocaleType;
  const univer = new Univer({
    theme: defaultTheme,
    darkMode: dark,
    locale,
    locales: { [locale]: await gridWords(language) },
    logLevel: LogLevel.ERROR,
  });
  const presets: Preset[] = [
    UniverSheetsCorePreset({
      container,
      // the formula bar stands in the header; its own part of it stays empty
      header: true,
      toolbar: false,
      formulaBar: true,
      disableAutoFocus: true,
      menu: menuOf("file"),
      footer: { sheetBar: true, statisticBar: true, menus: false, zoomSlider: true },
      statusBarStatistic: true,
      formula: { function: functionClasses(faults), description: functionInfos() },
      sheets: {
        isRowStylePrecedeColumnStyle: true,
        protectedRangeShadow: false,
        disableForceStringAlert: true,
        disableForceStringMark: true,
      },
    } as Parameters<typeof UniverSheetsCorePreset>[0]),
    UniverSheetsConditionalFormattingPreset(),
    // the search box of a list takes the keyboard away from whoever is typing into the cell
    UniverSheetsDataValidationPreset({ showEditOnDropdown: false, showSearchOnDropdown: false }),
    UniverSheetsDrawingPreset(),
    UniverSheetsFilterPreset(),
    UniverSheetsNotePreset(),
  ];
  for (const preset of presets) {
    for (const entry of preset.plugins) {
      const [plugin, config] = (Array.isArray(entry) ? entry : [entry]) as [PluginCtor<Plugin>, object?];
      if (plugin === (UniverNetworkPlugin as unknown)) continue;
      univer.registerPlugin(plugin, config);
    }
  }
  return univer;
}

/** Puts another language on; its words are loaded first. */
export async function putLanguage(univer: Univer, language: Language): Promise<void> {
  const words: ILanguagePack = await gridWords(language);
  const service = univer.__getInjector().get(LocaleService);
  const name = localeNames[language] as LocaleType;
  service.load({ [name]: words });
  service.setLocale(name);
  putNumbers(univer, language);
}

/** Shows numbers and days in the form of a language: "1 140 000" and not "1,140,000". */
export function putNumbers(univer: Univer, language: Language): void {
  univer.__getInjector().get(SheetsNumfmtCellContentController).setNumfmtLocal(language);
}

/** Hides the entries of the context menus that lead nowhere on a sheet of this kind. */
export function putMenu(univer: Univer, kind: SheetKind): void {
  univer.__getInjector().get(IConfigService).setConfig("menu", menuOf(kind));
}

export function putDark(univer: Univer, dark: boolean): void {
  univer.__getInjector().get(ThemeService).setDarkMode(dark);
}
