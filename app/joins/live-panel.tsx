import type { ComponentType, ReactNode } from 'react';
import { preloadModule } from 'react-dom';
import { moduleAddress } from '@/app/joins/module-address';
import { plainJson } from '@/app/joins/plain-json';
import type { FormOf } from '@/components/rule/form-of';
import { ServedAnswer } from '@/components/rule/served-answer';
import { asksForRows } from '@/lib/forms/asks-for-rows';

type Live<Props> = {
  readonly Panel: ComponentType<
    NoInfer<Props> & { readonly module: string | undefined; readonly children: ReactNode }
  >;
  /** Plain data: the browser is handed them as JSON. */
  readonly props: Props;
  /** The answer as the server renders it, or what stands in its place. */
  readonly children: ReactNode;
};

/** Where the rules of a kind are bundled to. */
const folders = { calculators: 'calculators', eligibility: 'checkers' };

/**
 * A panel, and what wakes it in the browser: its props as data, and the module of all panels
 * (components/rule/wake-panels.tsx; a planner has its own), asked for early beside that of its rule. `data-interactive` says
 * that this part of a page is rendered once more there. Without a script it is a plain form.
 */
export const LivePanel = <Props extends { readonly form: FormOf }>({
  Panel,
  props,
  children,
}: Live<Props>) => {
  const { kind, id } = props.form;
  const module = moduleAddress(`${folders[kind]}/${id}`);
  const panels = moduleAddress(asksForRows(props.form.fields) ? 'panels-rows' : 'panels');
  for (const address of [panels, module]) {
    if (address !== undefined) preloadModule(address, { as: 'script' });
  }
  return (
    <>
      <div data-interactive="">
        <Panel {...props} module={module}>
          <ServedAnswer>{children}</ServedAnswer>
        </Panel>
      </div>
      {/* biome-ignore lint/security/noDangerouslySetInnerHtml: data, also what was typed: without a < it cannot end the script */}
      <script type="application/json" dangerouslySetInnerHTML={{ __html: plainJson({ ...props, module }) }} />
      {panels !== undefined && <script type="module" src={panels} />}
    </>
  );
};
