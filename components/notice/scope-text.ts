import { fill } from '@/lib/i18n/fill';
import type { Messages } from '@/lib/i18n/messages-of';
import { type Scope, type ScopePart, scopeParts } from '@/lib/model/scope';

const said = (part: ScopePart): string => (typeof part === 'string' ? part : part.says);

/** What a figure is limited to, in one line: 只管：职工医保 · 三级定点医院 · 医保范围内的普通门诊费用. Says it where the clause names no insurance. */
export const scopeText = (scope: Scope, { notice }: Pick<Messages, 'notice'>): string => {
  const named = scopeParts.flatMap((name) => {
    const part = scope[name];
    if (part !== null) return [said(part)];
    return name === 'insurance' ? [notice.scopeInsuranceOpen] : [];
  });
  const limits = fill(notice.scope, { limits: named.join(' · ') });
  return scope.note === null ? limits : `${limits} ${scope.note}`;
};
