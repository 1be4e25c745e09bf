import { FluentProvider } from "@fluentui/react-components";
import { createElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { languages, translator, type Language } from "../../../core/index";
import { EngineClient } from "../../../pane/engine/EngineClient";
import { PaneContext } from "../../../pane/ui/PaneContext";
import { SendPage, type SendPageProps } from "../../../pane/ui/SendPage";
import { sendFileName, sendWish, type SendForm } from "../../../pane/ui/sendForm";
import { lightTheme } from "../../../pane/ui/theme";
import { sampleHost } from "../workbooks";

const form: SendForm = {
  without: [],
  own: [],
  audience: "all",
  manager: "Ivanov",
  client: "",
  companyName: " Harbour Ltd ",
  language: "sk",
};

function drawn(props: Partial<SendPageProps>, language: Language = "en"): string {
  const host = sampleHost();
  const options = { host, engine: new EngineClient(() => null), language, dark: false, today: () => 39_918 };
  const surroundings = { options, language, dark: false, say: translator(language), chooseLanguage: () => undefined };
  const page = createElement(SendPage, {
    sheets: ["Clients", "Managers"],
    own: [],
    managers: ["Ivanov", "Petrov"],
    clients: ["Lyutik"],
    onBack: () => undefined,
    onMake: () => Promise.resolve({ ok: true as const, name: "x.xlsx", remarks: [] }),
    ...props,
  });
  return renderToStaticMarkup(
    createElement(
      FluentProvider,
      { theme: lightTheme },
      createElement(PaneContext.Provider, { value: surroundings }, page),
    ),
  );
}

describe("the page of a copy for sending", () => {
  it.each(languages)("offers the sheets, the recipients and the languages: %s", (language) => {
    const markup = drawn({}, language);
    const say = translator(language);
    for (const key of [
      "send.page.title",
      "send.page.all",
      "send.page.manager",
      "send.page.client",
      "send.page.make",
    ] as const) {
      expect(markup).toContain(say(key).replaceAll("'", "&#x27;"));
    }
    for (const name of ["Clients", "Managers", "Slovenčina", "Magyar"]) expect(markup).toContain(name);
  });

  it("offers no manager where there is none, and nothing where nothing was built", () => {
    expect(drawn({ managers: [] })).not.toContain("For one manager");
    const empty = drawn({ sheets: [] });
    expect(empty).toContain("There is no sheet here that Klientela has built");
    expect(empty).not.toContain("Make the copy");
  });
});

describe("the user's own sheets on that page", () => {
  it("are offered unchecked beside the built ones", () => {
    const markup = drawn({ own: ["Notes"] });
    expect(markup).toContain("Your own sheets");
    expect(markup).toContain("with values instead of formulas");
    expect(markup.match(/checked=""[^>]*type="checkbox"|type="checkbox"[^>]*checked=""/g)).toHaveLength(2);
    expect(drawn({})).not.toContain("Your own sheets");
  });

  it("may be all that is sent, to everybody only", () => {
    const own = { ...form, own: ["Notes", "Gone"] };
    expect(sendWish({ ...own, without: ["Clients"] }, ["Clients"], ["Notes", "Plan"])).toMatchObject({
      sheets: [],
      own: ["Notes"],
    });
    expect(sendWish({ ...own, audience: "manager" }, ["Clients"], ["Notes"])).toMatchObject({
      sheets: ["Clients"],
      own: [],
    });
    expect(sendWish({ ...own, audience: "manager", without: ["Clients"] }, ["Clients"], ["Notes"])).toBeNull();
  });
});

describe("sendWish", () => {
  it("takes all sheets but those that were left out", () => {
    expect(sendWish({ ...form, without: ["Managers"] }, ["Clients", "Managers"], ["Notes"])).toEqual({
      sheets: ["Clients"],
      own: [],
      recipient: { type: "all" },
      companyName: "Harbour Ltd",
      language: "sk",
    });
  });

  it("waits for a sheet and for a name", () => {
    expect(sendWish({ ...form, without: ["Clients"] }, ["Clients"], [])).toBeNull();
    expect(sendWish({ ...form, audience: "client" }, ["Clients"], [])).toBeNull();
    expect(sendWish({ ...form, audience: "client", client: " Lyutik" }, ["Clients"], [])?.recipient).toEqual({
      type: "client",
      name: "Lyutik",
    });
    expect(sendWish({ ...form, audience: "manager" }, ["Clients"], [])?.recipient).toEqual({
      type: "manager",
      name: "Ivanov",
    });
  });
});

describe("sendFileName", () => {
  it("says whose copy it is, in signs that every system allows", () => {
    const wish = sendWish({ ...form, companyName: 'A/B "Trade"', audience: "manager" }, ["Clients"], [])!;
    expect(sendFileName(wish, "2009-04-15")).toBe("A B Trade Ivanov 2009-04-15.xlsx");
    expect(sendFileName({ ...wish, companyName: "", recipient: { type: "all" } }, "2009-04-15")).toBe(
      "Klientela 2009-04-15.xlsx",
    );
  });
});
