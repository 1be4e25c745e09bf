/** A part of the page that is loaded when it is needed: scripts of their own, named by the build. */
export type Part = "grid" | "engine" | "files";

/** Set by the build: part → file beside the page; null where all parts stand in the page itself. */
declare const KLIENTELA_PARTS: Readonly<Record<Part | "gridStyle", string>> | null;

/** Starts the worker of a part. */
export function spawnWorker(part: "engine" | "files"): Worker {
  if (KLIENTELA_PARTS !== null) return new Worker(new URL(KLIENTELA_PARTS[part], document.baseURI));
  return new Worker(URL.createObjectURL(new Blob([textOfPart(part)], { type: "text/javascript" })));
}

let loading: Promise<void> | null = null;

/** Runs the script of a part, once. */
export function loadScript(part: "grid"): Promise<void> {
  loading ??= (KLIENTELA_PARTS === null ? insertScript(part) : fetchScript(part, KLIENTELA_PARTS)).catch(
    (reason: unknown) => {
      loading = null;
      throw reason;
    },
  );
  return loading;
}

/** Out of the page itself, in which it may still be on its way: it stands behind the script that runs now. */
async function insertScript(part: "grid"): Promise<void> {
  if (document.readyState === "loading") {
    await new Promise((resolve) => {
      document.addEventListener("DOMContentLoaded", resolve, { once: true });
    });
  }
  addStyle(textOfPart("gridStyle"));
  const script = document.createElement("script");
  script.textContent = textOfPart(part);
  document.head.append(script);
}

function fetchScript(part: "grid", places: Readonly<Record<Part | "gridStyle", string>>): Promise<void> {
  return new Promise((resolve, reject) => {
    const style = document.createElement("link");
    style.rel = "stylesheet";
    style.href = places.gridStyle;
    const script = document.createElement("script");
    script.src = places[part];
    script.onload = () => {
      resolve();
    };
    script.onerror = () => {
      reject(new Error(`fetchScript: ${part} did not load`));
    };
    document.head.append(style, script);
  });
}

function addStyle(text: string): void {
  const style = document.createElement("style");
  style.textContent = text;
  document.head.append(style);
}

function textOfPart(part: Part | "gridStyle"): string {
  const element = document.getElementById(`part-${part}`);
  if (element === null) throw new Error(`textOfPart: the page has no part ${part}`);
  return element.textContent ?? "";
}
