import { root } from "./root.mjs";

/**
 * How scripts of pages are built: each one file that needs no other.
 * @param {string} parts what the script is told of the places of its parts, as an expression
 * @returns {Pick<import("esbuild").BuildOptions, "absWorkingDir" | "bundle" | "minify" | "platform" | "format" | "target" | "charset" | "jsx" | "define" | "legalComments" | "logLevel">}
 */
export function pageBundle(parts) {
  return {
    absWorkingDir: root,
    bundle: true,
    minify: true,
    platform: "browser",
    format: "iife",
    target: ["es2022"],
    charset: "utf8",
    jsx: "automatic",
    define: { "process.env.NODE_ENV": '"production"', KLIENTELA_PARTS: parts },
    legalComments: "none",
    logLevel: "warning",
  };
}
