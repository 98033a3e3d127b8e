import { describe, expect, test } from 'vitest';
import { finderFormOf } from '@/app/joins/finder-form-of';
import { ownPairs } from '@/app/joins/own-pairs';
import { pageQuery } from '@/app/joins/page-query';
import { listNotices } from '@/lib/content/list-notices';
import { pairsOf } from '@/lib/forms/pairs-of';
import { allCalculators, allCheckers } from '@/lib/rules/all-rules.fixture';
import { isAbout } from '@/lib/rules/is-about';

/** What is put behind an address on its way, as seen. */
const added = [
  'from=singlemessage&isappinstalled=0',
  'from=timeline&isappinstalled=0&scene=1&clicktime=1700000000&enterid=1700000000',
  'wx_header=3&wxshare_count=1&wxwork_userid=x&weixin=1&nsukey=a%2Bb&share_token=x',
  'utm_source=x&utm_medium=y&UTM_Campaign=z&utm_new=1',
  'spm=a.b.c&scm=1&tdsourcetag=s_pctim_aiomsg&chInfo=ch_share__chsub_CopyLink',
  'gclid=x&gbraid=x&fbclid=x&msclkid=x&mc_cid=x&mc_eid=x&bd_vid=x&hmsr=x',
  'tt_from=weixin&share_source=copy_web&luicode=1&lfid=2&_ga=1&_wv=1',
];
const marks = ['。', '，', '）', '”', '、', '》', '；', '！', '？', '：', ')', ',', '.', '。”'];

const scenarios = listNotices().flatMap((notice) => notice.scenarios);
const rules = [...allCalculators, ...allCheckers].map(({ key, rule }) => ({
  id: key,
  rule,
  query: new URLSearchParams(pairsOf(scenarios.find((one) => isAbout(one, rule))?.input ?? {})).toString(),
}));
const finder = {
  id: 'the finder',
  rule: { fields: finderFormOf('zh-Hans').fields, conflicts: [] },
  query: 'place=jinan&insurance=employee&retired=true',
};

describe.each([...rules, finder])('the address of $id', ({ rule, query }) => {
  const read = (text: string) => pageQuery(rule, new URLSearchParams(text));
  const sent = read(query);

  test('is understood as it stands', () => {
    expect(sent).toMatchObject({ errors: [], strange: [], isEditing: false });
    expect(sent.input).toBeDefined();
  });

  test.each(added)('passes over what apps add: %s', (more) => {
    expect(read(`${query}&${more}`)).toEqual(sent);
    expect(read(`${more}&${query}`)).toEqual(sent);
    const left = ownPairs(new URLSearchParams(`${query}&${more}`), sent);
    expect(left).toEqual([...new URLSearchParams(query)]);
  });

  test.each(marks)('loses a %s behind its last value, written either way', (mark) => {
    for (const glued of [mark, encodeURIComponent(mark), mark.repeat(2)]) {
      expect(read(`${query}${glued}`)).toEqual(sent);
      expect(read(`${query}&from=timeline${glued}`)).toEqual(sent);
      expect(read(`${query}&asOf=2026-01-01${glued}`)).toMatchObject({ typed: { asOf: '2026-01-01' } });
    }
  });

  test('names what it does not know, and answers all the same', () => {
    const strange = read(`${query}&colour=red&${encodeURIComponent('<b>')}=1&locale=zh-Hant`);
    expect(strange).toEqual({ ...sent, strange: ['colour', '<b>', 'locale'] });
    expect(ownPairs(new URLSearchParams(`${query}&colour=red`), strange)).toEqual([
      ...new URLSearchParams(query),
    ]);
  });
});

test('no field bears a name that is passed over', () => {
  for (const { rule } of rules) {
    const names = Object.keys(rule.fields);
    const read = pageQuery(
      rule,
      [...names, 'asOf'].map((name) => [name, 'x'] as const),
    );
    expect(Object.keys(read.typed), JSON.stringify(names)).toEqual(expect.arrayContaining(names));
  }
});
