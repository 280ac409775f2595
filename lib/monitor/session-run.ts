import type { SessionRow } from '../db/schema';
import { applyToSession, closeOpenViolations, recordHeartbeat } from '../db/sessions';
import { watchNewDevices } from '../detectors/monitor/new-devices';
import { DeviceError } from '../detectors/monitor/open-device';
import type { Change } from '../engine/rule-engine';
import type { MonitorStatus, QuestionShown } from '../messages';
import type { Fact } from '../observations';
import type { EndedBy } from '../session/machine';
import { CHIME, isChimedFor } from '../sounds/chime';
import { createEffort } from '../vision/effort';
import { createClock } from './clock';
import { createDrillsAtWork } from './drills-at-work';
import { NO_EVIDENCE, takeEvidence, takeSound } from './evidence';
import { createExamAtWork } from './exam-at-work';
import { createJudging } from './judging';
import { openSenses } from './open-senses';
import { createPlacer } from './place-fact';
import { createPulse, type Pulse } from './pulse';
import { createRecorder } from './recorder';
import { createSampler } from './sampler';
import { createSpeaker } from './speaker';
import { createStatus } from './status';

/** One session being monitored: detectors → rules → recorder. */
export interface SessionRun {
  readonly sessionId: string;
  status(): MonitorStatus;
  /** Takes a fact that was seen elsewhere; `at` is epoch ms. */
  observe(fact: Fact, at: number): void;
  /** The candidate goes on from the proctor's greeting to the exam; false where it is not yet time. */
  beginExam(): boolean;
  showQuestion(question: QuestionShown): void;
  countQuestion(by: 1 | -1): void;
  beginBreak(): void;
  endBreak(): void;
  /** Ends the session; resolves when everything is on disk. */
  end(by: EndedBy): Promise<void>;
}

const BEAT_EVERY_MS = 1000;
/** An open camera that shows nothing for this long is held by something else. */
const FIRST_FRAME_WITHIN_MS = 15_000;

/** What exists once the first frame has come. */
interface Running {
  readonly startedAt: number;
  readonly pulse: Pulse;
  readonly place: ReturnType<typeof createPlacer>;
}

/** Starts monitoring. `onChange` is called when the status has changed, `onOver` when the session is over. */
export function runSession(row: SessionRow, onChange: () => void, onOver: () => void): SessionRun {
  const abort = new AbortController();
  const { signal } = abort;
  const now = createClock();
  const status = createStatus(row);
  const sampler = createSampler(row.id);
  const judging = createJudging(row.rules, apply);
  const speaker = createSpeaker(signal);
  const effort = createEffort();
  const waiting: { readonly fact: Fact; readonly at: number }[] = [];
  let running: Running | null = null;

  const senses = openSenses({
    devices: row.devices,
    now,
    frameEveryMs: effort.frameEveryMs,
    keepsPictures: row.keepPictures,
    keepsSound: row.keepSound === true,
    emit: observe,
    onFrame: (at) => (running ? running.pulse.sawFrame(at) : void begin(at)),
    onSound: (at) => running?.pulse.heardSound(at),
    signal,
  });
  if (row.lockdown.watched.devices) watchNewDevices((fact) => observe(fact, now()), signal);
  const recorder = createRecorder({
    sessionId: row.id,
    rules: row.rules,
    takeEvidence: () => (row.keepPictures ? takeEvidence(senses, now, signal) : NO_EVIDENCE),
    takeSound: () => takeSound(senses, signal),
    onError: (error) => {
      console.error('Could not store what was observed', error);
      status.storageFailed();
      onChange();
    },
  });

  const exam = createExamAtWork({
    row,
    onEntries: (entries) => {
      recorder.log(entries);
      if (row.proctorSound && entries.some(isChimedFor)) speaker.play(CHIME, nowMs());
      status.examChanged(exam.status(running?.startedAt ?? null));
      onChange();
    },
    onOver: (by) => void end(by),
  });

  const drills = createDrillsAtWork(row, speaker);

  function observe(fact: Fact, at: number): void {
    if (running === null) {
      waiting.push({ fact, at });
      return;
    }
    if (fact.kind === 'camera' || fact.kind === 'microphone') {
      running.pulse.deviceChanged(fact.kind, isThere(fact.state), at);
    }
    judging.remember(fact);
    const observation = running.place(fact, Math.min(at, now()));
    effort.follow(observation);
    const finished = sampler.take(observation);
    if (finished) recorder.sample(finished);
    drills.follow(observation);
    if (observation.kind === 'page') {
      exam.showPage(observation, observation.atMs);
      judgeOrNot(observation.atMs);
    }
    // A bell that we ring ourselves is no noise of theirs.
    const isOurs = observation.kind === 'voice' && speaker.isOwn(observation);
    if (judging.isOn() && !isOurs) {
      recorder.observe(observation);
      judging.judge(observation);
    }
    if (status.observed(observation)) onChange();
  }

  function apply(changes: readonly Change[], atMs: number): void {
    if (changes.length === 0) return;
    recorder.record(changes);
    status.changed(changes);
    exam.follow(changes, atMs);
    onChange();
  }

  function judgeOrNot(atMs: number): void {
    if (exam.isJudged() === judging.isOn()) return;
    if (judging.isOn()) judging.pause(atMs);
    else for (const fact of judging.resume()) observe(fact, now());
  }

  /** Time since the session's start; 0 before it. */
  const nowMs = () => (running === null ? 0 : Math.max(0, now() - running.startedAt));

  async function begin(at: number): Promise<void> {
    const startedAt = row.startedAt ?? at;
    // Monitoring that is taken up again has not seen anything since the last sign of life.
    const pulse = createPulse(row.startedAt === null ? at : row.lastHeartbeatAt, observe);
    running = { startedAt, pulse, place: createPlacer(startedAt, { needsFullscreen: row.lockdown.fullscreen }) };
    if (row.waitMs === null) exam.begin(0);
    judgeOrNot(nowMs());
    for (const { fact, at: seenAt } of waiting.splice(0)) observe(fact, seenAt);
    const timer = setInterval(beat, BEAT_EVERY_MS);
    signal.addEventListener('abort', () => clearInterval(timer));
    status.progressed(await applyToSession(row.id, { type: 'first-frame', at }));
    onChange();
  }

  function beat(): void {
    running?.pulse.beat(now());
    exam.advance(nowMs());
    interrupt();
    judgeOrNot(nowMs());
    recordHeartbeat(row.id, now(), senses.health(row.health)).catch((error) => console.error('No heartbeat', error));
  }

  async function start(): Promise<void> {
    if (row.startedAt !== null) await closeOpenViolations(row.id, row.lastHeartbeatAt - row.startedAt);
    await exam.load();
    await senses.opened;
    setTimeout(() => {
      if (running === null) void giveUp(new DeviceError('device-in-use', { cause: 'The camera shows nothing.' }));
    }, FIRST_FRAME_WITHIN_MS);
  }

  async function giveUp(error: unknown): Promise<void> {
    if (signal.aborted) return;
    console.error('The session could not begin', error);
    const failure = error instanceof DeviceError ? error.failure : 'monitor-failed';
    status.progressed(await applyToSession(row.id, { type: 'failed', at: now(), failure }));
    over();
  }

  function over(): void {
    abort.abort(new Error('The session is over.'));
    onChange();
    onOver();
  }

  function interrupt(): void {
    const runMs = exam.runningForMs(nowMs());
    if (runMs !== null) exam.note(drills.advance(runMs, nowMs()));
  }

  function beginBreak(): void {
    if (running !== null && exam.beginBreak(nowMs())) judgeOrNot(nowMs());
  }

  function endBreak(): void {
    if (exam.endBreak(nowMs())) judgeOrNot(nowMs());
  }

  async function end(by: EndedBy): Promise<void> {
    if (signal.aborted) return;
    const at = now();
    if (running) judging.finish(at - running.startedAt);
    await recorder.settled();
    if (running) await recordHeartbeat(row.id, at, senses.health(row.health));
    status.progressed(await applyToSession(row.id, { type: 'ended', at, by }));
    over();
  }

  // A closed page is not tidied up at once: the frames it still has, the next monitor's camera lacks.
  addEventListener('pagehide', () => abort.abort(new Error('The monitor is closed.')), { signal });
  start().catch(giveUp);
  return {
    sessionId: row.id,
    status: status.current,
    observe,
    beginExam: () => running !== null && exam.begin(nowMs()),
    showQuestion: (question) => exam.showQuestion(question, nowMs()),
    countQuestion: (by) => exam.countQuestion(by, nowMs()),
    beginBreak,
    endBreak,
    end,
  };
}

/** A muted track may deliver nothing; a silent microphone delivers zeros, which is a sign of life. */
function isThere(state: 'live' | 'silent' | 'muted' | 'ended'): boolean {
  return state === 'live' || state === 'silent';
}
