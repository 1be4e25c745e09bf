import { FluentProvider, Spinner, makeStyles, tokens } from "@fluentui/react-components";
import { useCallback, useEffect, useState, type ReactElement } from "react";
import { translator, type Language } from "../core/index";
import { darkTheme, lightTheme } from "../pane/ui/theme";
import { FunctionBox } from "./FunctionBox";
import { previewWords, type ProgramWords } from "./previewWords";
import { TopLine } from "./TopLine";

const NARROW = "@media (max-width: 700px)";

const useStyles = makeStyles({
  page: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr)",
    gridTemplateRows: "auto auto auto minmax(0, 1fr)",
    height: "100dvh",
    overflow: "hidden",
  },
  body: { display: "flex", minHeight: 0, position: "relative" },
  grid: { flexGrow: 1, minWidth: 0, position: "relative" },
  behindPane: { [NARROW]: { visibility: "hidden" } },
  pane: {
    position: "relative",
    display: "flex",
    flexDirection: "column",
    flexShrink: 0,
    overflow: "hidden",
    borderLeft: `1px solid ${tokens.colorNeutralStroke2}`,
    [NARROW]: { position: "absolute", inset: 0, width: "100% !important", borderLeft: "none", zIndex: 1 },
  },
  hidden: { display: "none" },
  frame: { flexGrow: 1, width: "100%", border: "none", display: "block" },
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
  readonly words: ProgramWords;
  /** The buttons or the menu by which the program calls the add-in. */
  readonly commands: ReactElement;
  /** What the pane is when the page begins. */
  readonly pane: ShownPane;
  /** Pixels. */
  readonly paneWidth: number;
  /** What the program puts above the page of the add-in. */
  readonly paneHead?: ReactElement;
  /** The result of a function's call as text. */
  readonly onFunction: (formula: string) => Promise<string>;
  /** The user opens the pane, or closes it. */
  readonly onPane: (open: boolean) => void;
  /** Hands out how the pane is shown and hidden. */
  readonly onShown: (show: (pane: ShownPane) => void) => void;
}

/** The pane of the add-in. One that is closed lives on, unless another address is shown or none. */
export interface ShownPane {
  readonly open: boolean;
  /** Of the add-in's page; "": there is none. */
  readonly address: string;
}

/** The page of a preview: what stands in for the program around the pane. */
export function PreviewPage(props: PreviewPageProps): ReactElement {
  const styles = useStyles();
  const { language, dark, gridElement, gridLoaded, onShown } = props;
  const say = translator(language);
  const [pane, setPane] = useState(props.pane);
  const [loading, setLoading] = useState(true);

  useEffect(() => {
    void gridLoaded.then(() => {
      setLoading(false);
    });
  }, [gridLoaded]);
  useEffect(() => {
    onShown(setPane);
  }, [onShown]);
  const hosted = useCallback(
    (place: HTMLElement | null) => {
      if (place !== null && gridElement.parentElement !== place) place.append(gridElement);
    },
    [gridElement],
  );

  return (
    <FluentProvider theme={dark ? darkTheme : lightTheme} lang={language}>
      <div className={styles.page}>
        <TopLine say={say} words={props.words} dark={dark} paneOpen={pane.open} onPane={props.onPane} />
        {props.commands}
        <FunctionBox label={previewWords[language].tryFunction} onFunction={props.onFunction} />
        <div className={styles.body}>
          <section
            className={`${styles.grid} ${pane.open ? styles.behindPane : ""}`}
            aria-label={say("workbench.gridLabel")}
            ref={hosted}
          >
            {loading ? (
              <div className={styles.waiting}>
                <Spinner label={say("workbench.gridLoading")} />
              </div>
            ) : null}
          </section>
          <aside
            className={`${styles.pane} ${pane.open ? "" : styles.hidden}`}
            style={{ width: props.paneWidth }}
            aria-label={say("workbench.pane")}
          >
            {props.paneHead}
            {pane.address === "" ? null : (
              <iframe key={pane.address} className={styles.frame} title={say("workbench.pane")} src={pane.address} />
            )}
          </aside>
        </div>
      </div>
    </FluentProvider>
  );
}
