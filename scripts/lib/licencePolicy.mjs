import { parseLicence, permits } from "./licenceExpression.mjs";

/** Licences that may be shipped and used without asking. */
export const ALLOWED = new Set([
  "0BSD",
  "Apache-2.0",
  "BlueOak-1.0.0",
  "BSD-2-Clause",
  "BSD-3-Clause",
  "CC0-1.0",
  "ISC",
  "MIT",
  "Python-2.0",
  "Unlicense",
]);

/**
 * Licences for single packages that are used in development only and never shipped, each with its reason.
 * @type {readonly { licence: string, names: RegExp, reason: string }[]}
 */
export const ONLY_FOR_TOOLS = [
  { licence: "MPL-2.0", names: /^lightningcss(-|$)/, reason: "comes with the test runner, unchanged" },
  { licence: "MPL-2.0", names: /^axe-core$/, reason: "looks for barriers in the browser tests, unchanged" },
  {
    licence: "LICENSE",
    names: /^@microsoft\/office-js$/,
    reason: "Microsoft's own terms, for apps that work with Microsoft 365: the tests run it, nobody is given it",
  },
  { licence: "CC-BY-4.0", names: /^(caniuse-lite|mdn-data|spdx-exceptions)$/, reason: "data and no code" },
];

/**
 * What stands against a package, or null when nothing does.
 * @param {{ name: string, licence: string | null, shipped: boolean }} found
 * @returns {string | null}
 */
export function objection({ name, licence, shipped }) {
  if (!licence) return "names no licence and has no licence file that is known";
  const tree = parseLicence(licence);
  if (!tree) return `its licence "${licence}" is no licence expression`;
  const forTools = ONLY_FOR_TOOLS.filter((rule) => !shipped && rule.names.test(name)).map((rule) => rule.licence);
  if (permits(tree, (id) => ALLOWED.has(id) || forTools.includes(id))) return null;
  return `its licence ${licence} is not on the list`;
}
