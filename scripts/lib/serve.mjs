import { createReadStream, statSync } from "node:fs";
import { createServer } from "node:http";
import path from "node:path";
import { contentPolicy } from "./contentPolicy.mjs";

const TYPES = new Map([
  [".html", "text/html; charset=utf-8"],
  [".js", "text/javascript; charset=utf-8"],
  [".css", "text/css; charset=utf-8"],
  [".json", "application/json; charset=utf-8"],
  [".xml", "application/xml; charset=utf-8"],
  [".txt", "text/plain; charset=utf-8"],
  [".csv", "text/csv; charset=utf-8"],
  [".png", "image/png"],
]);
/** A name that carries a hash of the content, as the build gives: another content has another name. */
const HASHED = /-[0-9a-f]{10}\.(?:js|css)$/;

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
    response.writeHead(200, headersOf(file, contentPolicy([])));
    if (request.method === "HEAD") response.end();
    else createReadStream(file).pipe(response);
  });
  return listening(server, port);
}

/** @param {string} file */
export function contentType(file) {
  return TYPES.get(path.extname(file)) ?? "application/octet-stream";
}

/**
 * What a file of a page is sent with. What is named by its content is kept by the browser for ever, its compiled form too.
 * @param {string} file
 * @param {string} policy
 */
export function headersOf(file, policy) {
  return {
    "content-type": contentType(file),
    "content-security-policy": policy,
    "x-content-type-options": "nosniff",
    "cache-control": HASHED.test(file) ? "public, max-age=31536000, immutable" : "no-cache",
  };
}

/**
 * Lets a server answer this machine only; closing it ends the connections that a browser keeps open.
 * @param {import("node:http").Server} server
 * @param {number} port 0: any that is free
 * @returns {Promise<{ address: string, close: () => void }>}
 */
export function listening(server, port) {
  return new Promise((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, "127.0.0.1", () => {
      const { port: given } = /** @type {import("node:net").AddressInfo} */ (server.address());
      resolve({
        address: `http://127.0.0.1:${given}/`,
        close: () => {
          server.close();
          server.closeAllConnections();
        },
      });
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
