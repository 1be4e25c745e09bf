import { buildWorkbenchOrEnd } from "./build.mjs";
import { ensureInstalled } from "./install.mjs";
import { openServed, portGiven } from "./lib/openServed.mjs";
import { serve } from "./lib/serve.mjs";

// The workbook in the browser, with the sample company. `--no-open` only prints the address, `--port 8080` chooses it.
const USUAL_PORT = 4180;

const args = process.argv.slice(2);
const wished = portGiven(args);

ensureInstalled();
const { folder } = await buildWorkbenchOrEnd();
await openServed({
  what: "Klientela is open at",
  usualPort: USUAL_PORT,
  wished,
  args,
  serve: (port) => serve(folder, port),
});
