import { useEffect, useState } from 'react';
import { type LiveRule, loadLiveRule } from '@/components/rule/live-rule';

/** The rule at an address once it is there; undefined until then, and for good where it cannot be had. */
export const useLiveRule = <Rule>(address: string | undefined): LiveRule<Rule> | undefined => {
  const [live, setLive] = useState<LiveRule<Rule>>();
  useEffect(() => {
    let isWanted = true;
    if (address === undefined) return;
    loadLiveRule<Rule>(address).then(
      (loaded) => isWanted && setLive(loaded),
      // Offline: the page then works as it does without a script.
      () => undefined,
    );
    return () => {
      isWanted = false;
    };
  }, [address]);
  return live;
};
