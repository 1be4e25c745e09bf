import { createReadStream, readFileSync } from "node:fs";
import { createServer } from "node:http";
import path from "node:path";
import { contentPolicy } from "./contentPolicy.mjs";
import { root } from "./root.mjs";
import { fileOf, headersOf, listening } from "./serve.mjs";

const LEDGER = "test/fixtures/northwind/ledger.csv";
const SIDEBAR = "/sidebar.html";
/** Before all scripts of the sidebar: Google's own are there too when its page begins. */
const GOOGLE = `<head>\n<script src="google.js"></script>`;

/**
 * Serves the preview to this machine only: the page with the grid, the built script that runs in it, and the built sidebar with
 * our `google.script.run` in the place of Google's.
 * @param {{ preview: string, addon: string }} folders
 * @param {number} port 0: any that is free
 * @returns {Promise<{ address: string, close: () => void }>}
 */
export function serveSheetsPreview(folders, port) {
  const policy = `${contentPolicy([])}; frame-src 'self'`;
  // the sidebar holds its scripts itself, packed
  const sidebarPolicy = contentPolicy([]).replace("script-src 'self'", "script-src 'self' 'unsafe-inline'");
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? "/", "http://localhost");
    const file =
      pathname === "/northwind.csv"
        ? path.join(root, LEDGER)
        : fileOf(["/Code.js", SIDEBAR].includes(pathname) ? folders.addon : folders.preview, pathname);
    if (file === null || (request.method !== "GET" && request.method !== "HEAD")) {
      response.writeHead(404).end();
      return;
    }
    response.writeHead(200, headersOf(file, pathname === SIDEBAR ? sidebarPolicy : policy));
    if (request.method === "HEAD") response.end();
    else if (pathname === SIDEBAR) response.end(readFileSync(file, "utf8").replace("<head>", GOOGLE));
    else createReadStream(file).pipe(response);
  });
  return listening(server, port);
}
