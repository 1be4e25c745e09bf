import path from "node:path";
import { describe, expect, it } from "vitest";
import { ribbonCommands } from "../../excel-addin/commands/ribbonCommands";
import { locales, manifestXml } from "../../excel-addin/manifest/index";
import { manifestFaults } from "../../scripts/lib/manifestFaults.mjs";

const good = manifestXml({ address: "https://files.example/klientela/", version: "1.2.3" });
const world = {
  locales: Object.values(locales),
  functions: ribbonCommands.map(({ id }) => id),
  // 16 of product-16.png
  pictureSize: (file: string) => {
    const side = Number(/-(\d+)\.png$/.exec(file)?.[1]);
    return { width: side, height: side };
  },
  isThere: null,
  version: "1.2.3.0",
};
const faultsOf = (xml: string, other: object = {}): string[] => manifestFaults(xml, { ...world, ...other });

/** The good manifest with one thing changed; that it is there at all is part of the test. */
function changed(what: string | RegExp, into: string): string {
  const bad = good.replace(what, into);
  expect(bad).not.toBe(good);
  return bad;
}

describe("a manifest", () => {
  it("is in order as it is made", () => {
    expect(faultsOf(good)).toEqual([]);
  });

  it("is looked at with what is built", () => {
    const asked: string[] = [];
    const isThere = (file: string): boolean => asked.push(file) > 0 && path.basename(file) !== "functions-sk.json";
    expect(faultsOf(good, { isThere })).toEqual(["There is no file functions-sk.json."]);
    expect(asked.sort()).toEqual([
      "functions-hu.json",
      "functions-ru.json",
      "functions-sk.json",
      "functions.js",
      "functions.json",
      "help.html",
      "taskpane.html",
    ]);
  });
});

describe("a fault of a manifest is a sentence", () => {
  const image16 = '<bt:Image size="16" resid="icon.product.16"/>';
  it.each<[string, string | RegExp, string, string]>([
    ["no XML", "</OfficeApp>", "", "It isn't well-formed:"],
    ["another element first", /OfficeApp/g, "Addin", "The first element is Addin, not OfficeApp."],
    [
      "elements swapped",
      /(<Version>.*<\/Version>)\s*(<ProviderName>.*<\/ProviderName>)/,
      "$2$1",
      'In OfficeApp "TaskPaneApp" Version stands after ProviderName, and has to stand before.',
    ],
    [
      "the ribbon before the runtime",
      /(<Runtimes>[\s\S]*<\/Runtimes>)([\s\S]*<\/DesktopFormFactor>)/,
      "$2$1",
      'In Host "Workbook" Runtimes stands after DesktopFormFactor, and has to stand before.',
    ],
    [
      "a label after the icon",
      /(<Label resid="jobGroup.who"\/>)\s*(<Icon>[\s\S]*?<\/Icon>)/,
      "$2$1",
      'In Group "Klientela.group.who" Label stands after Icon, and has to stand before.',
    ],
    ["an element missing", /<ProviderName>.*<\/ProviderName>/, "", 'OfficeApp "TaskPaneApp" has no ProviderName.'],
    ["an element twice", /(<Id>.*<\/Id>)/, "$1$1", 'OfficeApp "TaskPaneApp" has 2 times Id, and takes one.'],
    [
      "an element that isn't known",
      "<Permissions>",
      "<Mood/><Permissions>",
      'Mood can\'t stand in OfficeApp "TaskPaneApp".',
    ],
    [
      "an unknown type",
      'xsi:type="Menu"',
      'xsi:type="Gallery"',
      'Control has the xsi:type "Gallery", which isn\'t known here.',
    ],
    [
      "a newer kind of overrides",
      "VersionOverridesV1_0",
      "VersionOverridesV1_1",
      "The xsi:type of VersionOverrides isn't",
    ],
    ["no GUID", /<Id>.*<\/Id>/, "<Id>klientela</Id>", 'The Id "klientela" is no GUID.'],
    ["a version of three numbers", "1.2.3.0", "1.2.3", 'The version "1.2.3" isn\'t four numbers.'],
    ["another version", "1.2.3.0", "1.2.4.0", "The version is 1.2.4.0, not 1.2.3.0."],
    [
      "too little allowed",
      "ReadWriteDocument",
      "ReadDocument",
      'The permission is "ReadDocument", not ReadWriteDocument.',
    ],
    [
      "a requirement missing",
      /<Set Name="SharedRuntime".*\/>/,
      "",
      "The requirement set SharedRuntime 1.1 isn't asked for.",
    ],
    ["a runtime that ends", ' lifetime="long"', "", "The runtime isn't a shared one: its lifetime has to be long."],
    [
      "functions on another page",
      /(<Page>\s*<SourceLocation resid=")[^"]*/,
      "$1Functions.Script.Url",
      "The page of the functions isn't the page of the shared runtime.",
    ],
    [
      "a namespace",
      "</Metadata>",
      '</Metadata><Namespace resid="tab"/>',
      "There is a Namespace, so that =ABCCLASS(…) would need a prefix.",
    ],
    [
      "a resource missing",
      'bt:String id="jobGroup.who"',
      'bt:String id="other"',
      'Label "jobGroup.who" refers to "jobGroup.who", which isn\'t among the resources.',
    ],
    [
      "a resource that nobody uses",
      "<bt:Urls>",
      '<bt:Urls><bt:Url id="idle" DefaultValue="https://files.example/klientela/x"/>',
      'The resource "idle" is used nowhere.',
    ],
    [
      "a resource twice",
      /(<bt:Image id="icon.product.16".*\/>)/,
      "$1$1",
      'The resource "icon.product.16" stands twice.',
    ],
    [
      "a resource of another kind",
      '<FunctionFile resid="Taskpane.Url"',
      '<FunctionFile resid="about"',
      'FunctionFile "about" refers to "about" of bt:LongStrings, and takes one of bt:Urls.',
    ],
    ["an id that is too long", /"Functions\.Script\.Url"/g, `"${"x".repeat(33)}"`, "has 33 signs, and may have 32."],
    [
      "a label that is too long",
      'DefaultValue="Questions"',
      `DefaultValue="${"x".repeat(126)}"`,
      'bt:String "r.home" has a text of 126 signs, and may have 125',
    ],
    [
      "a description that is too long",
      /<Description DefaultValue="[^"]*/,
      `<Description DefaultValue="${"x".repeat(251)}`,
      "Description has a text of 251 signs, and may have 250",
    ],
    ["a blank text", 'DefaultValue="Questions"', 'DefaultValue=" "', 'bt:String "r.home" has a blank text.'],
    [
      "a place left open",
      'DefaultValue="Questions"',
      'DefaultValue="{n} questions"',
      'bt:String "r.home" has a place that nothing fills in: "{n} questions".',
    ],
    [
      "a language missing",
      '<bt:Override Locale="sk-SK" Value="Otázky"/>',
      "",
      'bt:String "r.home" isn\'t there in sk-SK.',
    ],
    [
      "a language of somebody else",
      '<bt:Override Locale="sk-SK" Value="Otázky"/>',
      '<bt:Override Locale="de-DE" Value="Fragen"/>',
      'bt:String "r.home" is there in de-DE, which isn\'t a language of ours.',
    ],
    [
      "functions in three languages",
      /<bt:Override Locale="hu-HU" Value="[^"]*functions-hu.json"\/>/,
      "",
      'bt:Url "Functions.Metadata.Url" isn\'t there in hu-HU.',
    ],
    [
      "another default language",
      "<DefaultLocale>en-US",
      "<DefaultLocale>de-DE",
      "The default language is de-DE, not en-US.",
    ],
    [
      "an unknown button",
      "<FunctionName>job.overview<",
      "<FunctionName>job.nothing<",
      'The button "job.nothing" is one that the add-in doesn\'t know.',
    ],
    [
      "a button twice",
      "<FunctionName>job.overview<",
      "<FunctionName>klientela.refresh<",
      'The button "klientela.refresh" stands twice.',
    ],
    [
      "an id twice",
      'id="Klientela.job.overview"',
      'id="Klientela.home"',
      'The id "Klientela.home" stands twice in the ribbon.',
    ],
    [
      "nothing that shows the pane",
      'xsi:type="ShowTaskpane"',
      'xsi:type="ExecuteFunction"',
      "No button shows the pane.",
    ],
    ["a picture missing", image16, "", "An Icon has no picture of 16 points."],
    [
      "a size that isn't one",
      image16,
      '<bt:Image size="17" resid="icon.product.16"/>',
      "An Icon has a picture of 17 points, a size that Office doesn't know.",
    ],
    [
      "an address without https",
      /https:(\/\/[^"]*help\.html)/,
      "http:$1",
      "SupportUrl has an address without https: http://files.example/klientela/help.html.",
    ],
    [
      "an address elsewhere",
      /files\.example(\/klientela\/help\.html)/,
      "other.example$1",
      "SupportUrl has an address that isn't below https://files.example/klientela/",
    ],
    ["no address", /"https:[^"]*help\.html"/, '"help"', 'SupportUrl has no address: "help".'],
    [
      "a domain with a path",
      "<AppDomain>https://files.example<",
      "<AppDomain>https://files.example/a<",
      "The domain https://files.example/a isn't https and a host.",
    ],
  ])("%s", (_what, pattern, into, sentence) => {
    const faults = faultsOf(changed(pattern, into));
    expect(faults.join("\n")).toContain(sentence);
    for (const fault of faults) expect(fault).toMatch(/\.$/);
  });

  it("too many groups and buttons", () => {
    const group = /<Group id="Klientela.group.pane">[\s\S]*?<\/Group>/.exec(good)?.[0] ?? "";
    const control = /<Control[\s\S]*?<\/Control>/.exec(group)?.[0] ?? "";
    expect(faultsOf(changed(group, group.repeat(10))).join("\n")).toMatch(/The tab has \d+ groups, and may have 10\./);
    expect(faultsOf(changed(control, control.repeat(6)))).toContain(
      'Group "Klientela.group.pane" has 7 buttons, and may have 6.',
    );
  });

  it("a picture of another size, and one that isn't there", () => {
    const pictureSize = (file: string) =>
      file === "assets/product-32.png"
        ? { width: 30, height: 32 }
        : file === "assets/refresh-80.png"
          ? null
          : world.pictureSize(file);
    expect(faultsOf(good, { pictureSize })).toEqual([
      "The picture assets/product-32.png has 30 × 32 points, not 32 × 32.",
      "There is no picture assets/refresh-80.png.",
    ]);
  });
});
