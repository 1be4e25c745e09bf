import { deflateRawSync } from "node:zlib";

/** So long a line that editors bear it. */
const LINE = 4_000;

/**
 * Scripts of a page that Google serves, as elements with their ids, and lines that unpack them and run one. Google takes what
 * looks like a comment out of a page's scripts (`//` within template literals too) and has damaged letters that aren't of the
 * English alphabet, so nothing of a script stands there as it is. Packed it is also a third as large.
 * @param {Readonly<Record<string, string>>} texts id → script or another text, that is there, unpacked, when the page's runs
 * @param {string} run id of the one that is the page's
 */
export function packedScripts(texts, run) {
  const elements = Object.entries(texts).map(
    ([id, text]) => `<script type="text/plain" id="${id}">\n${packed(text)}\n</script>`,
  );
  return [...elements, `<script>${unpacking(Object.keys(texts), run)}</script>`].join("\n");
}

/** @param {string} text */
function packed(text) {
  const signs = deflateRawSync(text, { level: 9 }).toString("base64url");
  return signs.match(new RegExp(`.{1,${LINE}}`, "g"))?.join("\n") ?? "";
}

/**
 * Written so that nothing in it looks like a comment.
 * @param {readonly string[]} ids
 * @param {string} run
 */
function unpacking(ids, run) {
  return `
(async () => {
  const unpack = async (id) => {
    const element = document.getElementById(id);
    const signs = atob(element.textContent.split("-").join("+").split("_").join("\\u002f"));
    const bytes = Uint8Array.from(signs, (sign) => sign.charCodeAt(0));
    const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream("deflate-raw"));
    element.textContent = await new Response(stream).text();
  };
  await Promise.all(${JSON.stringify(ids)}.map(unpack));
  const script = document.createElement("script");
  script.textContent = document.getElementById("${run}").textContent;
  document.body.append(script);
})();
`;
}
