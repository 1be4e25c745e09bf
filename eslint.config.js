import js from "@eslint/js";
import officeAddins from "eslint-plugin-office-addins";
import tseslint from "typescript-eslint";

const onlyDoor = {
  "no-restricted-imports": [
    "error",
    {
      patterns: [{ group: ["**/core/*/*", "**/core/*/*/*"], message: "Outside core/ import from core/index only." }],
    },
  ],
};

/** What isn't there in a browser, and what isn't there outside Excel. */
const OF_NODE = ["process", "Buffer", "global", "require", "module", "setImmediate", "__dirname", "__filename"];
const OF_EXCEL = ["Office", "Excel", "OfficeExtension", "CustomFunctions"];
/** Services of Apps Script: the sidebar has none, it asks the server. */
const OF_GOOGLE = [
  "SpreadsheetApp",
  "LockService",
  "PropertiesService",
  "HtmlService",
  "Session",
  "Utilities",
  "ScriptApp",
  "CacheService",
  "DriveApp",
  "UrlFetchApp",
  "Logger",
];
/** What isn't there where Google runs a script. */
const OF_BROWSERS = [
  "window",
  "document",
  "navigator",
  "location",
  "self",
  "setTimeout",
  "setInterval",
  "clearTimeout",
  "clearInterval",
  "queueMicrotask",
  "fetch",
  "URL",
  "TextEncoder",
  "TextDecoder",
  "Blob",
  "Worker",
  "performance",
  "structuredClone",
  "localStorage",
  "crypto",
];

export default tseslint.config(
  { ignores: ["build/", "node_modules/", "test/fixtures/", "test/golden/plans/"] },
  js.configs.recommended,
  ...tseslint.configs.strict,
  {
    rules: {
      "@typescript-eslint/no-non-null-assertion": "off",
      "@typescript-eslint/no-explicit-any": "error",
      "@typescript-eslint/switch-exhaustiveness-check": "off",
      eqeqeq: "error",
      "no-console": "error",
      "max-lines": ["error", { max: 400, skipBlankLines: false, skipComments: false }],
    },
  },
  {
    files: [
      "files/**/*.ts",
      "cli/**/*.ts",
      "pane/**/*.{ts,tsx}",
      "workbench/**/*.{ts,tsx}",
      "addins/**/*.{ts,tsx}",
      "excel-addin/**/*.{ts,tsx}",
      "sheets-addon/**/*.{ts,tsx}",
      "preview/**/*.{ts,tsx}",
    ],
    rules: onlyDoor,
  },
  // their types are looked at together with those of the tests, which run elsewhere
  { files: ["excel-addin/**/*.{ts,tsx}"], rules: { "no-restricted-globals": ["error", ...OF_NODE] } },
  {
    files: ["pane/**/*.{ts,tsx}", "workbench/**/*.{ts,tsx}", "addins/**/*.{ts,tsx}", "preview/**/*.{ts,tsx}"],
    rules: { "no-restricted-globals": ["error", ...OF_NODE, ...OF_EXCEL] },
  },
  {
    files: ["sheets-addon/**/*.{ts,tsx}"],
    ignores: ["sheets-addon/server/**", "sheets-addon/functions/**"],
    rules: { "no-restricted-globals": ["error", ...OF_NODE, ...OF_EXCEL, ...OF_GOOGLE] },
  },
  {
    files: ["sheets-addon/server/**/*.ts", "sheets-addon/functions/**/*.ts"],
    rules: { "no-restricted-globals": ["error", ...OF_NODE, ...OF_EXCEL, ...OF_BROWSERS, "DriveApp", "UrlFetchApp"] },
  },
  {
    files: ["excel-addin/**/*.{ts,tsx}"],
    plugins: { "office-addins": officeAddins },
    rules: Object.fromEntries(Object.keys(officeAddins.rules).map((name) => [`office-addins/${name}`, "error"])),
  },
  { files: ["core/text/**/*.ts"], rules: { "max-lines": "off" } },
  {
    files: ["scripts/**", "*.js", "test/**", "bench/**"],
    languageOptions: { globals: { process: "readonly", console: "readonly", Buffer: "readonly", URL: "readonly" } },
    rules: { "no-console": "off" },
  },
);
