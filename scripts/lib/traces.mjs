import path from "node:path";

/**
 * @typedef {{ what: string, pattern: RegExp }} Trace
 */

/**
 * What would tell of the machine a file was written on: its folders, and the servers it installs from.
 * @param {{ folders: readonly string[], hosts: readonly string[] }} machine
 * @returns {Trace[]}
 */
export function tracesOf({ folders, hosts }) {
  const bySlash = folders.map((folder) => folder.replaceAll("\\", "/").replace(/\/+$/, "")).filter((f) => f !== "");
  return [
    ...[...new Set(bySlash)].map((folder) => ({
      what: "a folder of this machine",
      // Only as the beginning of a path: `https://example.org/home/…` is somebody else's.
      pattern: new RegExp(
        `(?:(?<=file://)|(?<![\\w.~/\\\\-]))${escape(folder).replaceAll("/", "[/\\\\]{1,2}")}(?=[/\\\\])`,
      ),
    })),
    ...[...new Set(hosts)].map((host) => ({
      what: "the address of a package registry",
      pattern: new RegExp(escape(host)),
    })),
  ];
}

/**
 * The folders that are this machine's own: the repository, the one it stands in, the user's. Left out are those that
 * every machine has and a document may well name.
 * @param {{ root: string, home: string, temporary: string }} places
 */
export function ownFolders({ root, home, temporary }) {
  const everywhere = new Set(["/", path.dirname(home), temporary, path.parse(root).root]);
  return [root, path.dirname(root), home].filter((folder) => !everywhere.has(folder));
}

/**
 * The lines of a text with a trace, as "line: what it is".
 * @param {string} text
 * @param {readonly Trace[]} traces
 * @returns {string[]}
 */
export function findTraces(text, traces) {
  if (!traces.some(({ pattern }) => pattern.test(text))) return [];
  return text.split("\n").flatMap((line, at) => {
    const found = new Set(traces.filter(({ pattern }) => pattern.test(line)).map(({ what }) => what));
    return [...found].map((what) => `${at + 1}: ${what}`);
  });
}

/**
 * A file with a zero byte near its start is taken for binary, as git does.
 * @param {Uint8Array} content
 */
export function isBinary(content) {
  return content.subarray(0, 8000).includes(0);
}

/** @param {string} text */
function escape(text) {
  return text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
}
