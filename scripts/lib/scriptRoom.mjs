import vm from "node:vm";

/** Services of Google's that a script finds there. */
export const SERVICES = [
  "SpreadsheetApp",
  "LockService",
  "PropertiesService",
  "CacheService",
  "HtmlService",
  "Session",
  "Utilities",
  "ScriptApp",
  "Charts",
  "ContentService",
  "DocumentApp",
  "DriveApp",
  "MailApp",
  "UrlFetchApp",
  "Logger",
];

/**
 * What a script finds there is what the language itself has in its edition of 2019; this takes away what came later. `BigInt`
 * stays: V8 has had it since 2018.
 */
const REMOVE_YOUNGER = `{
  const younger = [
    [Array.prototype, "at findLast findLastIndex toReversed toSorted toSpliced with group groupToMap"],
    [Object.getPrototypeOf(Int8Array.prototype), "at findLast findLastIndex toReversed toSorted with"],
    [Array, "fromAsync"],
    [String.prototype, "at matchAll replaceAll isWellFormed toWellFormed"],
    [Object, "hasOwn groupBy"],
    [Map, "groupBy"],
    [Set.prototype, "union intersection difference symmetricDifference isSubsetOf isSupersetOf isDisjointFrom"],
    [Promise, "allSettled any withResolvers try"],
    [ArrayBuffer.prototype, "resize transfer transferToFixedLength"],
    [this, "AggregateError Atomics BigInt64Array BigUint64Array FinalizationRegistry Iterator SharedArrayBuffer WeakRef WebAssembly console escape globalThis unescape"],
  ];
  for (const [owner, names] of younger) for (const name of names.split(" ")) delete owner[name];
}`;

/**
 * Runs a script where there is nothing but the language of 2019 and the services that are given: no timers, no `fetch`, `URL`,
 * `TextEncoder`, `performance`, `console`. A service that isn't given throws on any use, for at its loading a script may use none:
 * Google loads it for each function, before it is known what the user has allowed.
 * @param {string} script
 * @param {Readonly<Record<string, unknown>>} [services]
 * @returns {Record<string, unknown>} what the script has left at its top
 */
export function scriptRoom(script, services = {}) {
  const unused = Object.fromEntries(SERVICES.map((name) => [name, untouchable(name)]));
  // an ordinary global: that of a context made of an object is asked for each name, which is up to 90 times slower
  const room = vm.createContext(vm.constants.DONT_CONTEXTIFY);
  Object.assign(room, unused, services);
  vm.runInContext(REMOVE_YOUNGER, room);
  vm.runInContext(script, room, { filename: "Code.js" });
  return room;
}

/**
 * @param {string} name
 * @returns {object}
 */
function untouchable(name) {
  const refuse = (/** @type {unknown} */ _, /** @type {unknown} */ member) => {
    throw new Error(`${name}${typeof member === "string" ? `.${member}` : ""} was used while the script was loaded`);
  };
  return new Proxy(() => undefined, { get: refuse, set: refuse, has: refuse, apply: refuse, construct: refuse });
}
