import { createHash } from "node:crypto";

/**
 * What the page may load: its own files and nothing else. A page that is one file names its scripts by their hashes.
 * @param {readonly string[]} scripts texts of the scripts that stand in the page itself
 */
export function contentPolicy(scripts) {
  const hashes = scripts.map((text) => `'sha256-${createHash("sha256").update(text).digest("base64")}'`);
  return [
    "default-src 'none'",
    `script-src ${hashes.length > 0 ? hashes.join(" ") : "'self'"}`,
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data: blob:",
    "font-src 'self' data:",
    "worker-src 'self' blob:",
    "connect-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
  ].join("; ");
}
