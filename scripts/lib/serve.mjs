import { createReadStream, statSync } from "node:fs";
import { createServer } from "node:http";
import path from "node:path";
import { contentPolicy } from "./contentPolicy.mjs";

const TYPES = new Map([
  [".html", "text/html; charset=utf-8"],
  [".js", "text/javascript; charset=utf-8"],
  [".css", "text/css; charset=utf-8"],
  [".txt", "text/plain; charset=utf-8"],
]);

/**
 * Serves a folder to this machine only.
 * @param {string} folder
 * @param {number} port 0: any that is free
 * @returns {Promise<{ address: string, close: () => void }>}
 */
export function serve(folder, port) {
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? "/", "http://localhost");
    const file = fileOf(folder, pathname);
    if (file === null || (request.method !== "GET" && request.method !== "HEAD")) {
      response.writeHead(404).end();
      return;
    }
    response.writeHead(200, {
      "content-type": TYPES.get(path.extname(file)) ?? "application/octet-stream",
      "content-security-policy": contentPolicy([]),
      "x-content-type-options": "nosniff",
      "cache-control": "no-cache",
    });
    if (request.method === "HEAD") response.end();
    else createReadStream(file).pipe(response);
  });
  return new Promise((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, "127.0.0.1", () => {
      const { port: given } = /** @type {import("node:net").AddressInfo} */ (server.address());
      resolve({ address: `http://127.0.0.1:${given}/`, close: () => void server.close() });
    });
  });
}

/**
 * The file that an address means; null where there is none in the folder.
 * @param {string} folder
 * @param {string} address
 */
export function fileOf(folder, address) {
  let plain;
  try {
    plain = decodeURIComponent(address);
  } catch {
    return null;
  }
  const file = path.join(folder, plain.endsWith("/") ? `${plain}index.html` : plain);
  const inside = path.relative(folder, file);
  if (plain.includes("\0") || inside.startsWith("..") || path.isAbsolute(inside)) return null;
  return statSync(file, { throwIfNoEntry: false })?.isFile() ? file : null;
}
