import { root } from "./root.mjs";

/**
 * A module of ours with all that it imports, out of a bundle made in memory.
 * @param {string} source path from the root
 */
export async function bundledModule(source) {
  const esbuild = await import("esbuild");
  const result = await esbuild.build({
    absWorkingDir: root,
    entryPoints: [source],
    bundle: true,
    format: "esm",
    target: "node20",
    charset: "utf8",
    logLevel: "warning",
    write: false,
  });
  const code = Buffer.from(result.outputFiles[0]?.contents ?? []).toString("base64");
  return import(`data:text/javascript;base64,${code}`);
}
