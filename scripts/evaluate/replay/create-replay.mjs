// @ts-check

/**
 * @typedef {import('../../../lib/engine/rule-engine').Change} Change
 * @typedef {import('../../../lib/observations').Fact} Fact
 * @typedef {import('../../../lib/rules/index').RuleSetup} RuleSetup
 * @typedef {import('../../../lib/vision/seen').Seen} Seen
 * @typedef {import('../../../lib/voice/heard').Heard} Heard
 * @typedef {import('../scenarios/score-scenario.mjs').Logged} Logged
 *
 * @typedef {object} Replay a session in virtual time; `atMs` rises
 * @property {(seen: Seen, atMs: number) => void} see
 * @property {(heard: Heard, atMs: number) => void} hear
 * @property {() => number} frameEveryMs how long to wait for the next frame, as the session would
 * @property {(atMs: number) => readonly Logged[]} finish ends it
 */

/**
 * A session without camera, microphone and browser: from what the workers measured to what is logged, through the same
 * code as in the monitor. It differs in two points: nothing is ever late, and the microphone is never digitally silent.
 *
 * @param {import('./load-product.mjs').Product} product
 * @param {RuleSetup} setup
 * @returns {Replay}
 */
export function createReplay(product, setup) {
  const frameReader = product.createFrameReader();
  const soundReader = product.createSoundReader();
  const effort = product.createEffort();
  const engine = product.createRuleEngine(setup);
  const place = product.createPlacer(0);
  /** @type {Change[]} */
  const changes = [];

  /**
   * @param {Fact} fact
   * @param {number} atMs
   */
  function take(fact, atMs) {
    const observation = place(fact, atMs);
    effort.follow(observation);
    changes.push(...engine.observe(observation));
  }

  take({ kind: 'camera', state: 'live', virtual: false }, 0);
  take({ kind: 'microphone', state: 'live' }, 0);
  return {
    see: (seen, atMs) => {
      for (const fact of frameReader.read(seen, atMs)) take(fact, atMs);
    },
    hear: (heard, atMs) => take(soundReader.read(heard), atMs),
    frameEveryMs: effort.frameEveryMs,
    finish: (atMs) => toViolations([...changes, ...engine.finish(atMs)]),
  };
}

/**
 * @param {readonly Change[]} changes of one session
 * @returns {readonly Logged[]}
 */
export function toViolations(changes) {
  return changes.flatMap((change, index) => {
    if (change.type === 'closed') return [];
    const closed = changes.slice(index).find(({ type, rule }) => type === 'closed' && rule === change.rule);
    const endMs = closed?.type === 'closed' ? closed.endMs : null;
    return [{ rule: change.rule, startMs: change.startMs, endMs, knownMs: change.atMs, details: change.details }];
  });
}
