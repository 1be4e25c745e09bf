import { writeFileSync } from "node:fs";
import { it, beforeAll, afterAll } from "vitest";
import { TestBrowser, seriousFindings } from "./browser";
let browser: TestBrowser;
beforeAll(async () => {
  browser = await TestBrowser.start();
});
afterAll(async () => {
  await browser.stop();
});
it("dump", async () => {
  for (const width of [1280, 300]) {
    const visit = await browser.visit({ width });
    const { page, say } = visit;
    await page.getByText(say("workbench.gridLoading")).waitFor({ state: "detached" });
    await page.waitForTimeout(500);
    if (width < 400) {
      await page
        .getByRole("button", { name: say("workbench.pane"), exact: true })
        .first()
        .click();
      await page.waitForTimeout(500);
    }
    const html = await page.evaluate(() => {
      const s = document.querySelector("[data-u-comp=slide-tab-item]")!;
      let e: Element = s;
      while (e.parentElement && !e.querySelector("canvas")) e = e.parentElement;
      const c = e.cloneNode(true) as Element;
      c.querySelectorAll("svg").forEach((x) => {
        x.innerHTML = "";
      });
      return c.outerHTML;
    });
    const findings = await seriousFindings(page);
    writeFileSync(
      `/tmp/dom-${width}.html`,
      html.replace(/></g, ">\n<").replace(/class="[^"]*"/g, (m) => m.slice(0, 60)),
    );
    writeFileSync(`/tmp/axe-${width}.txt`, findings.join("\n"));
    await visit.close();
  }
});
