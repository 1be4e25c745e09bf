import { registerFunctions } from "./functions/registerFunctions";
import { wishedLanguage } from "./preferences";

// The functions alone, for an Excel that runs them without the page of the pane: the manifest names such a script.
registerFunctions(() => wishedLanguage(typeof Office === "undefined" ? undefined : Office.context?.displayLanguage));
