import 'server-only';

import type { Disease } from '@/lib/model/disease';
import type { Locale } from '@/lib/model/locale';
import { convertOfficialWords, convertOwnWords } from '@/lib/script/to-traditional';

/** A disease in one script: its printed name converted as official words, its synonyms as ours. */
export function localiseDisease(disease: Disease, locale: Locale): Disease {
  if (locale === 'zh-Hans') return disease;
  const { name, synonyms } = disease;
  return { ...disease, name: convertOfficialWords(name), synonyms: synonyms.map(convertOwnWords) };
}
