import { useEffect, useState } from "react";

/** True once `active` has lasted: short waiting isn't worth a word. */
export function useSlow(active: boolean, after = 300): boolean {
  const [slow, setSlow] = useState(false);
  useEffect(() => {
    setSlow(false);
    if (!active) return;
    const timer = setTimeout(() => setSlow(true), after);
    return () => clearTimeout(timer);
  }, [active, after]);
  return active && slow;
}
