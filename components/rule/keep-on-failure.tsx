import { Component, type ReactNode } from 'react';

type Kept = { readonly panel: Element; readonly children: ReactNode };
type State = { readonly hasFailed: boolean };

/** Writes what stands in the controls of a form where HTML keeps it: in their attributes. */
const writeTyped = (panel: Element): void => {
  for (const input of panel.querySelectorAll('input')) {
    if (input.type === 'radio' || input.type === 'checkbox') input.toggleAttribute('checked', input.checked);
    else input.setAttribute('value', input.value);
  }
  for (const option of panel.querySelectorAll('option')) option.toggleAttribute('selected', option.selected);
};

/**
 * Should a panel fail in the browser, it stays as it stood at that moment, with all that was typed: a plain form, which the
 * server answers, as without a script.
 */
export class KeepOnFailure extends Component<Kept, State> {
  override state: State = { hasFailed: false };

  static getDerivedStateFromError(): State {
    return { hasFailed: true };
  }

  override render() {
    const { panel, children } = this.props;
    if (!this.state.hasFailed) return children;
    // Nothing has been taken out of the page yet.
    writeTyped(panel);
    // biome-ignore lint/security/noDangerouslySetInnerHtml: the page's own words, and values that the browser has escaped
    return <div className="contents" dangerouslySetInnerHTML={{ __html: panel.innerHTML }} />;
  }
}
