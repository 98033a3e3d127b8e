import { expect, test } from 'vitest';

import { changesSeen } from '@/components/notice/changes-seen';
import { listNotices } from '@/lib/content/list-notices';
import { localiseNotice } from '@/lib/content/localise-notice';
import { noticeStatusOn } from '@/lib/model/notice-status';
import { viewingDay } from '@/lib/model/viewing-day';

const days = [
  '2021-06-30',
  '2022-11-15',
  '2023-03-01',
  '2024-02-29',
  '2025-05-01',
  '2027-12-31',
  '2028-01-01',
];
const notices = listNotices().map((notice) => localiseNotice(notice, 'zh-Hans'));

test('calls a new figure the one of now only where a day says since when and the notice is known to hold', () => {
  for (const notice of notices)
    for (const day of days) {
      const seen = changesSeen(notice, viewingDay(day));
      const now = seen.filter(({ after }) => after === 'changesAfter').map(({ change }) => change);
      const isInForce = noticeStatusOn(notice, day) === 'in-force';
      const undated = now.filter(({ from }) => from === null || from > day);
      expect([notice.id, day, isInForce ? undated : now]).toEqual([notice.id, day, []]);
    }
});
