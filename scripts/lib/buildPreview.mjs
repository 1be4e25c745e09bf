import { buildExcel } from "./buildExcel.mjs";
import { buildPreviewPage } from "./buildPreviewPage.mjs";

/**
 * Builds the preview of the add-in for Excel, and the add-in; each only where its sources are other than at the last time.
 * @returns {Promise<{ preview: string, addin: string }>}
 */
export async function buildPreview() {
  const { folder: addin } = await buildExcel();
  const preview = await buildPreviewPage({
    folder: "build/preview",
    inputs: ["excel-addin", "test/hosts/excel"],
    entries: { page: "preview/excel/main.tsx", office: "preview/excel/office.ts" },
  });
  return { preview, addin };
}
