// @ts-check
import { match } from '@formatjs/intl-localematcher';
import Negotiator from 'negotiator';

/** @typedef {'zh-Hans' | 'zh-Hant'} Locale */

/** @type {Locale[]} */
const locales = ['zh-Hans', 'zh-Hant'];
/** What the library answers where nothing fits. */
const none = 'en';
/** The languages that are written in one of the two scripts. */
const chinese = new Set('zh cmn yue nan hak wuu gan hsn lzh cdo cjy cpx mnp'.split(' '));
/** More than anybody reads. */
const mostTags = 30;

/**
 * The script that a language tag asks for: `zh-TW`, `zh_HK`, `yue-Hant` read Traditional. Undefined where it is no Chinese.
 *
 * @param {string} tag @returns {Locale | undefined}
 */
export function localeOfTag(tag) {
  // An old way to name a Chinese language: zh-yue-HK.
  const plain = tag.replaceAll('_', '-').replace(/^zh-([a-z]{3})(?=-|$)/i, '$1');
  const { language, script, region } = readTag(plain) ?? {};
  if (language === undefined || !chinese.has(language)) return undefined;
  // Only what matters, so that the library remembers no more than there are places.
  const asked = [language, script, region].filter((part) => part !== undefined).join('-');
  const found = match([asked], locales, none);
  return locales.find((locale) => locale === found);
}

/**
 * The script of who sends such an `Accept-Language`: that of the Chinese tag which weighs most; Simplified where there is
 * none. What is refused (`q=0`) is not given while the other is not refused.
 *
 * @param {string | undefined} header @returns {Locale}
 */
export function localeOfHeader(header) {
  const negotiator = new Negotiator({ headers: { 'accept-language': header ?? '*' } });
  const named = negotiator.languages().slice(0, mostTags);
  const [asked] = named.flatMap((tag) => localeOfTag(tag) ?? []);
  if (asked !== undefined) return asked;
  // Nothing Chinese is named: by a wildcard either will do, but not one that is refused.
  return locales.find((locale) => locale === negotiator.language(locales)) ?? 'zh-Hans';
}

/** @param {string} tag */
function readTag(tag) {
  try {
    const { language, script, region } = new Intl.Locale(tag);
    const known = script === undefined || /^Han[st]$/.test(script) ? script : undefined;
    return { language, script: known, region };
  } catch {
    return undefined;
  }
}
