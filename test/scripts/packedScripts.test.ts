import { runInNewContext } from "node:vm";
import { expect, it } from "vitest";
import { packedScripts } from "../../scripts/lib/packedScripts.mjs";
import { sidebarFaults } from "../../scripts/lib/scriptFaults.mjs";

it("packs scripts so that nothing in them looks like a comment, and unpacks them in the page", async () => {
  const texts = {
    engine: "const a = `https://example.com/${1}`; /* Клиенты */ '</script>'; '<!--'",
    page: 'ran("€ ő č я")',
    long: Array.from({ length: 20_000 }, (_, at) => `v${(at * 7919) % 10_007}`).join(";"),
  };
  const page: string = packedScripts(texts, "page");
  expect(sidebarFaults(page)).toEqual([]);
  expect(Math.max(...page.split("\n").map((line) => line.length))).toBeLessThan(5_000);

  const elements = new Map<string, { textContent: string }>();
  for (const [, id, text] of page.matchAll(/<script type="text\/plain" id="(\w+)">([^<]*)<\/script>/g)) {
    elements.set(id!, { textContent: text! });
  }
  const [, code] = /<script>([^<]*)<\/script>/.exec(page)!;
  const run = await new Promise<{ textContent: string }>((resolve) => {
    const document = {
      getElementById: (id: string) => elements.get(id),
      createElement: () => ({ textContent: "" }),
      body: { append: resolve },
    };
    runInNewContext(code!, { document, atob, Uint8Array, Blob, DecompressionStream, Response, Promise });
  });
  expect(run.textContent).toBe(texts.page);
  expect(Object.fromEntries([...elements].map(([id, { textContent }]) => [id, textContent]))).toEqual(texts);
});
