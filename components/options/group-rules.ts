import type { ObservationKind } from '../../lib/observations';
import type { Rule } from '../../lib/rules/define-rule';

/** By what a rule looks at, as people think of it; also the order on the page. */
const GROUP_OF: Readonly<Record<ObservationKind, string>> = {
  face: 'You in the picture',
  voice: 'Sound',
  microphone: 'Sound',
  picture: 'The camera',
  camera: 'The camera',
  focus: 'The exam’s page',
  fullscreen: 'The exam’s page',
  clipboard: 'The exam’s page',
  'page-act': 'The exam’s page',
  zoom: 'The exam’s page',
  'new-tab': 'The exam’s page',
  'window-size': 'The exam’s page',
  docked: 'The exam’s page',
  page: 'The exam’s page',
  overlay: 'The exam’s page',
  pulse: 'The computer',
  displays: 'The computer',
  'new-device': 'The computer',
  screen: 'The computer',
};

export interface RuleGroup {
  readonly title: string;
  readonly rules: readonly Rule[];
}

export function groupRules(rules: readonly Rule[]): readonly RuleGroup[] {
  return [...new Set(Object.values(GROUP_OF))]
    .map((title) => ({ title, rules: rules.filter(({ observes }) => GROUP_OF[observes] === title) }))
    .filter((group) => group.rules.length > 0);
}
