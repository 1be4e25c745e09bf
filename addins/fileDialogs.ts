const XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
const KEEP_MS = 60_000;

/** Lets the user choose a file of his. */
export function pickFile(take: (file: File) => void): HTMLInputElement {
  const input = document.createElement("input");
  input.type = "file";
  input.accept = ".xlsx,.xlsm,.xls,.ods,.csv,.tsv,.txt";
  input.addEventListener("change", () => {
    const file = input.files?.[0];
    if (file !== undefined) take(file);
  });
  input.click();
  return input;
}

/** The file that the user chooses; null: none. */
export function chosenFile(): Promise<File | null> {
  return new Promise((resolve) => {
    const input = pickFile(resolve);
    input.addEventListener("cancel", () => resolve(null));
  });
}

/** Gives the user a finished file, as a download: what he opened is never written over. */
export function handOver(name: string, bytes: Uint8Array): void {
  const address = URL.createObjectURL(new Blob([bytes as Uint8Array<ArrayBuffer>], { type: XLSX }));
  const link = document.createElement("a");
  link.href = address;
  link.download = name;
  link.click();
  // the browser reads it at its leisure
  setTimeout(() => {
    URL.revokeObjectURL(address);
  }, KEEP_MS);
}
