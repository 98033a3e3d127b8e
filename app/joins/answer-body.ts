import { inputAsJson } from '@/app/joins/input-as-json';
import type { LoadedRule } from '@/app/joins/load-rule';
import type { RuleRoute } from '@/app/joins/rule-route';
import type { Input } from '@/lib/model/field';
import { noticeStatusOn } from '@/lib/model/notice-status';

/** The whole answer of a rule to checked input, seen on a day. */
export const answerBody = <Loaded extends LoadedRule>(
  { kind, answer }: RuleRoute<Loaded>,
  loaded: Loaded,
  input: Input,
  asOf: string,
) => {
  const { rule, notice, contextOn } = loaded;
  const { qualification } = contextOn(asOf);
  return {
    [kind]: rule.id,
    notice: notice.id,
    noticeStatus: noticeStatusOn(notice, asOf),
    draft: notice.kind === 'draft',
    input: inputAsJson(rule.fields, input),
    ...answer(loaded, input, asOf),
    ...(qualification === null ? {} : { qualification }),
  };
};
