const addresses = new Map<string, string>();

/**
 * Starts a worker from a script that stands as text in the page: a sidebar is one file, and Google serves no other beside it.
 *
 * @param part id of the element with the script
 * @throws Error where the page may have no worker
 */
export function inlinedWorker(part: "engine" | "files"): Worker {
  let address = addresses.get(part);
  if (address === undefined) {
    const script = document.getElementById(part)?.textContent ?? "";
    address = URL.createObjectURL(new Blob([script], { type: "text/javascript" }));
    // it stays: work that is stopped ends its worker, and the next begins another
    addresses.set(part, address);
  }
  return new Worker(address);
}
