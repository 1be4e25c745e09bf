import { FluentProvider, Spinner, makeStyles, tokens } from "@fluentui/react-components";
import { useCallback, useEffect, useRef, useState, useSyncExternalStore, type ReactElement } from "react";
import { translator, type Language } from "../../core/index";
import { darkTheme, lightTheme } from "../../pane/ui/theme";
import type { Session } from "../Session";
import { AskToSave, type SaveAnswer } from "./AskToSave";
import { handOver, pickFile } from "../../addins/fileDialogs";
import { MenuLine } from "./MenuLine";
import { Messages } from "./Messages";
import { StatusLine } from "./StatusLine";
import { useFileDrop } from "./useFileDrop";

const NARROW = "@media (max-width: 700px)";

const useStyles = makeStyles({
  page: {
    display: "grid",
    gridTemplateRows: "auto auto minmax(0, 1fr) auto",
    height: "100dvh",
    overflow: "hidden",
  },
  body: { display: "flex", minHeight: 0, position: "relative" },
  grid: { flexGrow: 1, minWidth: 0, position: "relative" },
  gridBehindPane: { [NARROW]: { visibility: "hidden" } },
  pane: {
    position: "relative",
    width: "360px",
    flexShrink: 0,
    overflow: "hidden",
    borderLeft: `1px solid ${tokens.colorNeutralStroke2}`,
    [NARROW]: { position: "absolute", inset: 0, width: "100%", borderLeft: "none", zIndex: 1 },
  },
  hidden: { display: "none" },
  waiting: {
    position: "absolute",
    inset: 0,
    display: "flex",
    alignItems: "center",
    justifyContent: "center",
    backgroundColor: tokens.colorNeutralBackground1,
  },
  drop: {
    position: "absolute",
    inset: "8px",
    zIndex: 10,
    display: "flex",
    alignItems: "center",
    justifyContent: "center",
    border: `2px dashed ${tokens.colorBrandStroke1}`,
    borderRadius: tokens.borderRadiusXLarge,
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorBrandForeground1,
    fontSize: tokens.fontSizeBase500,
    pointerEvents: "none",
  },
});

export interface ShellProps {
  readonly session: Session;
  readonly language: Language;
  readonly dark: boolean;
  /** Where the grid and the pane put themselves. */
  readonly gridElement: HTMLElement;
  readonly paneElement: HTMLElement;
  readonly gridLoaded: Promise<unknown>;
  readonly onLanguage: (language: Language) => void;
  readonly onDark: (dark: boolean) => void;
  /** Hands out what else asks for a file or the sample. */
  readonly onCommands: (commands: ShellCommands) => void;
}

export interface ShellCommands {
  readonly open: () => void;
  readonly sample: () => void;
  readonly showPane: () => void;
}

/** The page: menu line, grid, pane, status line. */
export function Shell(props: ShellProps): ReactElement {
  const styles = useStyles();
  const { session, language, dark, gridElement, paneElement, onCommands } = props;
  const state = useSyncExternalStore(session.subscribe, () => session.state);
  const [paneOpen, setPaneOpen] = useState(true);
  const [gridState, setGridState] = useState<"loading" | "there" | "failed">("loading");
  const asked = useRef<(answer: SaveAnswer) => void>();
  const [asking, setAsking] = useState(false);
  const say = translator(language);

  useEffect(() => {
    props.gridLoaded.then(
      () => {
        setGridState("there");
      },
      () => {
        setGridState("failed");
        session.complain("workbench.fault.grid");
      },
    );
  }, [props.gridLoaded, session]);

  const save = useCallback(async (): Promise<boolean> => {
    const file = await session.save();
    if (file === null) return false;
    handOver(file.name, file.bytes);
    await session.saved(file.name);
    return true;
  }, [session]);

  /** Whether what is open may be left. */
  const mayLeave = useCallback(async (): Promise<boolean> => {
    if (!session.wouldLose) return true;
    setAsking(true);
    const answer = await new Promise<SaveAnswer>((resolve) => (asked.current = resolve));
    setAsking(false);
    return answer === "leave" || (answer === "save" && (await save()));
  }, [save, session]);

  const openFile = useCallback(
    async (file: File): Promise<void> => {
      if (!(await mayLeave())) return;
      await session.openFile(file.name, new Uint8Array(await file.arrayBuffer()));
    },
    [mayLeave, session],
  );
  const open = useCallback(() => {
    pickFile((file) => void openFile(file));
  }, [openFile]);
  const sample = useCallback(() => {
    void mayLeave().then((may) => may && session.openSample());
  }, [mayLeave, session]);
  const blank = useCallback(() => {
    void mayLeave().then((may) => may && session.openBlank());
  }, [mayLeave, session]);

  useEffect(() => {
    onCommands({
      open,
      sample,
      showPane: () => {
        setPaneOpen(true);
      },
    });
  }, [onCommands, open, sample]);

  useEffect(() => {
    const ask = (event: BeforeUnloadEvent): void => {
      if (session.wouldLose) event.preventDefault();
    };
    const keys = (event: KeyboardEvent): void => {
      if (!(event.ctrlKey || event.metaKey) || event.altKey || event.shiftKey) return;
      const command = event.code === "KeyS" ? save : event.code === "KeyO" ? open : null;
      if (command === null) return;
      event.preventDefault();
      event.stopPropagation();
      void command();
    };
    window.addEventListener("beforeunload", ask);
    window.addEventListener("keydown", keys, true);
    return () => {
      window.removeEventListener("beforeunload", ask);
      window.removeEventListener("keydown", keys, true);
    };
  }, [open, save, session]);

  const dropping = useFileDrop((file) => void openFile(file));
  const hosted = useCallback(
    (element: HTMLElement) => (place: HTMLElement | null) => {
      if (place !== null && element.parentElement !== place) place.append(element);
    },
    [],
  );

  return (
    <FluentProvider theme={dark ? darkTheme : lightTheme} lang={language}>
      <div className={styles.page}>
        <MenuLine
          say={say}
          disabled={state.busy !== null}
          dark={dark}
          paneOpen={paneOpen}
          onOpen={open}
          onSave={() => void save()}
          onNew={blank}
          onSample={sample}
          onUndo={() => void session.undo()}
          onRedo={() => void session.redo()}
          onLanguage={props.onLanguage}
          onDark={props.onDark}
          onPane={setPaneOpen}
        />
        <Messages say={say} session={session} state={state} />
        <div className={styles.body}>
          <section
            className={`${styles.grid} ${paneOpen ? styles.gridBehindPane : ""}`}
            aria-label={say("workbench.gridLabel")}
            ref={hosted(gridElement)}
          >
            {gridState === "loading" ? (
              <div className={styles.waiting}>
                <Spinner label={say("workbench.gridLoading")} />
              </div>
            ) : null}
          </section>
          <aside
            className={`${styles.pane} ${paneOpen ? "" : styles.hidden}`}
            aria-label={say("workbench.pane")}
            ref={hosted(paneElement)}
          />
          {dropping ? <div className={styles.drop}>{say("workbench.dropHere")}</div> : null}
        </div>
        <StatusLine say={say} state={state} />
      </div>
      <AskToSave say={say} name={state.name} open={asking} onAnswer={(answer) => asked.current?.(answer)} />
    </FluentProvider>
  );
}
