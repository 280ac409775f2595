import type { Signal } from '@preact/signals';
import { useMemo } from 'preact/hooks';
import type { EvidenceRow, SampleRow, SessionRow, ViolationRow } from '../../../lib/db/schema';
import type { LogEntry } from '../../../lib/exams/log-entry';
import { watchesFront } from '../../../lib/report/exam-in-front';
import { examTrack } from '../../../lib/report/exam-track';
import type { TimelineContent } from '../../../lib/report/moment';
import { axisLengthMs } from '../../../lib/report/timeline';
import { Card } from '../../ui/Card';
import { Loading } from '../../ui/Loading';
import { Timeline } from './Timeline';

interface TimelineCardProps {
  readonly session: SessionRow;
  readonly violations: readonly ViolationRow[];
  readonly log: readonly LogEntry[];
  /** `null` = not read yet. */
  readonly samples: readonly SampleRow[] | null;
  readonly evidence: readonly EvidenceRow[];
  readonly durationMs: number;
  readonly running: boolean;
  /** Id of the violation that was chosen with a click or Enter. */
  readonly chosen: Signal<string | null>;
}

const NO_SAMPLES: readonly SampleRow[] = [];

/** The session as a picture: what happened, what was noticed and what was measured, over one time axis. */
export function TimelineCard(props: TimelineCardProps) {
  const { session, violations, log, samples, evidence, durationMs, running, chosen } = props;
  const content = useMemo((): TimelineContent => {
    const track = examTrack(log, violations, durationMs);
    return { violations, samples: samples ?? NO_SAMPLES, track, endMs: durationMs };
  }, [violations, samples, log, durationMs]);
  return (
    <Card title="Timeline">
      {samples === null ? (
        <Loading />
      ) : isEmpty(content) ? (
        <p class="soft">{running ? 'Nothing has been measured yet.' : 'Nothing was measured in this session.'}</p>
      ) : (
        <Timeline
          content={content}
          evidence={evidence}
          axisMs={axisLengthMs(durationMs, running)}
          isFrontWatched={watchesFront(session.rules)}
          chosen={chosen}
        />
      )}
    </Card>
  );
}

function isEmpty({ samples, violations, track }: TimelineContent): boolean {
  return samples.length + violations.length + track.marks.length + track.questions.length === 0;
}
