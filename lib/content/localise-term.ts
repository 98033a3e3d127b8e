import 'server-only';

import type { Term } from '@/lib/model/glossary';
import type { Locale } from '@/lib/model/locale';
import { convertOfficialWords, convertOwnWords } from '@/lib/script/to-traditional';

/** A term in one script: as official words what stands in notices, as ours the rest. */
export function localiseTerm(term: Term, locale: Locale): Term {
  if (locale === 'zh-Hans') return term;
  return {
    ...term,
    term: convertOfficialWords(term.term),
    forms: term.forms.map(convertOfficialWords),
    except: term.except.map(convertOfficialWords),
    everyday: term.everyday.map(convertOwnWords),
    meaning: convertOwnWords(term.meaning),
    example: convertOwnWords(term.example),
  };
}
