// @ts-check

/** @typedef {import('./read-new-rule.mjs').NewRule} NewRule */

/** A clipboard event happens; everything else holds for a while. @param {NewRule} rule */
function timingOf({ observes }) {
  return observes === 'clipboard'
    ? { code: "\n  timing: 'momentary',", numbers: { afterMs: 0, clearAfterMs: 2000 } }
    : { code: '', numbers: { afterMs: 1000, clearAfterMs: 500 } };
}

/** @param {NewRule} rule */
export function ruleFile(rule) {
  const { code, numbers } = timingOf(rule);
  const { afterMs, clearAfterMs } = numbers;
  return `import { defineRule } from './define-rule';

/** EDIT: when the rule is broken, in one sentence. */
export default defineRule({
  id: '${rule.id}',
  observes: '${rule.observes}',${code}
  severity: 'notice',
  // EDIT: why these numbers.
  defaults: { afterMs: ${afterMs}, clearAfterMs: ${clearAfterMs} },
  // EDIT: whether this ${rule.observes} breaks the rule; \`null\` = can't tell from this.
  violates: () => null,
});
`;
}

/** @type {Readonly<Record<string, string>>} */
const STEPS = {
  face: '.now({ faces: 1 }).for(5000).calm()',
  picture: '.now({ lumaMean: 110 }).for(5000).calm()',
  voice: '.now({ speechRatio: 0.03 }).for(5000).calm()',
  camera: ".camera('live').for(5000)",
  microphone: ".microphone('live').for(5000)",
  focus: ".focus('exam').for(5000)",
  fullscreen: '.fullscreen(true).for(5000)',
  clipboard: ".clipboard('copy')",
};

/** @param {NewRule} rule */
export function traceFile({ id, observes }) {
  const endMs = observes === 'clipboard' ? 3000 : 8000;
  const steps = STEPS[observes] ?? '.for(5000)';
  return `import type { RuleTraces } from './rule-traces';
import { trace } from './trace';

export default {
  breaks: [
    {
      name: 'EDIT: what happens when the rule is broken',
      trace: trace().for(3000)${steps}.for(3000),
      violations: [['${id}', 3000, ${endMs}]],
    },
  ],
  nearly: [
    {
      name: 'EDIT: what is harmless, and close to breaking it',
      trace: trace().for(10_000),
      violations: [],
    },
  ],
  undecided: [
    {
      name: 'EDIT: when it cannot be told',
      trace: trace().for(10_000),
      violations: [],
    },
  ],
} satisfies RuleTraces;
`;
}

/** @param {NewRule} rule */
export function textEntry({ id }) {
  const key = id.includes('-') ? `'${id}'` : id;
  const name = id.replaceAll('-', ' ').replace(/^./, (first) => first.toUpperCase());
  return `  ${key}: {
    name: '${name}',
    meaning: 'EDIT: what was seen, in one sentence.',
    warning: 'EDIT: what to do now.',
    advice: 'EDIT: how to avoid it.',
  },
`;
}

/** @param {NewRule} rule */
export function docsRow(rule) {
  const numbers = Object.entries(timingOf(rule).numbers).map(([name, value]) => `\`${name}\` ${value}`);
  return `| \`${rule.id}\` | EDIT: when it is broken | \`${rule.observes}\` | notice | ${numbers.join(', ')} | |\n`;
}
