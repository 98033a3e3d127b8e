import { cache } from 'react';
import { todayInChina } from '@/app/joins/today-in-china';
import { viewingDay } from '@/lib/model/viewing-day';

/**
 * Today, for a page that stands still: the same day for all of the page, to compare with and not to name. Only pages made at
 * the request may take `todayInChina` itself.
 */
export const seenToday = cache(() => viewingDay(todayInChina()));
