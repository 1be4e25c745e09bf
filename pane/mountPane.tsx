import { createRef } from "react";
import { flushSync } from "react-dom";
import { createRoot } from "react-dom/client";
import type { Language } from "../core/index";
import { Pane, type PaneControl } from "./ui/Pane";
import type { PaneHandle, PaneOptions } from "./ui/PaneOptions";

export type { PaneHandle, PaneOptions } from "./ui/PaneOptions";

/** Puts the pane into an element, which it fills: the host gives the element its size. */
export function mountPane(element: HTMLElement, options: PaneOptions): PaneHandle {
  const root = createRoot(element);
  const control = createRef<PaneControl>();
  let { language, dark } = options;
  const render = (): void => {
    root.render(<Pane ref={control} options={options} language={language} dark={dark} onLanguage={chooseLanguage} />);
  };
  function chooseLanguage(chosen: Language): void {
    language = chosen;
    render();
    options.onLanguage?.(chosen);
  }
  // so that the handle works from the first moment on
  flushSync(render);
  return {
    openJob: (key) => control.current?.openJob(key),
    openHome: () => control.current?.openHome(),
    refreshAll: () => control.current?.refreshAll(),
    setLanguage: (chosen) => {
      language = chosen;
      render();
    },
    setDark: (chosen) => {
      dark = chosen;
      render();
    },
    unmount: () => root.unmount(),
  };
}
