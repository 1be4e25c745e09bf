import { ensureInstalled } from "./install.mjs";
import { buildSheetsPreview } from "./lib/buildSheetsPreview.mjs";
import { openServed, portGiven } from "./lib/openServed.mjs";
import { serveSheetsPreview } from "./lib/serveSheetsPreview.mjs";

// The add-on for Google Sheets, tried without Google: the built sidebar and the built script beside a grid that shows the
// spreadsheet of the tests' host. `--no-open` only prints the address, `--port 8080` chooses it. `?file=northwind` opens
// Northwind's ledger.
const USUAL_PORT = 4200;

const args = process.argv.slice(2);
const wished = portGiven(args);

ensureInstalled();
const folders = await buildSheetsPreview();
await openServed({
  what: "Klientela in Google Sheets, without Google:",
  usualPort: USUAL_PORT,
  wished,
  args,
  serve: (port) => serveSheetsPreview(folders, port),
});
