import type { SessionRow } from '../db/schema';
import type { Change } from '../engine/rule-engine';
import { NOT_BEGUN } from '../exams/exam-state';
import { examStatus } from '../exams/exam-status';
import type { ExamStatus, MonitorStatus } from '../messages';
import type { Observation } from '../observations';
import type { SessionProgress } from '../session/machine';
import { judgeLight } from '../vision/light';

/** Keeps what the overlay shows. */
export interface Status {
  current(): MonitorStatus;
  progressed(session: SessionProgress | undefined): void;
  changed(changes: readonly Change[]): void;
  examChanged(exam: ExamStatus): void;
  storageFailed(): void;
  /** Returns whether there is anything new to show. */
  observed(observation: Observation): boolean;
}

export function createStatus(row: SessionProgress & Pick<SessionRow, 'id' | 'plan' | 'lockdown'>): Status {
  let status: MonitorStatus = {
    sessionId: row.id,
    state: row.state,
    startedAt: row.startedAt,
    endReason: row.endReason,
    failure: row.failure,
    camera: 'starting',
    microphone: 'starting',
    light: 'good',
    openRules: [],
    violationCount: 0,
    lastRule: null,
    storageFailed: false,
    exam: examStatus(row.plan, NOT_BEGUN, [], null),
    lockdown: row.lockdown,
  };
  const seen = new Set<'camera' | 'microphone'>();

  function update(change: Partial<MonitorStatus>): void {
    const openRules = change.openRules ?? status.openRules;
    status = {
      ...status,
      ...change,
      camera: seen.has('camera') ? cameraState(openRules) : 'starting',
      microphone: seen.has('microphone') ? (openRules.includes('microphone-lost') ? 'lost' : 'live') : 'starting',
    };
  }

  return {
    current: () => status,
    progressed(session) {
      if (!session) return;
      const { state, startedAt, endReason, failure } = session;
      update({ state, startedAt, endReason, failure });
    },
    changed(changes) {
      for (const change of changes) {
        if (change.type === 'closed') {
          update({ openRules: status.openRules.filter((rule) => rule !== change.rule) });
        } else {
          update({
            openRules: [...status.openRules, change.rule],
            violationCount: status.violationCount + 1,
            lastRule: change.rule,
          });
        }
      }
    },
    examChanged: (changed) => update({ exam: changed }),
    storageFailed: () => update({ storageFailed: true }),
    observed(observation) {
      const { kind } = observation;
      if (kind === 'picture') {
        const light = judgeLight(observation, status.light);
        if (light === status.light) return false;
        update({ light });
        return true;
      }
      const device = kind === 'face' ? 'camera' : kind === 'voice' ? 'microphone' : null;
      if (device === null || seen.has(device)) return false;
      seen.add(device);
      update({});
      return true;
    },
  };
}

function cameraState(openRules: readonly string[]): MonitorStatus['camera'] {
  if (openRules.includes('camera-lost')) return 'lost';
  if (openRules.includes('camera-covered')) return 'covered';
  return openRules.includes('camera-frozen') ? 'frozen' : 'live';
}
