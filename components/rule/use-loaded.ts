import { useEffect, useState } from 'react';

/** What `load` gives once it is there; undefined until then, and for good where it cannot be had. */
export const useLoaded = <T>(load: (() => Promise<T>) | undefined): T | undefined => {
  const [loaded, setLoaded] = useState<{ readonly value: T }>();
  useEffect(() => {
    let isWanted = true;
    load?.().then(
      (value) => isWanted && setLoaded({ value }),
      // Offline: the page then works as it does without a script.
      () => undefined,
    );
    return () => {
      isWanted = false;
    };
  }, [load]);
  return loaded?.value;
};
