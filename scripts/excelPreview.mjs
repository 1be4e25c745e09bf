import { ensureInstalled } from "./install.mjs";
import { buildPreview } from "./lib/buildPreview.mjs";
import { openServed, portGiven } from "./lib/openServed.mjs";
import { servePreview } from "./lib/servePreview.mjs";

// The add-in for Excel, tried without Excel: the built pane beside a grid that shows the workbook of the tests' host.
// `--no-open` only prints the address, `--port 8080` chooses it. `?file=northwind` opens Northwind's ledger.
const USUAL_PORT = 4190;

const args = process.argv.slice(2);
const wished = portGiven(args);

ensureInstalled();
const folders = await buildPreview();
await openServed({
  what: "Klientela in Excel, without Excel:",
  usualPort: USUAL_PORT,
  wished,
  args,
  serve: (port) => servePreview(folders, port),
});
