import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { ensureInstalled } from "./install.mjs";
import { libreOfficeFolder } from "./lib/libreOffice.mjs";
import { readPpm, stacked, writePng } from "./lib/png.mjs";
import { root, say } from "./lib/root.mjs";

// The built sheets as printed pages, for people to look at: build/pages/, and from them the picture of the README.
// Needs LibreOffice and pdftoppm (poppler).

const FOLDER = "build/pages";
const PICTURE = "docs/klientela.png";
const MOST_PICTURE = 200 * 1024;
const PAGE_DPI = 90;
const PICTURE_DPI = 150;
/** Pieces of the pages in inches: whole columns from the left, the title to the chart, the title to the first clients. */
const PIECES = [
  { report: "manager-table", left: 0.42, top: 0.55, width: 6.755, height: 3.26 },
  { report: "client-table", left: 0.42, top: 0.55, width: 6.69, height: 2.63 },
];
const GAP = 14;

ensureInstalled();
const office = libreOfficeFolder(process.env.PATH ?? "");
if (office === null) {
  say("LibreOffice (soffice) was not found; on Debian: apt-get install libreoffice-calc poppler-utils");
  process.exit(1);
}
const work = mkdtempSync(path.join(os.tmpdir(), "klientela-pages-"));
try {
  const { goldenCompanies, goldenTime, addPlan } = await load();
  const folder = path.join(root, FOLDER);
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  say("Building the workbooks …");
  const companies = await goldenCompanies(path.join(root, "test/fixtures/northwind/ledger.csv"));
  const files = [];
  for (const { name, built } of companies) {
    files.push(
      store(
        folder,
        name,
        built.flatMap((one) => one.plan.sheets),
      ),
    );
    if (name !== "sample-en") continue;
    for (const one of built) files.push(store(work, one.report.key, one.plan.sheets));
  }
  say("Turning them into pages …");
  toPdf(files, work);
  for (const { name } of companies) {
    const pdf = path.join(work, `${name}.pdf`);
    writeFileSync(path.join(folder, `${name}.pdf`), readFileSync(pdf));
    execFileSync("pdftoppm", ["-r", String(PAGE_DPI), "-png", pdf, path.join(folder, name)]);
  }
  const picture = writePng(stacked(PIECES.map(piece), GAP));
  if (picture.length > MOST_PICTURE) throw new Error(`The picture has ${picture.length} bytes.`);
  writeFileSync(path.join(root, PICTURE), picture);
  say(`Wrote ${FOLDER}/ and ${PICTURE} (${Math.round(picture.length / 1024)} KB).`);

  /**
   * @param {string} where
   * @param {string} name
   * @param {readonly import("../core/index").SheetPlan[]} sheets
   */
  function store(where, name, sheets) {
    const file = path.join(where, `${name}.xlsx`);
    writeFileSync(file, addPlan(null, { format: 1, sheets }, { now: goldenTime }));
    return file;
  }
} finally {
  rmSync(work, { recursive: true, force: true });
}

/**
 * The company builder of the golden tests and the writer, out of a bundle made in memory.
 * @returns {Promise<typeof import("../test/golden/companies") & Pick<typeof import("../files/index"), "addPlan">>}
 */
async function load() {
  const esbuild = await import("esbuild");
  const result = await esbuild.build({
    absWorkingDir: root,
    stdin: {
      contents: 'export * from "./test/golden/companies"; export { addPlan } from "./files/index";',
      resolveDir: root,
      loader: "ts",
    },
    // a bundle in memory has no file to be beside
    define: { "import.meta.url": JSON.stringify(pathToFileURL(path.join(root, "test/golden/companies.ts")).href) },
    bundle: true,
    platform: "node",
    format: "esm",
    target: "node20",
    charset: "utf8",
    logLevel: "warning",
    write: false,
  });
  const code = Buffer.from(result.outputFiles[0]?.contents ?? []).toString("base64");
  return await import(`data:text/javascript;base64,${code}`);
}

/**
 * @param {readonly string[]} files
 * @param {string} into
 */
function toPdf(files, into) {
  const profile = pathToFileURL(path.join(into, "profile")).href;
  const program = path.join(/** @type {string} */ (office), "soffice");
  const settings = [`-env:UserInstallation=${profile}`, "--headless", "--norestore"];
  execFileSync(program, [...settings, "--convert-to", "pdf", "--outdir", into, ...files], { stdio: "ignore" });
}

/** @param {typeof PIECES[number]} of */
function piece({ report, left, top, width, height }) {
  const [x, y, w, h] = [left, top, width, height].map((inches) => String(Math.round(inches * PICTURE_DPI)));
  const cut = ["-x", x, "-y", y, "-W", w, "-H", h].map(String);
  const stem = path.join(work, `piece-${report}`);
  const pages = ["-r", String(PICTURE_DPI), "-f", "1", "-l", "1", "-singlefile"];
  execFileSync("pdftoppm", [...pages, ...cut, path.join(work, `${report}.pdf`), stem]);
  return readPpm(readFileSync(`${stem}.ppm`));
}
