import { darkTheme, lightTheme } from "../pane/ui/theme";

/** Says a sentence in the place of the pane, in an Excel that can't have one. */
export function showNotice(text: string, dark: boolean): void {
  const theme = dark ? darkTheme : lightTheme;
  const notice = document.createElement("p");
  notice.textContent = text;
  notice.setAttribute("role", "status");
  Object.assign(notice.style, {
    boxSizing: "border-box",
    minHeight: "100%",
    margin: "0",
    padding: "16px",
    font: `${theme.fontSizeBase300}/${theme.lineHeightBase300} ${theme.fontFamilyBase}`,
    color: theme.colorNeutralForeground1,
    backgroundColor: theme.colorNeutralBackground1,
  });
  document.getElementById("page")!.replaceChildren(notice);
}
