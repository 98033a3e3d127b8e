import { today } from '@/components/comforts/today';

/** Shows the line that says so where the day until which the page holds is past: also in a tab that was left open, or brought back. */
export const tellOldPage = (): void => {
  const dated = document.querySelector<HTMLElement>('[data-valid-until]');
  const line = document.getElementById('old-page');
  const until = dated?.dataset.validUntil;
  if (until === undefined || line === null) return;
  const check = () => {
    line.hidden = today() < until;
  };
  check();
  document.addEventListener('visibilitychange', check);
  addEventListener('pageshow', check);
};
