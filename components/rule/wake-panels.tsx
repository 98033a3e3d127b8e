import { hydrateRoot } from 'react-dom/client';
import { CalculatorPanel } from '@/components/rule/calculator-panel';
import { CheckerPanel } from '@/components/rule/checker-panel';
import { KeepOnFailure } from '@/components/rule/keep-on-failure';
import { ServedAgain, servedWithin } from '@/components/rule/served-answer';
import type { RuleKind } from '@/lib/links/rule-path';

// Brings the panels of a page to life: forms, and answers while one types. It is all of React that a page is sent, and nothing
// outside a panel is rendered again. What stands in a panel is as the server rendered it.

const panels = { calculators: CalculatorPanel, eligibility: CheckerPanel };

const wake = (element: Element): void => {
  const props = JSON.parse(element.nextElementSibling?.textContent ?? '');
  const kind: RuleKind = props.form.kind;
  const Panel = panels[kind];
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
