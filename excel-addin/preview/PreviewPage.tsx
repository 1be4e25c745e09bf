import { FluentProvider, Spinner, makeStyles, tokens } from "@fluentui/react-components";
import { useCallback, useEffect, useState, type ReactElement } from "react";
import { translator, type Language } from "../../core/index";
import { darkTheme, lightTheme } from "../../pane/ui/theme";
import type { RibbonCommand } from "../commands/ribbonCommands";
import { FunctionBox } from "./FunctionBox";
import { previewWords } from "./previewWords";
import { Ribbon } from "./Ribbon";
import { TopLine } from "./TopLine";

const NARROW = "@media (max-width: 700px)";

const useStyles = makeStyles({
  page: { display: "grid", gridTemplateRows: "auto auto auto minmax(0, 1fr)", height: "100dvh", overflow: "hidden" },
  body: { display: "flex", minHeight: 0, position: "relative" },
  grid: { flexGrow: 1, minWidth: 0, position: "relative" },
  behindPane: { [NARROW]: { visibility: "hidden" } },
  pane: {
    position: "relative",
    width: "360px",
    flexShrink: 0,
    overflow: "hidden",
    borderLeft: `1px solid ${tokens.colorNeutralStroke2}`,
    [NARROW]: { position: "absolute", inset: 0, width: "100%", borderLeft: "none", zIndex: 1 },
  },
  hidden: { display: "none" },
  frame: { position: "absolute", inset: 0, width: "100%", height: "100%", border: "none", display: "block" },
  waiting: {
    position: "absolute",
    inset: 0,
    display: "flex",
    alignItems: "center",
    justifyContent: "center",
    backgroundColor: tokens.colorNeutralBackground1,
  },
});

export interface PreviewPageProps {
  readonly language: Language;
  readonly dark: boolean;
  /** Where the grid puts itself. */
  readonly gridElement: HTMLElement;
  readonly gridLoaded: Promise<unknown>;
  /** Address of the add-in's page. */
  readonly pane: string;
  readonly onCommand: (command: RibbonCommand) => void;
  /** The result of a function's call as text. */
  readonly onFunction: (formula: string) => Promise<string>;
  /** Hands out how the pane is shown and hidden. */
  readonly onPane: (show: (open: boolean) => void) => void;
}

/** The page of the preview: what stands in for Excel around the pane. */
export function PreviewPage(props: PreviewPageProps): ReactElement {
  const styles = useStyles();
  const { language, dark, gridElement, gridLoaded, onPane } = props;
  const say = translator(language);
  const [paneOpen, setPaneOpen] = useState(true);
  const [loading, setLoading] = useState(true);

  useEffect(() => {
    void gridLoaded.then(() => {
      setLoading(false);
    });
  }, [gridLoaded]);
  useEffect(() => {
    onPane(setPaneOpen);
  }, [onPane]);
  const hosted = useCallback(
    (place: HTMLElement | null) => {
      if (place !== null && gridElement.parentElement !== place) place.append(gridElement);
    },
    [gridElement],
  );

  return (
    <FluentProvider theme={dark ? darkTheme : lightTheme} lang={language}>
      <div className={styles.page}>
        <TopLine say={say} words={previewWords[language]} dark={dark} paneOpen={paneOpen} onPane={setPaneOpen} />
        <Ribbon say={say} label={previewWords[language].ribbon} onCommand={props.onCommand} />
        <FunctionBox label={previewWords[language].tryFunction} onFunction={props.onFunction} />
        <div className={styles.body}>
          <section
            className={`${styles.grid} ${paneOpen ? styles.behindPane : ""}`}
            aria-label={say("workbench.gridLabel")}
            ref={hosted}
          >
            {loading ? (
              <div className={styles.waiting}>
                <Spinner label={say("workbench.gridLoading")} />
              </div>
            ) : null}
          </section>
          <aside className={`${styles.pane} ${paneOpen ? "" : styles.hidden}`} aria-label={say("workbench.pane")}>
            <iframe className={styles.frame} title={say("workbench.pane")} src={props.pane} />
          </aside>
        </div>
      </div>
    </FluentProvider>
  );
}
