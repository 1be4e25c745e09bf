import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { createContext, Script } from "node:vm";
import { addNotes, type NoteLibrary } from "./noteClient";
import { answerEvents, officeContext, refuseNewer, type OfficeLibrary } from "./officeConnection";

let script: Script | null = null;
const libraries = new Map<string, OfficeLibrary>();

/**
 * Microsoft's own Excel client library without an Excel, as it behaves where ExcelApi has the given version. In a page of
 * its own, since it extends what it finds; once for each version.
 */
export function officeClient(version: string): OfficeLibrary {
  let library = libraries.get(version);
  if (library === undefined) {
    library = loaded(version);
    libraries.set(version, library);
  }
  return library;
}

function loaded(version: string): OfficeLibrary {
  script ??= new Script(readFileSync(libraryFile(), "utf8"), { filename: "excel.js" });
  const page = emptyPage();
  createContext(page);
  script.runInContext(page);
  const library = page as unknown as OfficeLibrary;
  // its own context can't be replaced, and there is nothing in it without an Excel
  page["Office"] = Object.create(library.Office, { context: { value: officeContext(version) } });
  answerEvents(library);
  refuseNewer(library);
  addNotes(library as unknown as NoteLibrary);
  return library;
}

/** Where npm has put the library. */
export function libraryFile(): string {
  return createRequire(import.meta.url).resolve("@microsoft/office-js/dist/excel-web-16.00.debug.js");
}

const nothing = (): void => undefined;

function emptyPage(): Record<string, unknown> {
  const page: Record<string, unknown> = {
    console,
    setTimeout,
    clearTimeout,
    performance,
    Error: pageError(),
    addEventListener: nothing,
    navigator: { userAgent: "", language: "en" },
    location: { href: "http://localhost/", search: "", hostname: "localhost", protocol: "http:" },
    document: {
      getElementsByTagName: () => [],
      createElement: () => ({ style: {}, setAttribute: nothing, appendChild: nothing }),
      addEventListener: nothing,
      cookie: "",
      head: { appendChild: nothing },
      documentElement: {},
    },
    localStorage: { getItem: () => null, setItem: nothing },
    sessionStorage: { getItem: () => null, setItem: nothing },
  };
  for (const name of ["window", "self", "top", "parent"]) page[name] = page;
  return page;
}

/** Errors of the page are errors of ours too, as in a browser, where the library and the add-in share one page. */
function pageError(): unknown {
  function PageError(message?: string): Error {
    return new Error(message);
  }
  PageError.prototype = Object.create(Error.prototype) as object;
  return PageError;
}
