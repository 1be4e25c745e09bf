// What the scripts take to make the manifest and to check it.
export { languages } from "../../core/index";
export { ribbonCommands } from "../commands/ribbonCommands";
export { helpPage } from "./helpPage";
export { addinFiles, baseAddress, locales, manifestXml } from "./manifestXml";
export { pictureFile, pictures, pictureSizes } from "./pictures";
export { ribbonModel } from "./ribbonModel";
