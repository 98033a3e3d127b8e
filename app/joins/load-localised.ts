import { findNotice } from '@/lib/content/find-notice';
import { listNotices } from '@/lib/content/list-notices';
import { localiseNotice } from '@/lib/content/localise-notice';
import type { Locale } from '@/lib/model/locale';
import type { LocalisedNotice } from '@/lib/model/localised-notice';
import type { Notice } from '@/lib/model/notice';

type InScripts = Partial<Record<Locale, LocalisedNotice>>;

/** Converting a notice costs more than any page of it: done once a script. */
const localised = new WeakMap<Notice, InScripts>();

const inScript = (notice: Notice, locale: Locale): LocalisedNotice => {
  const scripts = localised.get(notice) ?? {};
  const found = scripts[locale] ?? localiseNotice(notice, locale);
  localised.set(notice, { ...scripts, [locale]: found });
  return found;
};

/** The notice in one script, or undefined where there is none of that id. */
export const loadLocalised = (id: string, locale: Locale): LocalisedNotice | undefined => {
  const notice = findNotice(id);
  return notice === undefined ? undefined : inScript(notice, locale);
};

/** All notices in one script. */
export const listLocalised = (locale: Locale): LocalisedNotice[] =>
  listNotices().map((notice) => inScript(notice, locale));
