// @ts-check
import { Buffer } from 'node:buffer';
import { localeOfHeader, localeOfTag } from './locale-of-tags.mjs';

/** @typedef {{ status: 307 | 308, path: string }} SentOn */

/** What is no page: files, programs, what the framework asks for. */
const never = /^\/(api|_next|_modules)(\/|$)/i;
/** No path of a page ends so, and chats glue it behind one. */
const gluedEnd = /[\p{P}\p{S}\s\p{Cf}]+$/u;
/** What stands behind the page of a rule, and is made at the request. */
const results = /\/result$/i;

/**
 * Where an address leads that is none of a page, but means one: its script written otherwise (`/zh-CN/…`), letters in
 * another case, a slash or a stop behind it: 308; no script at all: 307, by the reader's language. Undefined for every
 * other: what leads nowhere stays so. Only ever a page of this portal is named.
 *
 * @param {string} url path and query, as it came
 * @param {string | undefined} languages the reader's `Accept-Language`
 * @param {(lower: string) => string | undefined} findPage the path of a page, by the same in lower case
 * @returns {SentOn | undefined}
 */
export function sendOn(url, languages, findPage) {
  const [asked = ''] = url.split('?', 1);
  if (!asked.startsWith('/') || never.test(asked)) return undefined;
  const segments = readSegments(asked);
  if (segments === undefined) return undefined;
  const path = `/${segments.join('/')}`;
  const named = localeOfTag(segments[0] ?? '');
  if (named !== undefined) {
    const page = find(`/${[named, ...segments.slice(1)].join('/')}`, findPage);
    return page === undefined || page === asked ? undefined : { status: 308, path: page };
  }
  const page = find(inLocale(path, languages), findPage);
  return page === undefined ? undefined : { status: 307, path: page };
}

/** The same in the reader's script; `/c/` is short for the page of a clause. @param {string} path @param {string | undefined} languages */
function inLocale(path, languages) {
  const long = path === '/' ? '' : path.replace(/^\/c(?=\/[^/]+\/[^/]+$)/i, '/notices');
  return `/${localeOfHeader(languages)}${long}`;
}

/** @param {string} path @param {(lower: string) => string | undefined} findPage */
function find(path, findPage) {
  const lower = path.toLowerCase();
  // Made at the request too, and no page of a rule.
  const finder = /^\/(zh-han[st])\/eligibility\/find$/.exec(lower)?.[1];
  if (finder !== undefined) return `${findPage(`/${finder}`)}/eligibility/find`;
  const rule = results.test(lower) ? findPage(lower.replace(results, '')) : undefined;
  if (rule !== undefined && /^\/[^/]+\/(calculators|eligibility)\/[^/]+$/.test(rule)) return `${rule}/result`;
  return findPage(lower);
}

/**
 * The parts of a path, decoded, without what was glued behind; undefined where one is empty, or holds what parts paths.
 * @param {string} path
 */
function readSegments(path) {
  const text = decode(path)?.replace(gluedEnd, '');
  if (text === undefined || !/^(\/|$)/.test(text)) return undefined;
  const segments = text.split('/').slice(1);
  return segments.every((segment) => /^[\w.-]+$/.test(segment)) ? segments : undefined;
}

/** Bytes that came as they are are read as UTF-8. @param {string} path */
function decode(path) {
  try {
    return decodeURIComponent(Buffer.from(path, 'latin1').toString('utf8'));
  } catch {
    return undefined;
  }
}
