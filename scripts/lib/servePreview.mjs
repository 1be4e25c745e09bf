import { createReadStream, readFileSync } from "node:fs";
import { createServer } from "node:http";
import path from "node:path";
import { contentPolicy } from "./contentPolicy.mjs";
import { root } from "./root.mjs";
import { fileOf, headersOf, listening } from "./serve.mjs";

/** Excel's own client library as the add-in would get it from Microsoft. It is read where it is installed and never copied. */
const LIBRARY = "node_modules/@microsoft/office-js/dist/excel-web-16.00.debug.js";
/** Where the pages of the add-in have it from. */
const OFFICE_ADDRESS = /https:\/\/appsforoffice\.microsoft\.com\/lib\/[\w./]+\.js/g;
const LEDGER = "test/fixtures/northwind/ledger.csv";
const ADDIN = "/addin/";
const OFFICE = "/office.js";

/**
 * Serves the preview to this machine only: the page with the grid, the built add-in below `/addin/`, and where the add-in
 * asks Microsoft for its library, that library with our host in the place of Excel.
 * @param {{ preview: string, addin: string }} folders
 * @param {number} port 0: any that is free
 * @returns {Promise<{ address: string, close: () => void }>}
 */
export function servePreview(folders, port) {
  const policy = `${contentPolicy([])}; frame-src 'self'`;
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? "/", "http://localhost");
    if (request.method !== "GET" && request.method !== "HEAD") {
      response.writeHead(404).end();
      return;
    }
    if (pathname === OFFICE) {
      response.writeHead(200, headersOf(OFFICE, policy)).end(officeScript(folders.preview));
      return;
    }
    const file = pathname.startsWith(ADDIN)
      ? fileOf(folders.addin, `/${pathname.slice(ADDIN.length)}`)
      : pathname === "/northwind.csv"
        ? path.join(root, LEDGER)
        : fileOf(folders.preview, pathname);
    if (file === null) {
      response.writeHead(404).end();
      return;
    }
    response.writeHead(200, headersOf(file, policy));
    if (request.method === "HEAD") response.end();
    else if (pathname.startsWith(ADDIN) && file.endsWith(".html")) response.end(withOurOffice(file));
    else createReadStream(file).pipe(response);
  });
  return listening(server, port);
}

/**
 * Excel's library, and behind it the script that connects it with the host in the page around.
 * @param {string} folder
 */
function officeScript(folder) {
  const library = readFileSync(path.join(root, LIBRARY), "utf8");
  return `${library}\n;${readFileSync(path.join(folder, "office.js"), "utf8")}`;
}

/**
 * A page of the add-in as it was built, but with the library from here.
 * @param {string} file
 */
function withOurOffice(file) {
  return readFileSync(file, "utf8").replace(OFFICE_ADDRESS, OFFICE);
}
