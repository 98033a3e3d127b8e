import { useEffect, useState } from 'react';
import type { SharedWords } from '@/components/answer/answer-context';
import { inputId, labelId } from '@/components/form/typed-field';

type Unknown = {
  readonly name: string;
  readonly shared: SharedWords['rules'];
  /** Told by the question when somebody types into it. */
  readonly isPressed: boolean;
  readonly onPressed: (isPressed: boolean) => void;
};

/** Empties an input as if somebody had: whoever listens to it hears of it. */
const empty = (input: HTMLInputElement): void => {
  const { set } = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value') ?? {};
  set?.call(input, '');
  input.dispatchEvent(new Event('input', { bubbles: true }));
};

/**
 * Answers a question with “I don't know” in one tap: the field is emptied, and the button says so until something is typed.
 * Without a script it is not there, and the note beside the label says that the field may stay empty.
 */
export const UnknownButton = ({ name, shared, isPressed, onPressed }: Unknown) => {
  const [isLive, setLive] = useState(false);
  useEffect(() => setLive(true), []);
  const press = () => {
    const input = document.getElementById(inputId(name));
    if (input instanceof HTMLInputElement && input.value !== '') empty(input);
    onPressed(!isPressed);
  };
  return (
    <span className={`flex flex-wrap items-center gap-x-3 noscript:hidden ${isLive ? '' : 'invisible'}`}>
      <button
        type="button"
        aria-pressed={isPressed}
        aria-describedby={labelId(name)}
        onClick={press}
        className="min-h-thumb border border-edge px-4 aria-pressed:border-accent aria-pressed:bg-tint aria-pressed:outline-1 aria-pressed:outline-accent"
      >
        {shared.unknown}
      </button>
      {isPressed && <span className="text-base text-quiet">{shared.leftEmpty}</span>}
    </span>
  );
};
