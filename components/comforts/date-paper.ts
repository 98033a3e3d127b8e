import { today } from '@/components/comforts/today';

/** Writes on paper the day it was printed, before what it says of the page. */
export const datePaper = (): void => {
  const line = document.querySelector<HTMLElement>('[data-printed]');
  const words = line?.textContent ?? '';
  addEventListener('beforeprint', () => {
    if (line !== null) line.textContent = `${line.dataset.printed}${today()} ${words}`;
  });
};
