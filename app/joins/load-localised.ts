import { findNotice } from '@/lib/content/find-notice';
import { listNotices } from '@/lib/content/list-notices';
import { localiseNotice } from '@/lib/content/localise-notice';
import type { Locale } from '@/lib/model/locale';
import type { LocalisedNotice } from '@/lib/model/localised-notice';

/** The notice in one script, or undefined where there is none of that id. */
export const loadLocalised = (id: string, locale: Locale): LocalisedNotice | undefined => {
  const notice = findNotice(id);
  return notice === undefined ? undefined : localiseNotice(notice, locale);
};

/** All notices in one script. */
export const listLocalised = (locale: Locale): LocalisedNotice[] =>
  listNotices().map((notice) => localiseNotice(notice, locale));
