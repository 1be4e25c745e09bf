import { buildPreviewPage } from "./buildPreviewPage.mjs";
import { buildSheets } from "./buildSheets.mjs";

/**
 * Builds the preview of the add-on for Google Sheets, and the add-on; each only where its sources are other than at the last time.
 * @returns {Promise<{ preview: string, addon: string }>}
 */
export async function buildSheetsPreview() {
  const { folder: addon } = await buildSheets();
  const preview = await buildPreviewPage({
    folder: "build/sheetsPreview",
    inputs: ["sheets-addon", "test/hosts/sheets"],
    entries: { page: "preview/sheets/main.tsx", google: "preview/sheets/google.ts" },
  });
  return { preview, addon };
}
