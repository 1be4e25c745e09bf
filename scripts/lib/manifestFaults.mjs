import { baseGrammar, limits, overridesGrammar, residOf } from "./manifestSchema.mjs";
import { everyNode, xmlTree } from "./xmlTree.mjs";

/** @typedef {import("./xmlTree.mjs").XmlNode} XmlNode */

/**
 * What a manifest is held against.
 * @typedef {object} ManifestWorld
 * @property {readonly string[]} locales in which every text has to stand; the first is the default
 * @property {readonly string[]} functions names that the add-in answers to
 * @property {(file: string) => { width: number, height: number } | null} pictureSize of a file below the address of the
 *   manifest; null: there is none, or it is no picture
 * @property {((file: string) => boolean) | null} isThere whether a built file is there; null: nothing is built, don't ask
 * @property {string | null} version that it has to have; null: any
 */

/**
 * All that Office would refuse or show wrongly, in sentences; none where the manifest is in order.
 * @param {string} xml
 * @param {ManifestWorld} world
 * @returns {string[]}
 */
export function manifestFaults(xml, world) {
  const { root, fault } = xmlTree(xml);
  if (root === null) return [`It isn't well-formed: ${fault}.`];
  if (root.name !== "OfficeApp") return [`The first element is ${root.name}, not OfficeApp.`];
  return [
    ...orderFaults(root),
    ...headFaults(root, world),
    ...resourceFaults(root),
    ...languageFaults(root, world.locales),
    ...ribbonFaults(root, world.functions),
    ...addressFaults(root, world),
  ];
}

/**
 * @param {XmlNode} root
 * @returns {string[]}
 */
function orderFaults(root) {
  /** @type {string[]} */
  const faults = [];
  /**
   * @param {XmlNode} node
   * @param {import("./manifestSchema.mjs").Grammar} around
   */
  const visit = (node, around) => {
    const grammar = node.name === "VersionOverrides" ? overridesGrammar : around;
    const type = node.attributes["xsi:type"];
    const typed = grammar[`${node.name}@${type}`];
    const kinds = Object.keys(grammar).some((key) => key.startsWith(`${node.name}@`));
    if (kinds && typed === undefined)
      faults.push(`${node.name} has the xsi:type "${type ?? ""}", which isn't known here.`);
    // what refers to a resource holds nothing
    const allowed = node.attributes.resid === undefined ? (typed ?? grammar[node.name] ?? []) : [];
    faults.push(...childFaults(node, allowed));
    for (const child of node.children) visit(child, grammar);
  };
  visit(root, baseGrammar);
  return faults;
}

/**
 * @param {XmlNode} node
 * @param {readonly string[]} allowed
 * @returns {string[]}
 */
function childFaults(node, allowed) {
  const where = named(node);
  /** @type {string[]} */
  const faults = [];
  const rules = allowed.map((rule) => {
    const [, name = "", times = ""] = /^(.*?)([?*+]?)$/.exec(rule) ?? [];
    return { name, times };
  });
  let reached = 0;
  for (const { name } of node.children) {
    const at = rules.findIndex((rule) => rule.name === name);
    if (at < 0) faults.push(`${name} can't stand in ${where}.`);
    else if (at < reached)
      faults.push(`In ${where} ${name} stands after ${rules[reached]?.name}, and has to stand before.`);
    else reached = at;
  }
  for (const { name, times } of rules) {
    const count = node.children.filter((child) => child.name === name).length;
    if (count === 0 && times !== "?" && times !== "*") faults.push(`${where} has no ${name}.`);
    if (count > 1 && times !== "*" && times !== "+") faults.push(`${where} has ${count} times ${name}, and takes one.`);
  }
  return faults;
}

/**
 * @param {XmlNode} root
 * @param {ManifestWorld} world
 * @returns {string[]}
 */
function headFaults(root, { version, locales }) {
  /** @type {string[]} */
  const faults = [];
  const text = (/** @type {string} */ name) => root.children.find((child) => child.name === name)?.text ?? "";
  if (!/^[0-9a-f]{8}-[0-9a-f]{4}-[1-5][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/i.test(text("Id"))) {
    faults.push(`The Id "${text("Id")}" is no GUID.`);
  }
  if (!/^\d{1,5}(\.\d{1,5}){3}$/.test(text("Version")))
    faults.push(`The version "${text("Version")}" isn't four numbers.`);
  else if (version !== null && text("Version") !== version)
    faults.push(`The version is ${text("Version")}, not ${version}.`);
  if (text("DefaultLocale") !== locales[0])
    faults.push(`The default language is ${text("DefaultLocale")}, not ${locales[0]}.`);
  if (text("Permissions") !== "ReadWriteDocument")
    faults.push(`The permission is "${text("Permissions")}", not ReadWriteDocument.`);
  if (root.attributes["xsi:type"] !== "TaskPaneApp") faults.push("The xsi:type of OfficeApp isn't TaskPaneApp.");
  const nodes = [...everyNode(root)];
  const overrides = nodes.find(({ name }) => name === "VersionOverrides");
  // task panes know 1.0 only; 1.1 is for mail
  if (overrides && overrides.attributes["xsi:type"] !== "VersionOverridesV1_0") {
    faults.push("The xsi:type of VersionOverrides isn't VersionOverridesV1_0, the only one for task panes.");
  }
  const sets = nodes
    .filter(({ name }) => name === "Set")
    .map(({ attributes }) => `${attributes.Name} ${attributes.MinVersion}`);
  for (const set of ["SharedRuntime 1.1", "ExcelApi 1.12"]) {
    if (!sets.includes(set)) faults.push(`The requirement set ${set} isn't asked for.`);
  }
  const runtime = nodes.find(({ name }) => name === "Runtime");
  const page = nodes.find(({ name }) => name === "Page")?.children[0];
  const functionFile = nodes.find(({ name }) => name === "FunctionFile");
  if (runtime?.attributes.lifetime !== "long")
    faults.push("The runtime isn't a shared one: its lifetime has to be long.");
  for (const [what, node] of /** @type {const} */ ([
    ["page of the functions", page],
    ["FunctionFile", functionFile],
  ])) {
    if (node?.attributes.resid !== runtime?.attributes.resid)
      faults.push(`The ${what} isn't the page of the shared runtime.`);
  }
  if (nodes.some(({ name }) => name === "Namespace"))
    faults.push("There is a Namespace, so that =ABCCLASS(…) would need a prefix.");
  return faults;
}

/**
 * @param {XmlNode} root
 * @returns {string[]}
 */
function resourceFaults(root) {
  /** @type {string[]} */
  const faults = [];
  /** Id → part of the resources in which it stands. @type {Map<string, string>} */
  const parts = new Map();
  const used = new Set();
  for (const part of [...everyNode(root)].find(({ name }) => name === "Resources")?.children ?? []) {
    for (const { attributes } of part.children) {
      const id = attributes.id ?? "";
      if (parts.has(id)) faults.push(`The resource "${id}" stands twice.`);
      if (id === "") faults.push(`A resource of ${part.name} has no id.`);
      if (id.length > limits.resid) faults.push(`The id "${id}" has ${id.length} signs, and may have ${limits.resid}.`);
      parts.set(id, part.name);
    }
  }
  for (const node of everyNode(root)) {
    const { resid } = node.attributes;
    if (resid === undefined) continue;
    used.add(resid);
    const wanted = residOf[node.name];
    const found = parts.get(resid);
    if (found === undefined) faults.push(`${named(node)} refers to "${resid}", which isn't among the resources.`);
    else if (found !== wanted)
      faults.push(`${named(node)} refers to "${resid}" of ${found}, and takes one of ${wanted}.`);
  }
  for (const id of parts.keys()) if (id !== "" && !used.has(id)) faults.push(`The resource "${id}" is used nowhere.`);
  return faults;
}

/**
 * @param {XmlNode} root
 * @param {readonly string[]} locales
 * @returns {string[]}
 */
function languageFaults(root, locales) {
  /** @type {string[]} */
  const faults = [];
  /**
   * @param {XmlNode} node
   * @param {number | null} most
   */
  const check = (node, most) => {
    const where = named(node);
    const overrides = node.children.filter(({ name }) => name.endsWith("Override"));
    const present = overrides.map(({ attributes }) => attributes.Locale ?? "");
    for (const locale of locales.slice(1))
      if (!present.includes(locale)) faults.push(`${where} isn't there in ${locale}.`);
    for (const locale of new Set(present)) {
      if (!locales.slice(1).includes(locale))
        faults.push(`${where} is there in ${locale}, which isn't a language of ours.`);
      if (present.filter((one) => one === locale).length > 1) faults.push(`${where} is there twice in ${locale}.`);
    }
    for (const text of [node.attributes.DefaultValue, ...overrides.map(({ attributes }) => attributes.Value)]) {
      if (text === undefined || text.trim() === "") faults.push(`${where} has a blank text.`);
      else if (most !== null && text.length > most) {
        faults.push(`${where} has a text of ${text.length} signs, and may have ${most}: "${text.slice(0, 40)}…".`);
      } else if (/[{}]/.test(text)) faults.push(`${where} has a place that nothing fills in: "${text}".`);
    }
  };
  for (const node of root.children) {
    if (node.name === "DisplayName") check(node, limits.displayName);
    if (node.name === "Description") check(node, limits.description);
  }
  const nodes = [...everyNode(root)];
  for (const part of /** @type {const} */ (["ShortStrings", "LongStrings"])) {
    const found = nodes.find(({ name }) => name === `bt:${part}`);
    for (const node of found?.children ?? []) check(node, limits[part]);
  }
  const metadata = nodes.find(({ name }) => name === "Metadata")?.children[0]?.attributes.resid;
  for (const node of nodes) if (node.name === "bt:Url" && node.attributes.id === metadata) check(node, limits.url);
  return faults;
}

/**
 * @param {XmlNode} root
 * @param {readonly string[]} functions
 * @returns {string[]}
 */
function ribbonFaults(root, functions) {
  /** @type {string[]} */
  const faults = [];
  const nodes = [...everyNode(root)];
  /** @type {Set<string>} */
  const ids = new Set();
  for (const { name, attributes } of nodes) {
    if (!["CustomTab", "Group", "Control", "Item"].includes(name)) continue;
    const id = attributes.id ?? "";
    if (id === "") faults.push(`A ${name} has no id.`);
    if (ids.has(id)) faults.push(`The id "${id}" stands twice in the ribbon.`);
    if (id.length > limits.id)
      faults.push(`The id "${id.slice(0, 40)}…" has ${id.length} signs, and may have ${limits.id}.`);
    ids.add(id);
  }
  const names = nodes.filter(({ name }) => name === "FunctionName").map(({ text }) => text);
  for (const name of new Set(names)) {
    if (!functions.includes(name)) faults.push(`The button "${name}" is one that the add-in doesn't know.`);
    if (names.filter((one) => one === name).length > 1) faults.push(`The button "${name}" stands twice.`);
  }
  if (!nodes.some(({ attributes }) => attributes["xsi:type"] === "ShowTaskpane"))
    faults.push("No button shows the pane.");
  const groups = nodes.filter(({ name }) => name === "Group");
  if (groups.length > limits.groups) faults.push(`The tab has ${groups.length} groups, and may have ${limits.groups}.`);
  for (const group of groups) {
    const count = group.children.filter(({ name }) => name === "Control").length;
    if (count > limits.controls) faults.push(`${named(group)} has ${count} buttons, and may have ${limits.controls}.`);
  }
  for (const icon of nodes.filter(({ name }) => name === "Icon")) {
    const sizes = icon.children.map(({ attributes }) => Number(attributes.size));
    for (const size of limits.neededPictures)
      if (!sizes.includes(size)) faults.push(`An Icon has no picture of ${size} points.`);
    for (const size of sizes) {
      if (!limits.allowedPictures.some((one) => one === size))
        faults.push(`An Icon has a picture of ${size} points, a size that Office doesn't know.`);
    }
  }
  return [...new Set(faults)];
}

/**
 * @param {XmlNode} root
 * @param {ManifestWorld} world
 * @returns {string[]}
 */
function addressFaults(root, { pictureSize, isThere }) {
  /** @type {string[]} */
  const faults = [];
  const nodes = [...everyNode(root)];
  const pane = nodes.find(({ name }) => name === "DefaultSettings")?.children[0]?.attributes.DefaultValue ?? "";
  const base = pane.slice(0, pane.lastIndexOf("/") + 1);
  const isAddress = ["IconUrl", "HighResolutionIconUrl", "SupportUrl", "bt:Image", "bt:Url", "SourceLocation"];
  /** @type {Map<string, number | null>} */
  const files = new Map();
  for (const node of nodes) {
    if (!isAddress.includes(node.name) || node.attributes.resid !== undefined) continue;
    for (const address of [node.attributes.DefaultValue, ...node.children.map(({ attributes }) => attributes.Value)]) {
      if (address === undefined || !URL.canParse(address))
        faults.push(`${named(node)} has no address: "${address ?? ""}".`);
      else if (!address.startsWith("https://")) faults.push(`${named(node)} has an address without https: ${address}.`);
      else if (!address.startsWith(base))
        faults.push(`${named(node)} has an address that isn't below ${base}: ${address}.`);
      else if (address.length > limits.url) faults.push(`${named(node)} has an address of ${address.length} signs.`);
      else files.set(address.slice(base.length), pictureSide(node, nodes));
    }
  }
  for (const [file, side] of files) {
    if (side !== null) {
      const size = pictureSize(file);
      if (size === null) faults.push(`There is no picture ${file}.`);
      else if (size.width !== side || size.height !== side) {
        faults.push(`The picture ${file} has ${size.width} × ${size.height} points, not ${side} × ${side}.`);
      }
    } else if (isThere !== null && !isThere(file)) faults.push(`There is no file ${file}.`);
  }
  for (const { text } of nodes.filter(({ name }) => name === "AppDomain")) {
    if (!/^https:\/\/[^/]+$/.test(text)) faults.push(`The domain ${text} isn't https and a host.`);
  }
  return faults;
}

/**
 * The size that a picture has to have; null where the address is of something else.
 * @param {XmlNode} node
 * @param {readonly XmlNode[]} nodes
 */
function pictureSide({ name, attributes }, nodes) {
  if (name === "IconUrl") return 32;
  if (name === "HighResolutionIconUrl") return 64;
  if (name !== "bt:Image") return null;
  const user = nodes.find((node) => node.name === "bt:Image" && node.attributes.resid === attributes.id);
  return user === undefined ? null : Number(user.attributes.size);
}

/**
 * An element as a person finds it.
 * @param {XmlNode} node
 */
function named({ name, attributes }) {
  const by = attributes.id ?? attributes.resid ?? attributes["xsi:type"];
  return by === undefined ? name : `${name} "${by}"`;
}
