import { Button, Dropdown, Option, ToggleButton, Tooltip, makeStyles, tokens } from "@fluentui/react-components";
import {
  ArrowRedoRegular,
  ArrowUndoRegular,
  BuildingShopRegular,
  DocumentAddRegular,
  FolderOpenRegular,
  PanelRightRegular,
  SaveRegular,
  WeatherMoonRegular,
} from "@fluentui/react-icons";
import type { ReactElement } from "react";
import { dictionaries, isLanguage, languages, type Language, type TextKey, type Translate } from "../../core/index";

const useStyles = makeStyles({
  line: {
    display: "flex",
    alignItems: "center",
    columnGap: tokens.spacingHorizontalXXS,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground3,
    flexWrap: "wrap",
  },
  name: {
    "@media (max-width: 420px)": { display: "none" },
    fontWeight: tokens.fontWeightSemibold,
    color: tokens.colorBrandForeground1,
    padding: "0 8px 0 4px",
  },
  group: { display: "flex", flexWrap: "wrap", columnGap: tokens.spacingHorizontalXXS },
  gap: { flexGrow: 1 },
  words: { "@media (max-width: 760px)": { display: "none" } },
  button: { minWidth: "auto" },
  language: { minWidth: "118px" },
});

export interface MenuLineProps {
  readonly say: Translate;
  readonly disabled: boolean;
  readonly dark: boolean;
  readonly paneOpen: boolean;
  readonly onOpen: () => void;
  readonly onSave: () => void;
  readonly onNew: () => void;
  readonly onSample: () => void;
  readonly onUndo: () => void;
  readonly onRedo: () => void;
  readonly onLanguage: (language: Language) => void;
  readonly onDark: (dark: boolean) => void;
  readonly onPane: (open: boolean) => void;
}

/** The line on top: file, language, pane. */
export function MenuLine(props: MenuLineProps): ReactElement {
  const styles = useStyles();
  const { say, disabled } = props;
  const command = (key: TextKey, icon: ReactElement, onClick: () => void, withWords: boolean): ReactElement => (
    <Tooltip content={say(key)} relationship="label">
      <Button
        appearance="subtle"
        className={styles.button}
        icon={icon}
        disabled={disabled}
        onClick={onClick}
        aria-label={say(key)}
      >
        {withWords ? <span className={styles.words}>{say(key)}</span> : null}
      </Button>
    </Tooltip>
  );
  return (
    <header className={styles.line}>
      <span className={styles.name}>Klientela</span>
      <div role="group" aria-label={say("workbench.menu")} className={styles.group}>
        {command("workbench.open", <FolderOpenRegular />, props.onOpen, true)}
        {command("workbench.save", <SaveRegular />, props.onSave, true)}
        {command("workbench.new", <DocumentAddRegular />, props.onNew, true)}
        {command("workbench.sample", <BuildingShopRegular />, props.onSample, true)}
        {command("workbench.undo", <ArrowUndoRegular />, props.onUndo, false)}
        {command("workbench.redo", <ArrowRedoRegular />, props.onRedo, false)}
      </div>
      <span className={styles.gap} />
      <Dropdown
        appearance="filled-darker"
        size="small"
        className={styles.language}
        aria-label={say("workbench.language")}
        value={say("language.name")}
        selectedOptions={[say.language]}
        onOptionSelect={(_, { optionValue }) => {
          if (optionValue !== undefined && isLanguage(optionValue)) props.onLanguage(optionValue);
        }}
      >
        {languages.map((language) => (
          <Option key={language} value={language} lang={language}>
            {dictionaries[language]["language.name"]}
          </Option>
        ))}
      </Dropdown>
      <Tooltip content={say("workbench.dark")} relationship="label">
        <ToggleButton
          appearance="subtle"
          size="small"
          icon={<WeatherMoonRegular />}
          checked={props.dark}
          onClick={() => {
            props.onDark(!props.dark);
          }}
        />
      </Tooltip>
      <Tooltip content={say("workbench.pane")} relationship="label">
        <ToggleButton
          appearance="subtle"
          size="small"
          icon={<PanelRightRegular />}
          checked={props.paneOpen}
          onClick={() => {
            props.onPane(!props.paneOpen);
          }}
        />
      </Tooltip>
    </header>
  );
}
