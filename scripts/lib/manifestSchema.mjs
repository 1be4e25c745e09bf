/**
 * Which elements an element may hold, in this order, and how often: `?` at most once, `*` any number, `+` at least once,
 * nothing exactly once. `|` parts those that may be mixed. A name after `@` stands for the `xsi:type`.
 *
 * Written after Microsoft's schemas of task pane add-ins (MS-OWEMXML: appforoffice/1.1, taskpaneappversionoverrides,
 * officeappbasictypes/1.0), as far as a manifest of ours needs them: what isn't named is refused.
 * @typedef {Readonly<Record<string, readonly string[]>>} Grammar
 */

/** Above `VersionOverrides`. @type {Grammar} */
export const baseGrammar = {
  OfficeApp: [
    "Id",
    "AlternateId?",
    "Version",
    "ProviderName",
    "DefaultLocale",
    "DisplayName",
    "Description",
    "IconUrl",
    "HighResolutionIconUrl",
    "SupportUrl",
    "AppDomains?",
    "Hosts",
    "Requirements",
    "DefaultSettings",
    "Permissions",
    "VersionOverrides",
  ],
  DisplayName: ["Override*"],
  Description: ["Override*"],
  IconUrl: ["Override*"],
  HighResolutionIconUrl: ["Override*"],
  SupportUrl: ["Override*"],
  AppDomains: ["AppDomain+"],
  Hosts: ["Host+"],
  Requirements: ["Sets"],
  Sets: ["Set+"],
  DefaultSettings: ["SourceLocation"],
  SourceLocation: ["Override*"],
};

/** `VersionOverrides` and what is in it. @type {Grammar} */
export const overridesGrammar = {
  VersionOverrides: ["Description?", "Requirements?", "Hosts", "Resources"],
  Hosts: ["Host+"],
  Requirements: ["bt:Sets"],
  "bt:Sets": ["bt:Set+"],
  Host: ["Runtimes?", "AllFormFactors?", "DesktopFormFactor?"],
  Runtimes: ["Runtime+"],
  AllFormFactors: ["ExtensionPoint+"],
  DesktopFormFactor: ["GetStarted?", "FunctionFile?", "ExtensionPoint+"],
  GetStarted: ["Title", "Description", "LearnMoreUrl"],
  "ExtensionPoint@CustomFunctions": ["Script", "Page", "Metadata", "Namespace?"],
  "ExtensionPoint@PrimaryCommandSurface": ["CustomTab"],
  Script: ["SourceLocation"],
  Page: ["SourceLocation"],
  Metadata: ["SourceLocation"],
  CustomTab: ["Group+", "Label"],
  Group: ["Label", "Icon", "Control+"],
  "Control@Button": ["Label", "Supertip", "Icon", "Action", "Enabled?"],
  "Control@Menu": ["Label", "Supertip", "Icon", "Items"],
  Items: ["Item+"],
  Item: ["Label", "Supertip", "Icon", "Action", "Enabled?"],
  Supertip: ["Title", "Description"],
  Icon: ["bt:Image+"],
  "Action@ShowTaskpane": ["TaskpaneId?", "SourceLocation", "Title?"],
  "Action@ExecuteFunction": ["FunctionName"],
  Resources: ["bt:Images", "bt:Urls", "bt:ShortStrings", "bt:LongStrings"],
  "bt:Images": ["bt:Image+"],
  "bt:Urls": ["bt:Url+"],
  "bt:ShortStrings": ["bt:String+"],
  "bt:LongStrings": ["bt:String+"],
  "bt:Image": ["bt:Override*"],
  "bt:Url": ["bt:Override*"],
  "bt:String": ["bt:Override*"],
};

/**
 * What Office allows: signs of an id and of texts, pictures that a button must have and may have, groups and buttons. The
 * last two were documented as 10 groups of 6 controls; later pages name no number, so the smaller ones are kept.
 */
export const limits = /** @type {const} */ ({
  resid: 32,
  id: 125,
  displayName: 125,
  description: 250,
  ShortStrings: 125,
  LongStrings: 250,
  url: 2048,
  groups: 10,
  controls: 6,
  neededPictures: [16, 32, 80],
  allowedPictures: [16, 20, 24, 32, 40, 48, 64, 80],
});

/** In which part of the resources the id of an element has to stand. @type {Readonly<Record<string, string>>} */
export const residOf = {
  "bt:Image": "bt:Images",
  Runtime: "bt:Urls",
  FunctionFile: "bt:Urls",
  SourceLocation: "bt:Urls",
  LearnMoreUrl: "bt:Urls",
  Label: "bt:ShortStrings",
  Title: "bt:ShortStrings",
  Namespace: "bt:ShortStrings",
  Description: "bt:LongStrings",
};
