import { useEffect, useState } from 'react';

/** A value once it has stood for so many milliseconds, or the reader turns to something else; until then the one before. */
export const useAtRest = <Value>(value: Value, milliseconds: number): Value => {
  const [rested, setRested] = useState(value);
  useEffect(() => {
    const settle = () => setRested(() => value);
    const timer = setTimeout(settle, milliseconds);
    return () => clearTimeout(timer);
  }, [value, milliseconds]);
  return rested;
};
