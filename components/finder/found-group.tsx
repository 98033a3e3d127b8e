import { FoundList } from '@/components/finder/found-list';
import type { Group } from '@/components/finder/group-found';
import { messagesOf } from '@/lib/i18n/messages-of';
import type { Locale } from '@/lib/model/locale';

type Shown = Group & { readonly locale: Locale };

/** What is worth the same today: what holds stands by itself, the rest set apart, with what it is. */
export const FoundGroup = ({ id, notices, locale }: Shown) => {
  const { finder } = messagesOf(locale);
  if (id === 'holding')
    return (
      <>
        <h2 className="pt-6">{finder.holding}</h2>
        <FoundList notices={notices} />
      </>
    );
  return (
    <div className="mt-8 border-l-8 border-ink pl-4">
      <h2>{finder[id]}</h2>
      <p className="max-w-measure">{finder[`${id}Lead`]}</p>
      <FoundList notices={notices} />
    </div>
  );
};
