import { describe, expect, it } from 'vitest';
import type { SessionRow, ViolationRow } from '../../../lib/db/schema';
import type { LogEntry } from '../../../lib/exams/log-entry';
import { shareCard } from '../../../lib/report/share-card';
import { ended, HEALTH, running, session, violation } from '../db/fresh-db';

const WATCHED = { health: { ...HEALTH, framesAnalysed: 300 } };

function card(row: SessionRow, violations: readonly ViolationRow[] = [], log: readonly LogEntry[] = []) {
  const rows = log.map((entry, id) => ({ id, sessionId: row.id, atMs: entry.atMs, entry }));
  return shareCard({ session: row, violations, samples: [], log: rows });
}

describe('a card to share', () => {
  const clean = ended('s', { ...WATCHED, title: 'Exam of secret.example', origin: 'https://secret.example' });

  it('says exam, length, result and the longest clean stretch', () => {
    const exam = { code: 'SAA-C03', title: 'Solutions Architect', questions: null, passMark: null };
    const made = card({ ...clean, plan: { ...clean.plan, exam } });
    expect(made).toMatchObject({
      exam: 'SAA-C03 Solutions Architect',
      verdict: 'Clean: nothing noticed',
      isClean: true,
      facts: [
        { label: 'Length', value: '1 min' },
        { label: 'Longest clean stretch', value: '1 min' },
      ],
      noticed: [],
    });
    expect(made?.description).toMatch(/^SAA-C03 Solutions Architect, a rehearsal\. Clean: .* not an exam result\.$/);
  });

  it('names no site, not even by the page’s title', () => {
    expect(JSON.stringify(card(clean))).not.toContain('secret');
  });

  it('tells what was noticed, and when the proctor ended it', () => {
    const talking = violation('v', 's', { rule: 'talking', severity: 'warning', startMs: 30_000, endMs: 36_000 });
    expect(card(clean, [talking])).toMatchObject({
      verdict: '1 moment noticed',
      isClean: false,
      noticed: [{ startRatio: 0.5, widthRatio: expect.closeTo(0.1) }],
    });
    const end: LogEntry = { type: 'ended-by-proctor', atMs: 41_000, rule: 'talking', because: 'warnings' };
    expect(card({ ...clean, endReason: 'proctor' }, [talking], [end])?.verdict).toBe('Ended by the proctor at 0:41');
  });

  it('says so where it rests on the person’s own marks', () => {
    const marked = violation('v', 's', { falseAlarmAt: 1, startMs: 0, endMs: 1000 });
    const end: LogEntry = { type: 'ended-by-proctor', atMs: 60_000, rule: 'talking', because: 'warnings' };
    expect(card({ ...clean, endReason: 'proctor' }, [marked], [end])?.verdict).toBe('Ended by the proctor at 1:00');
    expect(card(clean, [marked])).toMatchObject({
      verdict: 'Clean: nothing noticed, by my own marks',
      facts: [{ value: '1 min' }, { label: 'Longest clean stretch, by my own marks', value: '1 min' }],
      noticed: [],
    });
  });

  it('claims nothing for a session that was cut short, and is none where nothing can be said', () => {
    const cut = card({ ...clean, state: 'interrupted', endReason: 'lost' });
    expect(cut).toMatchObject({ verdict: 'Nothing noticed until it was cut short', isClean: false });
    expect(card(ended('s'))).toBeNull();
    expect(card(running('s', WATCHED))).toBeNull();
    expect(card(session('s', { state: 'ended', endReason: 'failed', failure: 'no-camera' }))).toBeNull();
  });
});
