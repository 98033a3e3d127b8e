import type { AnsweredBy } from '@/components/answer/answer-view';
import type { Calculator } from '@/lib/rules/define-calculator';

/** The plain data of a calculator that its answer's page needs: what may cross to the browser. */
export const answeredBy = ({ id, notice, headline, notStated }: Calculator): AnsweredBy => ({
  id,
  notice,
  headline,
  notStated,
});
