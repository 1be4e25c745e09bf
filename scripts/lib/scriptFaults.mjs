import { scriptRoom } from "./scriptRoom.mjs";

/** Bytes. Google hands the whole page over at each opening; ours is a good deal smaller. */
export const LARGEST_SIDEBAR = 4_000_000;

/**
 * Why Google couldn't run a script, or people wouldn't find its functions; a sentence each.
 *
 * Checked: the language of 2019 and no later one, no `import` and `export`, no service used while it is loaded, and each of the
 * wanted functions at its top with a comment before it; before functions for cells one that Sheets shows as help.
 * @param {string} script
 * @param {{ cells?: readonly string[], others?: readonly string[] }} [wanted] names: functions that are typed into cells, and others
 * @returns {Promise<string[]>}
 */
export async function scriptFaults(script, { cells = [], others = [] } = {}) {
  const { Linter } = await import("eslint");
  const [message] = new Linter().verify(script, {
    languageOptions: { ecmaVersion: 2019, sourceType: "script" },
    linterOptions: { reportUnusedDisableDirectives: "off" },
  });
  if (message !== undefined) return [`Code.js, line ${message.line}: ${message.message}`];
  /** @type {Record<string, unknown>} */
  let room;
  try {
    room = scriptRoom(script);
  } catch (error) {
    // of another realm: no instance of our Error
    return [`Code.js: ${/** @type {{ message?: string }} */ (error).message ?? String(error)}`];
  }
  return [...cells, ...others].flatMap((name) => {
    if (typeof room[name] !== "function") return [`Code.js: there is no function ${name} at the top`];
    const comment = commentBefore(script, name);
    if (comment === null) return [`Code.js: ${name} has no comment before it`];
    return cells.includes(name) ? helpFaults(name, comment) : [];
  });
}

/** What Google's server takes out of a page or spoils, wherever it stands. */
const SPOILT = [
  [/\/\//, 'has "//", which Google may take for a comment'],
  [/\/\*/, 'has "/*", which Google may take for a comment'],
  [/<!--/, "has a comment"],
  [/<\?/, "has a place for a template"],
  [/[^\n -~]/, "has letters that aren't of the English alphabet"],
  [/<(?:script|link)\b[^>]*\s(?:src|href)="(?!data:)/, "loads another file, and Google serves none"],
];

/**
 * Whether Google will hand the sidebar over as it is.
 * @param {string} page
 * @returns {string[]}
 */
export function sidebarFaults(page) {
  const faults = SPOILT.flatMap(([pattern, sentence]) => {
    const at = page.search(/** @type {RegExp} */ (pattern));
    return at < 0 ? [] : [`sidebar.html, line ${page.slice(0, at).split("\n").length}: ${sentence}`];
  });
  const size = Buffer.byteLength(page);
  return size > LARGEST_SIDEBAR ? [...faults, `sidebar.html: ${size} bytes are more than ${LARGEST_SIDEBAR}`] : faults;
}

/**
 * @param {string} script
 * @param {string} name
 * @returns {string | null}
 */
function commentBefore(script, name) {
  const at = script.search(new RegExp(`^(?:async )?function ${name}\\(`, "m"));
  const before = at < 0 ? "" : script.slice(0, at).trimEnd();
  return before.endsWith("*/") ? before.slice(before.lastIndexOf("/**")) : null;
}

/**
 * @param {string} name
 * @param {string} comment
 */
function helpFaults(name, comment) {
  return ["@customfunction", "@return"]
    .filter((tag) => !comment.includes(tag))
    .map((tag) => `Code.js: the comment before ${name} has no ${tag}`);
}
