import { HostFailure } from "../../pane/port/Host";

const SLICE = 4_194_304;

/**
 * The open workbook as the bytes of its file, as it is at this moment.
 *
 * @throws HostFailure where Excel doesn't hand it over
 */
export async function workbookBytes(document: Pick<Office.Document, "getFileAsync"> | undefined): Promise<Uint8Array> {
  try {
    const file = await asked<Office.File>((done) => {
      if (document === undefined) throw new Error("workbookBytes: this Excel has no document");
      document.getFileAsync(Office.FileType.Compressed, { sliceSize: SLICE }, done);
    });
    try {
      const bytes = new Uint8Array(file.size);
      let at = 0;
      for (let index = 0; index < file.sliceCount; index++) {
        const slice = await asked<Office.Slice>((done) => {
          file.getSliceAsync(index, done);
        });
        const data = slice.data as ArrayLike<number>;
        bytes.set(data, at);
        at += data.length;
      }
      return bytes.subarray(0, at);
    } finally {
      // two may be open at most
      file.closeAsync();
    }
  } catch (cause) {
    throw new HostFailure("excel.fault.ownSheets", {}, { cause });
  }
}

function asked<T>(ask: (done: (result: Office.AsyncResult<T>) => void) => void): Promise<T> {
  return new Promise((resolve, reject) => {
    ask((result) => {
      if (result.status === Office.AsyncResultStatus.Succeeded) resolve(result.value);
      else reject(new Error(`${result.error.code} ${result.error.message}`));
    });
  });
}
