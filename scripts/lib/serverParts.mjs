import { readFileSync } from "node:fs";
import path from "node:path";
import { bundledModule } from "./bundledModule.mjs";
import { root } from "./root.mjs";

/**
 * What the script says: sentences of functions that can't be computed, and the menu. And what it knows notes of ours by, and
 * conditions of segments.
 */
const SAID =
  /^(?:function\.error|job\.[\w-]+\.question|jobGroup|ribbon|sheets\.menu|(?:base|refresh)\.remark|value)(?:\.|$)/;

/**
 * Makes the script as small as its work, for Google reads it anew for each cell with a function: modules of `core/` and `addins/`
 * from which nothing is taken are left out, and texts that it never says too.
 * @returns {import("esbuild").Plugin}
 */
export function serverParts() {
  /** @type {Promise<typeof import("../../core/index")> | null} */
  let core = null;
  return {
    name: "parts of the server",
    setup(build) {
      build.onResolve({ filter: /^\.{1,2}\// }, async ({ path: wanted, resolveDir, kind, pluginData }) => {
        if (pluginData === "resolved" || kind !== "import-statement") return null;
        const found = await build.resolve(wanted, { resolveDir, kind, pluginData: "resolved" });
        const place = path.relative(root, found.path).split(path.sep)[0] ?? "";
        // none of their modules does anything but export
        return ["core", "addins"].includes(place) ? { path: found.path, sideEffects: false } : found;
      });
      build.onLoad({ filter: /[\\/]core[\\/]text[\\/](?:en|ru|sk|hu)\.ts$/ }, async ({ path: file }) => {
        const language = /** @type {import("../../core/index").Language} */ (path.basename(file, ".ts"));
        const { dictionaries } = await (core ??= bundledModule("core/index.ts"));
        const said = Object.entries(dictionaries[language]).filter(([key]) => SAID.test(key));
        return { contents: `export const ${language} = ${JSON.stringify(Object.fromEntries(said))};`, loader: "js" };
      });
      // literals of the edition of 2020, in a script of that of 2019
      build.onLoad({ filter: /[\\/]core[\\/].*\.ts$/ }, ({ path: file }) => {
        const source = readFileSync(file, "utf8");
        const contents = source.replace(/(?<![\w.$"'`])(\d+)n\b(?=[\s;,)])/g, "BigInt($1)");
        return contents === source ? null : { contents, loader: "ts" };
      });
    },
  };
}

/**
 * Texts that a script names although they were left out of it. Faults of the work are told to the sidebar by their names, and
 * it says them.
 * @param {string} script
 * @returns {Promise<string[]>}
 */
export async function unsaidTexts(script) {
  /** @type {typeof import("../../core/index")} */
  const { dictionaries } = await bundledModule("core/index.ts");
  const isLeftOut = (/** @type {string} */ key) =>
    key.includes(".") && !SAID.test(key) && !/^(?:refresh\.undo|sheets)\./.test(key);
  return Object.keys(dictionaries.en).filter((key) => isLeftOut(key) && script.includes(`"${key}"`));
}
