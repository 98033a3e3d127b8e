import { type ReactNode, useEffect, useLayoutEffect, useRef } from 'react';

type Renewal = {
  /** What the content says, in other words: two different ones never say the same. */
  readonly of: string;
  readonly children: ReactNode;
};

const watched = { childList: true, characterData: true, subtree: true };

/**
 * Content that is right also where something else than React writes into the page: a browser that translates puts its own
 * elements in the place of texts, and what React changes then goes nowhere, or fails. From the first foreign change on,
 * this is thrown away whole whenever it says something new, and made again.
 */
export const Renewed = ({ of, children }: Renewal) => {
  const element = useRef<HTMLDivElement>(null);
  const observer = useRef<MutationObserver>(undefined);
  /** What stands in the page, and what stood there when something else first wrote into it. */
  const shown = useRef(of);
  const touchedAt = useRef<string>(undefined);
  const look = (changes: readonly unknown[] = []) => {
    if (changes.length > 0) touchedAt.current ??= shown.current;
  };
  // Changes that the observer was not told of yet; React's own were taken when they were made.
  look(observer.current?.takeRecords());

  useLayoutEffect(() => {
    shown.current = of;
    observer.current?.takeRecords();
  });
  // biome-ignore lint/correctness/useExhaustiveDependencies: once; it looks at nothing that changes
  useEffect(() => {
    if (element.current === null) return;
    observer.current = new MutationObserver(look);
    observer.current.observe(element.current, watched);
    return () => observer.current?.disconnect();
  }, []);

  const isFirst = touchedAt.current === undefined || of === touchedAt.current;
  return (
    <div ref={element} className="contents">
      <div key={isFirst ? 'first' : of} className="contents">
        {children}
      </div>
    </div>
  );
};
