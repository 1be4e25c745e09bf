import { Cancelled } from "./faults";

/** What a promise gives, unless the signal comes first: then {@link Cancelled} is thrown at once. */
export async function stoppable<T>(work: Promise<T>, signal: AbortSignal): Promise<T> {
  // what nobody waits for any more may still fail
  work.catch(() => undefined);
  if (signal.aborted) throw new Cancelled();
  let stop: () => void = () => undefined;
  const stopped = new Promise<never>((_, reject) => {
    stop = () => reject(new Cancelled());
    signal.addEventListener("abort", stop);
  });
  try {
    return await Promise.race([work, stopped]);
  } finally {
    signal.removeEventListener("abort", stop);
  }
}

/** The same for what comes piece by piece. */
export async function* stoppableItems<T>(source: AsyncIterable<T>, signal: AbortSignal): AsyncGenerator<T> {
  const iterator = source[Symbol.asyncIterator]();
  try {
    for (;;) {
      const next = await stoppable(iterator.next(), signal);
      if (next.done === true) return;
      yield next.value;
    }
  } finally {
    // not waited for: a source that hangs must not hold up who has stopped it
    iterator.return?.().catch(() => undefined);
  }
}
