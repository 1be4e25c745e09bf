import { Label, Select } from "@fluentui/react-components";
import { useId, type ReactElement } from "react";
import { dictionaries, isLanguage, languages } from "../../core/index";
import { useSurroundings } from "./PaneContext";

/** The languages, each under its own name. */
export function LanguageField(): ReactElement {
  const { say, language, chooseLanguage } = useSurroundings();
  const id = useId();
  return (
    <div style={{ display: "flex", alignItems: "center", columnGap: 12 }}>
      <Label htmlFor={id} size="small">
        {say("pane.language")}
      </Label>
      <Select
        id={id}
        size="small"
        value={language}
        onChange={(_, data) => {
          if (isLanguage(data.value)) chooseLanguage(data.value);
        }}
      >
        {languages.map((one) => (
          <option key={one} value={one} lang={one}>
            {dictionaries[one]["language.name"]}
          </option>
        ))}
      </Select>
    </div>
  );
}
