import { dictionaries, languages, type Language, type TextKey } from "../../core/index";
import { functionsFile } from "../functions/functionsMetadata";
import { element, elementText, type XmlElement } from "./element";
import { pictureFile, pictures, pictureSizes, type Picture } from "./pictures";
import { ribbonModel, type RibbonButton, type RibbonMenu, type RibbonPart } from "./ribbonModel";

const NAME = "Klientela";
/** By this Office knows the add-in again, whatever its version or address: never to be changed. */
const ID = "b5c1f6a2-3d0e-4c1b-9a57-8e2f4d6c7a10";
const PANE = "Taskpane.Url";
const ICON = [16, 32, 64, 80] satisfies readonly (typeof pictureSizes)[number][];

/** Languages as Office names them; the first is the one for everybody else. */
export const locales: Readonly<Record<Language, string>> = { en: "en-US", ru: "ru-RU", sk: "sk-SK", hu: "hu-HU" };
const others = languages.filter((language) => language !== "en");

/** Where the parts of the add-in are, below the address of its files. */
export const addinFiles = {
  pane: "taskpane.html",
  functions: "functions.js",
  help: "help.html",
  /** What Excel is told of the custom functions, in a language. */
  metadata: functionsFile,
  picture: (picture: Picture, size: number): string => `assets/${pictureFile(picture, size)}`,
} as const;

export interface ManifestSettings {
  /** Where the files of the add-in are served, `https://…`; with or without a `/` at the end. */
  readonly address: string;
  /** As in package.json: three numbers. */
  readonly version: string;
}

/**
 * The manifest by which Office learns of the add-in (`manifest.xml`, the "add-in only" form): a pane and custom functions
 * in one shared runtime, a tab of the ribbon, four languages. The order of the elements is that of Microsoft's schema,
 * which Office holds to.
 */
export function manifestXml(settings: ManifestSettings): string {
  const base = baseAddress(settings.address);
  const url = (file: string): string => `${base}/${file}`;
  const root = element(
    "OfficeApp",
    {
      xmlns: "http://schemas.microsoft.com/office/appforoffice/1.1",
      "xmlns:xsi": "http://www.w3.org/2001/XMLSchema-instance",
      "xmlns:bt": "http://schemas.microsoft.com/office/officeappbasictypes/1.0",
      "xmlns:ov": "http://schemas.microsoft.com/office/taskpaneappversionoverrides",
      "xsi:type": "TaskPaneApp",
    },
    element("Id", {}, ID),
    element("Version", {}, fourNumbers(settings.version)),
    element("ProviderName", {}, NAME),
    element("DefaultLocale", {}, locales.en),
    element("DisplayName", { DefaultValue: NAME }, ...others.map((language) => override("", language, NAME))),
    inLanguages("Description", "", "ribbon.about"),
    ...(["IconUrl", "HighResolutionIconUrl"] as const).map((name, at) => {
      const picture = url(addinFiles.picture("product", at === 0 ? 32 : 64));
      return element(name, { DefaultValue: picture }, ...others.map((language) => override("", language, picture)));
    }),
    element("SupportUrl", { DefaultValue: url(addinFiles.help) }),
    element("AppDomains", {}, element("AppDomain", {}, new URL(base).origin)),
    element("Hosts", {}, element("Host", { Name: "Workbook" })),
    element(
      "Requirements",
      {},
      element(
        "Sets",
        { DefaultMinVersion: "1.1" },
        element("Set", { Name: "SharedRuntime", MinVersion: "1.1" }),
        element("Set", { Name: "ExcelApi", MinVersion: "1.12" }),
      ),
    ),
    element("DefaultSettings", {}, element("SourceLocation", { DefaultValue: url(addinFiles.pane) })),
    element("Permissions", {}, "ReadWriteDocument"),
    versionOverrides(url),
  );
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${elementText(root)}`;
}

/**
 * The address of the files without `/` at the end.
 * @throws Error where Office would not take it: it wants https, and what follows a `?` or `#` would be lost.
 */
export function baseAddress(address: string): string {
  const url = URL.canParse(address) ? new URL(address) : null;
  if (url?.protocol !== "https:")
    throw new Error(`The address of the files has to begin with https://, not ${address}`);
  if (url.search !== "" || url.hash !== "" || url.username !== "") {
    throw new Error(`The address of the files has to be a plain one, without ? and #, not ${address}`);
  }
  return `${url.origin}${url.pathname}`.replace(/\/+$/, "");
}

function versionOverrides(url: (file: string) => string): XmlElement {
  const parts = ribbonModel();
  return element(
    "VersionOverrides",
    { xmlns: "http://schemas.microsoft.com/office/taskpaneappversionoverrides", "xsi:type": "VersionOverridesV1_0" },
    element("Description", { resid: "about" }),
    element(
      "Hosts",
      {},
      element(
        "Host",
        { "xsi:type": "Workbook" },
        element("Runtimes", {}, element("Runtime", { resid: PANE, lifetime: "long" })),
        element("AllFormFactors", {}, customFunctions()),
        element(
          "DesktopFormFactor",
          {},
          element("FunctionFile", { resid: PANE }),
          element("ExtensionPoint", { "xsi:type": "PrimaryCommandSurface" }, tab(parts)),
        ),
      ),
    ),
    resources(parts, url),
  );
}

/** No `Namespace`: so a formula reads `=ABCCLASS(…)`. */
function customFunctions(): XmlElement {
  const source = (resid: string): XmlElement => element("SourceLocation", { resid });
  return element(
    "ExtensionPoint",
    { "xsi:type": "CustomFunctions" },
    element("Script", {}, source("Functions.Script.Url")),
    element("Page", {}, source(PANE)),
    element("Metadata", {}, source("Functions.Metadata.Url")),
  );
}

function tab(parts: readonly RibbonPart[]): XmlElement {
  return element(
    "CustomTab",
    { id: `${NAME}.tab` },
    ...parts.map(({ key, label, picture, controls }) =>
      element(
        "Group",
        { id: `${NAME}.group.${key}` },
        element("Label", { resid: short(label) }),
        icon(picture),
        ...controls.map((control) => (control.kind === "menu" ? menu(control, key) : ribbonButton(control))),
      ),
    ),
    element("Label", { resid: "tab" }),
  );
}

function ribbonButton(button: RibbonButton): XmlElement {
  return element("Control", { "xsi:type": "Button", id: controlId(button) }, ...buttonParts(button));
}

function menu({ label, title, tip, picture, items }: RibbonMenu, group: string): XmlElement {
  return element(
    "Control",
    { "xsi:type": "Menu", id: `${NAME}.menu.${group}` },
    element("Label", { resid: short(label) }),
    supertip(title, tip),
    icon(picture),
    element("Items", {}, ...items.map((item) => element("Item", { id: controlId(item) }, ...buttonParts(item)))),
  );
}

function buttonParts({ label, title, tip, picture, command }: RibbonButton): XmlElement[] {
  // the pane itself is opened by Excel, so that it opens even where a script of ours could not be loaded
  const action =
    command.does === "home"
      ? element(
          "Action",
          { "xsi:type": "ShowTaskpane" },
          element("TaskpaneId", {}, `${NAME}.pane`),
          element("SourceLocation", { resid: PANE }),
        )
      : element("Action", { "xsi:type": "ExecuteFunction" }, element("FunctionName", {}, command.id));
  return [element("Label", { resid: short(label) }), supertip(title, tip), icon(picture), action];
}

function controlId({ command }: RibbonButton): string {
  return `${NAME}.${command.job === null ? command.does : command.id}`;
}

function supertip(title: TextKey, tip: TextKey): XmlElement {
  return element(
    "Supertip",
    {},
    element("Title", { resid: short(title) }),
    element("Description", { resid: long(tip) }),
  );
}

function icon(picture: Picture): XmlElement {
  return element(
    "Icon",
    {},
    ...ICON.map((size) => element("bt:Image", { size: String(size), resid: imageId(picture, size) })),
  );
}

function resources(parts: readonly RibbonPart[], url: (file: string) => string): XmlElement {
  const words = parts.flatMap(({ label, controls }) => [
    { label, title: label, tip: null },
    ...controls.flatMap(wordsOf),
  ]);
  const shortKeys = unique(words.flatMap(({ label, title }) => [label, title]));
  const longKeys = unique(words.flatMap(({ tip }) => (tip === null ? [] : [tip])));
  const shown = unique(parts.flatMap(({ picture, controls }) => [picture, ...controls.flatMap(picturesOf)]));
  const images = pictures.filter((picture) => shown.includes(picture));
  const metadata = (language: Language): string => url(addinFiles.metadata(language));
  return element(
    "Resources",
    {},
    element(
      "bt:Images",
      {},
      ...images.flatMap((picture) =>
        ICON.map((size) =>
          element("bt:Image", { id: imageId(picture, size), DefaultValue: url(addinFiles.picture(picture, size)) }),
        ),
      ),
    ),
    element(
      "bt:Urls",
      {},
      element("bt:Url", { id: PANE, DefaultValue: url(addinFiles.pane) }),
      element("bt:Url", { id: "Functions.Script.Url", DefaultValue: url(addinFiles.functions) }),
      element(
        "bt:Url",
        { id: "Functions.Metadata.Url", DefaultValue: metadata("en") },
        ...others.map((language) => override("bt:", language, metadata(language))),
      ),
    ),
    element(
      "bt:ShortStrings",
      {},
      element(
        "bt:String",
        { id: "tab", DefaultValue: NAME },
        ...others.map((language) => override("bt:", language, NAME)),
      ),
      ...shortKeys.map((key) => inLanguages("bt:String", "bt:", key, short(key))),
    ),
    element(
      "bt:LongStrings",
      {},
      inLanguages("bt:String", "bt:", "ribbon.about", "about"),
      ...longKeys.map((key) => inLanguages("bt:String", "bt:", key, long(key))),
    ),
  );
}

function wordsOf(control: RibbonButton | RibbonMenu): { label: TextKey; title: TextKey; tip: TextKey | null }[] {
  return [control, ...(control.kind === "menu" ? control.items : [])].map(({ label, title, tip }) => ({
    label,
    title,
    tip,
  }));
}

function picturesOf(control: RibbonButton | RibbonMenu): Picture[] {
  return [control, ...(control.kind === "menu" ? control.items : [])].map(({ picture }) => picture);
}

function inLanguages(name: string, prefix: "" | "bt:", key: TextKey, id?: string): XmlElement {
  return element(
    name,
    { ...(id === undefined ? {} : { id }), DefaultValue: dictionaries.en[key] },
    ...others.map((language) => override(prefix, language, dictionaries[language][key])),
  );
}

function override(prefix: "" | "bt:", language: Language, value: string): XmlElement {
  return element(`${prefix}Override`, { Locale: locales[language], Value: value });
}

function imageId(picture: Picture, size: number): string {
  return `icon.${picture}.${size}`;
}

/** A text that stands as a label or title, and one that explains: a key may be both, an id only one. */
function short(key: TextKey): string {
  return key
    .replace(/^ribbon\./, "r.")
    .replace(/^report\./, "")
    .replace(/\.question$/, ".q");
}

function long(key: TextKey): string {
  return key.replace(/^ribbon\./, "r.").replace(/\.result$/, ".r");
}

/** Office wants four numbers. */
function fourNumbers(version: string): string {
  if (!/^\d+\.\d+\.\d+$/.test(version))
    throw new Error(`manifestXml: the version ${version} has other than three numbers`);
  return `${version}.0`;
}

function unique<T>(values: readonly T[]): T[] {
  return [...new Set(values)];
}
