import { preloadModule } from 'react-dom';
import { moduleAddress } from '@/app/joins/module-address';

/** The address of a rule's module for the browser, which the page then asks for beside its other scripts. */
export const fetchAhead = (kind: 'calculators' | 'checkers', id: string): string | undefined => {
  const address = moduleAddress(`${kind}/${id}`);
  if (address !== undefined) preloadModule(address, { as: 'script' });
  return address;
};
