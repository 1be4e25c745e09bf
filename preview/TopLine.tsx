import { ToggleButton, Tooltip, makeStyles, tokens } from "@fluentui/react-components";
import { PanelRightRegular, WeatherMoonRegular } from "@fluentui/react-icons";
import type { ReactElement } from "react";
import { dictionaries, isLanguage, languages, type TextKey, type Translate } from "../core/index";
import type { ProgramWords } from "./previewWords";

const useStyles = makeStyles({
  line: {
    display: "flex",
    alignItems: "center",
    columnGap: tokens.spacingHorizontalS,
    padding: `2px ${tokens.spacingHorizontalM}`,
    backgroundColor: tokens.colorNeutralBackground4,
    fontSize: tokens.fontSizeBase200,
  },
  title: {
    fontSize: tokens.fontSizeBase200,
    fontWeight: tokens.fontWeightSemibold,
    margin: 0,
    minWidth: 0,
    whiteSpace: "nowrap",
    overflow: "hidden",
    textOverflow: "ellipsis",
  },
  explained: { color: tokens.colorNeutralForeground2, "@media (max-width: 900px)": { display: "none" } },
  gap: { flexGrow: 1 },
  language: { font: "inherit", color: "inherit", backgroundColor: tokens.colorNeutralBackground1 },
});

export interface TopLineProps {
  readonly say: Translate;
  readonly words: ProgramWords;
  readonly dark: boolean;
  readonly paneOpen: boolean;
  readonly onPane: (open: boolean) => void;
}

/** What the page is, and what the program itself rules: language, colours, whether the pane is open. */
export function TopLine({ say, words, dark, paneOpen, onPane }: TopLineProps): ReactElement {
  const styles = useStyles();
  const toggle = (label: TextKey, icon: ReactElement, on: boolean, set: (on: boolean) => void): ReactElement => (
    <Tooltip content={say(label)} relationship="label">
      <ToggleButton appearance="subtle" size="small" icon={icon} checked={on} onClick={() => set(!on)} />
    </Tooltip>
  );
  return (
    <header className={styles.line}>
      <h1 className={styles.title}>{words.title}</h1>
      <span className={styles.explained}>{words.explained}</span>
      <span className={styles.gap} />
      <select
        className={styles.language}
        aria-label={say("workbench.language")}
        value={say.language}
        onChange={({ target }) => {
          if (isLanguage(target.value)) begin({ lang: target.value });
        }}
      >
        {languages.map((language) => (
          <option key={language} value={language} lang={language}>
            {dictionaries[language]["language.name"]}
          </option>
        ))}
      </select>
      {toggle("workbench.dark", <WeatherMoonRegular />, dark, (wished) => begin({ dark: wished ? "1" : "0" }))}
      {toggle("workbench.pane", <PanelRightRegular />, paneOpen, onPane)}
    </header>
  );
}

/** A program tells an add-in its language and colours when it begins, so the preview begins anew. */
function begin(wishes: Readonly<Record<string, string>>): void {
  const address = new URL(location.href);
  for (const [name, value] of Object.entries(wishes)) address.searchParams.set(name, value);
  location.assign(address);
}
