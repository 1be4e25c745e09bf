import { FluentProvider } from "@fluentui/react-components";
import { createElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { languages, translator, type Language } from "../../../core/index";
import { EngineClient } from "../../../pane/engine/EngineClient";
import type { Host } from "../../../pane/port/Host";
import { PaneContext } from "../../../pane/ui/PaneContext";
import type { PaneOptions } from "../../../pane/ui/PaneOptions";
import { PrintOffer } from "../../../pane/ui/PrintOffer";
import { lightTheme } from "../../../pane/ui/theme";
import { sampleHost } from "../workbooks";

const onSend = (): ReturnType<NonNullable<PaneOptions["onSend"]>> => Promise.reject(new Error("not asked for"));

function drawn(printSetup: boolean, sends: boolean, language: Language = "en", regions = ["sheet-1"]): string {
  const memory = sampleHost();
  const host = { capabilities: { ...memory.capabilities, printSetup } } as Host;
  const engine = new EngineClient(() => null);
  const options = { host, engine, language, dark: false, today: () => 39_918, ...(sends ? { onSend } : {}) };
  const surroundings = { options, language, dark: false, say: translator(language), chooseLanguage: () => undefined };
  const offer = createElement(PrintOffer, { regions, name: "Clients", language });
  return renderToStaticMarkup(
    createElement(
      FluentProvider,
      { theme: lightTheme },
      createElement(PaneContext.Provider, { value: surroundings }, offer),
    ),
  );
}

describe("the offer of a file for printing", () => {
  it.each(languages)("stands where sheets can't be set up for printing: %s", (language) => {
    const say = translator(language);
    const markup = drawn(false, true, language);
    expect(markup).toContain(say("sheets.print.offer"));
    expect(markup).toContain(say("sheets.print.button"));
  });

  it("isn't made where they can, where no file can be given, and of no sheet", () => {
    const button = translator("en")("sheets.print.button");
    expect(drawn(true, true)).not.toContain(button);
    expect(drawn(false, false)).not.toContain(button);
    expect(drawn(false, true, "en", [])).not.toContain(button);
  });
});
