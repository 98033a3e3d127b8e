import { flushSync } from 'react-dom';
import { createRoot, hydrateRoot } from 'react-dom/client';
import { CalculatorPanel } from '@/components/rule/calculator-panel';
import { CheckerPanel } from '@/components/rule/checker-panel';
import type { FormOf } from '@/components/rule/form-of';
import { formQuery } from '@/components/rule/form-query';
import { KeepOnFailure } from '@/components/rule/keep-on-failure';
import { ServedAgain, servedWithin } from '@/components/rule/served-answer';
import { typedInForm } from '@/components/rule/typed-in-form';
import { keepInHistory } from '@/components/rule/typed-in-history';
import type { RuleKind } from '@/lib/links/rule-path';

// Brings the panels of a page to life: forms, and answers while one types. It is all of React that a page is sent, and nothing
// outside a panel is rendered again. What stands in a panel is as the server rendered it.

const panels = { calculators: CalculatorPanel, eligibility: CheckerPanel };

/** A browser that translates puts its own elements in the place of texts: React does not know them again. */
const isTranslated = (part: ParentNode): boolean =>
  [...part.querySelectorAll('font')].some((font) => font.closest('[data-served]') === null);

/** Lets the history keep what was typed before this came: a panel that has to be made anew takes it from there. */
const keepTyped = (element: Element, form: FormOf): void => {
  const controls = element.querySelector('form');
  const query = controls === null ? '' : formQuery(form, typedInForm(form.fields, controls));
  if (query !== formQuery(form, form.typed)) keepInHistory(query, location.pathname + location.search);
};

const wake = (element: Element): void => {
  const props = JSON.parse(element.nextElementSibling?.textContent ?? '');
  const kind: RuleKind = props.form.kind;
  const Panel = panels[kind];
  keepTyped(element, props.form);
  const focused = document.activeElement?.id ?? '';
  const takeFocusBack = () => {
    if (focused !== '') document.getElementById(focused)?.focus();
  };
  const panel = (
    <KeepOnFailure panel={element}>
      <Panel {...props}>
        <ServedAgain html={servedWithin(element)} />
      </Panel>
    </KeepOnFailure>
  );
  if (isTranslated(element)) {
    const root = createRoot(element);
    flushSync(() => root.render(panel));
    takeFocusBack();
    return;
  }
  hydrateRoot(element, panel, {
    // React then makes the panel anew.
    onRecoverableError: (error) => {
      takeFocusBack();
      if (!isTranslated(document)) reportError(error);
    },
  });
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
