import path from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { languages, type Language } from "../../core/index";
import {
  TestBrowser,
  buildJob,
  menuButton,
  screens,
  selectCells,
  seriousFindings,
  withoutBrowser,
  type Visit,
} from "./browser";

const WIDTHS = [300, 1280] as const;
const moments = languages.flatMap((language) =>
  WIDTHS.map((width) => ({ language, width, dark: language === "ru" || (language === "hu" && width === 300) })),
);

let browser: TestBrowser;

beforeAll(async () => {
  if (!withoutBrowser) browser = await TestBrowser.start();
});

afterAll(async () => {
  if (!withoutBrowser) await browser.stop();
});

/** A custom function is offered while it is typed, with its help in the language of the page. */
async function functionOffered({ page, say }: Visit, language: Language): Promise<void> {
  await selectCells(page, "D20");
  await page.keyboard.type("=ABCC");
  await page.getByText("ABCCLASS").first().waitFor();
  await page.keyboard.press("Enter");
  await page.getByText(say("function.ABCCLASS.amounts")).first().waitFor();
  await page.screenshot({ path: path.join(screens, `function-${language}.png`) });
  await page.keyboard.press("Escape");
  await page.keyboard.press("Escape");
}

// What is seen is for people to judge: the pictures stand in build/screens. What a machine can judge is tested.
describe.skipIf(withoutBrowser)("the page", () => {
  it.each(moments)("in $language, $width pixels wide, dark: $dark", async ({ language, width, dark }) => {
    const visit = await browser.visit({ language, width, height: width < 400 ? 700 : 800, dark });
    const { page, say } = visit;
    const found: string[] = [];
    const look = async (name: string): Promise<void> => {
      await page.screenshot({ path: path.join(screens, `${language}-${width}-${name}.png`) });
      // in a wide window it is the same page: one light and one dark is enough
      if (width < 400 || language === "en" || language === "ru") {
        found.push(...(await seriousFindings(page)).map((finding) => `${name}: ${finding}`));
      }
      const beyond = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
      if (beyond > 0) found.push(`${name}: the page is ${beyond} pixels wider than the window`);
    };
    await page.getByRole("button", { name: say("job.overview.question") }).waitFor();
    await page.getByText(say("workbench.gridLoading")).waitFor({ state: "detached" });
    await look("1-home");
    await page.getByRole("button", { name: say("job.most-important.question") }).click();
    await page.getByRole("region", { name: say("pane.preview.table") }).waitFor();
    await look("2-job");
    if (width > 400) await functionOffered(visit, language);
    // the further pages are as wide as the pane: of a wide window one language is enough
    if (width < 400 || language === "en") {
      await page.getByRole("button", { name: say("pane.back") }).click();
      await buildJob(visit, "overview");
      await look("3-built");
      if (width < 400) {
        await menuButton(page, say("workbench.pane")).click();
        await look("4-sheet");
        await menuButton(page, say("workbench.pane")).click();
      }
      await page.getByRole("button", { name: say("pane.back") }).click();
      await page.getByRole("region", { name: say("refresh.page.this") }).waitFor();
      await look("5-home-built");
      await page.getByRole("button", { name: say("refresh.page.open"), exact: true }).click();
      await page.getByRole("button", { name: say("refresh.one"), exact: true }).waitFor();
      await page.getByText(say("refresh.fresh")).waitFor();
      await look("6-sheet-page");
      await page.getByRole("button", { name: say("refresh.one"), exact: true }).click();
      await page.getByRole("heading", { name: say("refresh.done", { n: 1 }) }).waitFor();
      await look("7-refreshed");
      await page.getByRole("button", { name: say("pane.back") }).click();
      await page.getByRole("button", { name: say("send.page.title") }).click();
      await page.getByRole("button", { name: say("send.page.make") }).waitFor();
      await look("8-send");
      await page.getByRole("button", { name: say("pane.back") }).click();
      await page.getByRole("button", { name: say("settings.button") }).click();
      await page.getByRole("heading", { name: say("settings.button") }).waitFor();
      await look("9-settings");
    }
    expect(found).toEqual([]);
    expect(visit.complaints).toEqual([]);
    expect(visit.foreign).toEqual([]);
    await visit.close();
  });
});
