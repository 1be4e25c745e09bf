import { FluentProvider, makeStyles } from "@fluentui/react-components";
import { forwardRef, useMemo } from "react";
import { translator, type Language } from "../../core/index";
import { PaneContext } from "./PaneContext";
import type { PaneOptions } from "./PaneOptions";
import { PanePages, type PaneControl } from "./PanePages";
import { darkTheme, lightTheme } from "./theme";

export type { PaneControl } from "./PanePages";

export interface PaneProps {
  readonly options: PaneOptions;
  readonly language: Language;
  readonly dark: boolean;
  onLanguage(language: Language): void;
}

const useStyles = makeStyles({
  pane: { height: "100%", overflow: "hidden", overflowWrap: "break-word", hyphens: "auto" },
});

/** The whole pane, in the colours and the language that are asked for. */
export const Pane = forwardRef<PaneControl, PaneProps>(function Pane({ options, language, dark, onLanguage }, control) {
  const styles = useStyles();
  const surroundings = useMemo(
    () => ({ options, language, dark, say: translator(language), chooseLanguage: onLanguage }),
    // a new function each time is no reason to draw everything anew
    [options, language, dark],
  );
  return (
    <FluentProvider
      theme={dark ? darkTheme : lightTheme}
      className={styles.pane}
      lang={language}
      style={{ colorScheme: dark ? "dark" : "light" }}
    >
      <PaneContext.Provider value={surroundings}>
        <PanePages ref={control} />
      </PaneContext.Provider>
    </FluentProvider>
  );
});
