import 'server-only';

import { ContentError, type ContentFault } from '@/lib/content/content-error';

/** Throws a ContentError that names all faults; does nothing where there are none. */
export function refuseFaults(faults: readonly ContentFault[]): void {
  if (faults.length > 0) throw new ContentError(faults);
}
