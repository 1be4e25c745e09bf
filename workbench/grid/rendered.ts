import { LifecycleStages, type LifecycleService } from "@univerjs/core";

/** Until the library has put its parts on the page; where the page isn't shown it never does. */
export async function rendered(lifecycle: LifecycleService): Promise<void> {
  const late = new Promise((resolve) => setTimeout(resolve, 3_000));
  await Promise.race([lifecycle.onStage(LifecycleStages.Rendered), late]);
}
