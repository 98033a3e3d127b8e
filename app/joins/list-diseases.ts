import { loadDiseases } from '@/lib/content/load-diseases';
import { localiseDisease } from '@/lib/content/localise-disease';
import type { Disease } from '@/lib/model/disease';
import type { Locale } from '@/lib/model/locale';

/** Converting them costs more than a page: done once a script. */
const localised = new WeakMap<readonly Disease[], readonly Disease[]>();

/** The chronic diseases in one script, in printed order. */
export const listDiseases = (locale: Locale): readonly Disease[] => {
  const source = loadDiseases();
  if (locale === 'zh-Hans') return source;
  const found = localised.get(source) ?? source.map((disease) => localiseDisease(disease, locale));
  localised.set(source, found);
  return found;
};
