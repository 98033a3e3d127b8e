import { expect, test } from 'vitest';
import { loadNotice } from '@/lib/content/load-notice';
import { localiseNotice } from '@/lib/content/localise-notice';
import { ruleParametersOf } from '@/lib/content/rule-parameters-of';
import { neimengguChronicTransition } from '@/lib/rules/checkers/neimenggu-chronic-transition';
import { everyCase, foundBy } from '@/lib/rules/found-by.fixture';

const notice = localiseNotice(loadNotice('neimenggu-2021'), 'zh-Hans');
const found = foundBy(neimengguChronicTransition, ruleParametersOf(notice, neimengguChronicTransition));

const listed = ['unified-scope', 'special-diseases', 'chronic-diseases'];

const findings = [
  [true, true, 'yes', 'in-list', listed, []],
  [true, false, 'yes', 'in-list', listed, []],
  [false, true, 'conditional', 'goes-on', ['benefits-go-on', 'transition', 'start-7-1'], ['ask-transition']],
  [false, false, 'no', 'no-new-patients', ['no-new-patients'], []],
] as const;

test.each(findings)(
  'in the list %s, enrolled %s: %s (1-2-3, 7-1)',
  (inUnifiedList, alreadyEnrolled, outcome, headline, reasons, nextSteps) => {
    expect(found({ inUnifiedList, alreadyEnrolled })).toEqual({
      status: 'computed',
      outcome,
      headline,
      details: {},
      reasons,
      nextSteps,
      assumptions: [],
    });
  },
);

test('every combination is in the table', () => {
  const asked = findings.map(([inUnifiedList, alreadyEnrolled]) => ({ inUnifiedList, alreadyEnrolled }));
  expect(everyCase(neimengguChronicTransition)).toEqual(asked);
});
