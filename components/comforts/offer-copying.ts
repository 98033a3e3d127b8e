import { copyText } from '@/components/comforts/copy-text';

/** Says what came of copying, once, where it is read out too. */
const say = (place: Element | null, text: string): void => {
  const status = place?.querySelector('[role=status]') ?? document.createElement('p');
  status.setAttribute('role', 'status');
  status.className = 'basis-full';
  place?.append(status);
  status.textContent = text;
};

/** Buttons that copy are hidden until there is something that copies; where it may not, the text before them is selected. */
export const offerCopying = (): void => {
  for (const button of document.querySelectorAll<HTMLButtonElement>('button[data-copy]')) {
    const { parentElement, dataset } = button;
    const text = parentElement?.querySelector('.select-all');
    button.addEventListener('click', async () => {
      const isCopied = await copyText(dataset.copy ?? '');
      if (!isCopied && text) getSelection()?.selectAllChildren(text);
      say(parentElement, (isCopied ? dataset.copied : dataset.refused) ?? '');
    });
    button.hidden = false;
  }
};
