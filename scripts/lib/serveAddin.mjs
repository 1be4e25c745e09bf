import { createReadStream } from "node:fs";
import http from "node:http";
import https from "node:https";
import { contentType, fileOf } from "./serve.mjs";

/**
 * What a server of the add-in answers: a file of the folder or 404. Excel on the web reads the list of functions and the
 * pictures from a page of its own, so every page may; and it shows the pane in a frame, so that isn't forbidden. The policy
 * of what the pane may load stands in the page itself.
 * @param {string} folder
 * @param {string | undefined} method
 * @param {string | undefined} address path of the request
 * @returns {{ status: number, headers: Record<string, string>, file: string | null }}
 */
export function addinAnswer(folder, method, address) {
  const open = {
    "access-control-allow-origin": "*",
    "access-control-allow-private-network": "true",
    "x-content-type-options": "nosniff",
    "referrer-policy": "no-referrer",
    "cache-control": "no-cache",
  };
  if (method === "OPTIONS") {
    return { status: 204, headers: { ...open, "access-control-allow-methods": "GET, HEAD, OPTIONS" }, file: null };
  }
  const file = method === "GET" || method === "HEAD" ? fileIn(folder, address) : null;
  if (file === null) return { status: 404, headers: open, file: null };
  return { status: 200, headers: { ...open, "content-type": contentType(file) }, file };
}

/**
 * @param {string} folder
 * @param {string | undefined} address
 */
function fileIn(folder, address = "/") {
  const base = "https://localhost";
  return URL.canParse(address, base) ? fileOf(folder, new URL(address, base).pathname) : null;
}

/**
 * Serves the built add-in to this machine only.
 * @param {string} folder
 * @param {number} port 0: any that is free
 * @param {{ cert: string | Buffer, key: string | Buffer } | null} certificate null: plain http, which Excel doesn't take
 * @returns {Promise<{ address: string, close: () => void }>}
 */
export function serveAddin(folder, port, certificate) {
  /** @type {http.RequestListener} */
  const listener = (request, response) => {
    const { status, headers, file } = addinAnswer(folder, request.method, request.url);
    response.writeHead(status, headers);
    if (file === null || request.method === "HEAD") response.end();
    else createReadStream(file).pipe(response);
  };
  const server = certificate === null ? http.createServer(listener) : https.createServer({ ...certificate }, listener);
  return new Promise((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, "localhost", () => {
      const { port: given } = /** @type {import("node:net").AddressInfo} */ (server.address());
      const scheme = certificate === null ? "http" : "https";
      resolve({ address: `${scheme}://localhost:${given}`, close: () => void server.close() });
    });
  });
}
