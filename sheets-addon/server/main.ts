// first, since what is loaded after it may need it
import "./standIns";
import { functionsApi } from "./functions";
import { menuApi } from "./menu";
import { readApi } from "./read/readApi";
import { workApi } from "./work/workApi";

/** Everything that Google calls, by the names of the script's global functions: the build makes a line of each. */
export const api = { ...menuApi, ...readApi, ...functionsApi, ...workApi };
