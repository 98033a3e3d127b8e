import { hydrateRoot } from 'react-dom/client';
import { CalculatorPanel } from '@/components/rule/calculator-panel';
import { CheckerPanel } from '@/components/rule/checker-panel';
import { KeepOnFailure } from '@/components/rule/keep-on-failure';
import type { PanelName } from '@/components/rule/panel-name';
import { ServedAgain, servedWithin } from '@/components/rule/served-answer';

// Brings the panels of a page to life: forms, and answers while one types. It is all of React that a page is sent, and nothing
// outside a panel is rendered again. What stands in a panel is as the server rendered it.

const panels = { calculator: CalculatorPanel, checker: CheckerPanel };

const isName = (name: string | null): name is PanelName => name !== null && name in panels;

const wake = (element: Element): void => {
  const name = element.getAttribute('data-interactive');
  if (!isName(name)) throw new Error(`There is no panel ${name}`);
  const Panel = panels[name];
  const props = JSON.parse(element.nextElementSibling?.textContent ?? '');
  hydrateRoot(
    element,
    <KeepOnFailure panel={element}>
      <Panel {...props}>
        <ServedAgain html={servedWithin(element)} />
      </Panel>
    </KeepOnFailure>,
  );
};

const wakeAll = (): void => document.querySelectorAll('[data-interactive]').forEach(wake);

/** Whether the browser puts back what was typed, which it has done by the time of `pageshow`. */
const isComingBack = (): boolean =>
  performance
    .getEntriesByType('navigation')
    .some((entry) => 'type' in entry && (entry.type === 'back_forward' || entry.type === 'reload'));

// Under `next dev` and `next start` a page brings the framework's own scripts, which do all this themselves.
if (!('__next_f' in window)) {
  if (isComingBack()) addEventListener('pageshow', wakeAll, { once: true });
  else wakeAll();
}
