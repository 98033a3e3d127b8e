import { keep } from '@/components/comforts/kept';
import { chosen, looks, wear } from '@/components/comforts/wear-look';

/** Shows the buttons that change the look, each with the name of what stands now, and keeps what is chosen. */
export const offerLook = (): void => {
  for (const button of document.querySelectorAll<HTMLButtonElement>('button[data-look]')) {
    const look = button.dataset.look === 'care' ? 'care' : 'theme';
    const choices: readonly string[] = looks[look];
    const names = (button.dataset.names ?? '').split('|');
    const show = (choice: string) => {
      const place = choices.indexOf(choice);
      button.textContent = names[place] ?? '';
      wear(look, choice);
    };
    button.addEventListener('click', () => {
      const place = choices.indexOf(chosen(look));
      const next = choices[(place + 1) % choices.length] ?? looks[look][0];
      keep('localStorage', look, next === looks[look][0] ? undefined : next);
      show(next);
    });
    show(chosen(look));
    button.hidden = false;
  }
};
