import type { SilentClause } from '@/components/answer/answer-context';
import { ancestorIdsOf, isWithin } from '@/lib/model/clause-tree';
import type { LocalisedNotice } from '@/lib/model/localised-notice';
import { sentencesOf } from '@/lib/words/sentences-of';

/** What a sentence on silence is about: “起付线是多少” of “起付线是多少，这份文件没写。”. */
const topicOf = (sentence: string): string =>
  (/^(.*?)，?[^，]*[没沒][有]?[写寫印].*$/u.exec(sentence)?.[1] ?? sentence).replace(/[，。、；\s]/gu, '');

const isTold = (sentence: string, told: readonly string[]): boolean => {
  const topic = topicOf(sentence);
  return told.flatMap(sentencesOf).some((other) => {
    const known = topicOf(other);
    return topic !== '' && known !== '' && (known.includes(topic) || topic.includes(known));
  });
};

/** The clause itself where it is explained, else the nearest above that is. */
const explainedOf = (id: string, { explanation }: LocalisedNotice): string | undefined =>
  [id, ...ancestorIdsOf(id).reverse()].find((each) => explanation.clauses[each] !== undefined);

/** What the explanations of these clauses say that the notice leaves open, clause by clause, marked where it is told already. */
export const silentOf = (
  notice: LocalisedNotice,
  clauses: readonly string[],
  told: readonly string[],
): readonly SilentClause[] => {
  const explained = [...new Set(clauses.flatMap((id) => explainedOf(id, notice) ?? []))];
  return explained.flatMap((clause) => {
    const sentences = sentencesOf(notice.explanation.clauses[clause]?.silent ?? '').map((text) => ({
      text,
      isTold: isTold(text, told),
    }));
    const covers = clauses.filter((id) => isWithin(id, clause)).map((id) => `${notice.id}/${id}`);
    return sentences.length === 0 ? [] : [{ clause: `${notice.id}/${clause}`, covers, sentences }];
  });
};
