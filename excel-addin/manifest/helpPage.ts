import { dictionaries, languages, translator, type TextKey } from "../../core/index";
import { escaped } from "./element";

const PARAGRAPHS: readonly TextKey[] = [
  "ribbon.about",
  "ribbon.help.start",
  "ribbon.help.tab",
  "ribbon.help.network",
  "ribbon.help.fault",
];

/** The page of help that the manifest names, in every language one below the other. It loads nothing. */
export function helpPage(): string {
  const parts = languages.map((language) => {
    const say = translator(language);
    const lines = PARAGRAPHS.map((key) => `<p>${escaped(say(key))}</p>`);
    return `<section lang="${language}">\n<h2>${escaped(say("ribbon.help.title"))}</h2>\n${lines.join("\n")}\n</section>`;
  });
  const names = languages.map((language) => dictionaries[language]["language.name"]);
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; img-src 'self'">
<title>Klientela</title>
<link rel="icon" href="assets/product-32.png">
<style>body{font:16px/1.5 "Segoe UI",system-ui,sans-serif;max-width:44em;margin:2em auto;padding:0 1em}
h2{font-size:1.2em;margin-top:2em}@media(prefers-color-scheme:dark){body{background:#222;color:#eee}a{color:#8fd3cb}}</style>
</head>
<body>
<h1><img src="assets/product-32.png" alt="" width="32" height="32"> Klientela</h1>
<p>${names.map(escaped).join(" · ")} · <a href="THIRD-PARTY-NOTICES.txt">THIRD-PARTY-NOTICES</a></p>
${parts.join("\n")}
</body>
</html>
`;
}
