import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { putAppointment } from '../../../lib/db/appointments';
import { db } from '../../../lib/db/db';
import { NO_CHOICE } from '../../../lib/exams/parse-choice';
import { plannedExam } from '../../../lib/session/planned-exam';
import { examChoices, packEdits } from '../../../lib/settings';
import { ended, session, useFreshDb } from '../db/fresh-db';
import { MINUTE_MS, planned, SITE, STARTS_AT } from '../schedule/planned';

useFreshDb();
beforeEach(() => fakeBrowser.reset());

const PLANNED_EXAM = { ...NO_CHOICE, examCode: 'SAA-C03' };
const OTHER_EXAM = { ...NO_CHOICE, examCode: 'AZ-900' };
const at = (minutes: number) => STARTS_AT + minutes * MINUTE_MS;

describe('a session that begins near an appointment', () => {
  it('belongs to it, and its log says how punctual that was', async () => {
    await putAppointment(planned({ site: SITE }));
    expect(await plannedExam(SITE.origin, {}, at(7))).toMatchObject({
      appointmentId: 'a',
      checkedIn: { type: 'checked-in', punctuality: 'late', minutes: 7, atMs: 0 },
    });
  });

  it('was punctual by the window as the user has it', async () => {
    await putAppointment(planned({ site: SITE }));
    await packEdits.setValue({ 'own/rules': { checkInWindow: { opensMinutesBefore: 30, closesMinutesAfter: 5 } } });
    expect((await plannedExam(SITE.origin, {}, at(7)))?.checkedIn).toMatchObject({ punctuality: 'too-late' });
  });

  it('was punctual if check-in was', async () => {
    await putAppointment(planned({ site: SITE }));
    const begun = async (checkInBeganAt: number) =>
      (await plannedExam(SITE.origin, { checkInBeganAt }, at(3)))?.checkedIn;
    expect(await begun(at(-5))).toMatchObject({ punctuality: 'in-time', minutes: -5 });
    expect(await begun(at(4))).toMatchObject({ punctuality: 'late', minutes: 3 });
    expect(await begun(at(-100))).toMatchObject({ punctuality: 'late', minutes: 3 });
    expect(await begun(Number.NaN)).toMatchObject({ punctuality: 'late', minutes: 3 });
  });

  it('is the exam that was planned, whatever is remembered for the site', async () => {
    await putAppointment(planned({ site: SITE, choice: PLANNED_EXAM }));
    await examChoices.setValue({ [SITE.origin]: OTHER_EXAM });
    expect((await plannedExam(SITE.origin, {}, at(0)))?.choice).toEqual(PLANNED_EXAM);
  });

  it('is what was asked for expressly: the planned exam with other settings, or another one', async () => {
    await putAppointment(planned({ site: SITE, choice: PLANNED_EXAM }));
    const granted = { ...PLANNED_EXAM, breaksGranted: true };
    expect(await plannedExam(SITE.origin, { choice: granted }, at(0))).toMatchObject({ choice: undefined });
    expect(await plannedExam(SITE.origin, { choice: OTHER_EXAM }, at(0))).toBeNull();
  });

  it('fits an appointment without a site by the exam that is remembered', async () => {
    await putAppointment(planned({ choice: PLANNED_EXAM }));
    expect(await plannedExam(SITE.origin, {}, at(0))).toBeNull();
    await examChoices.setValue({ [SITE.origin]: PLANNED_EXAM });
    expect(await plannedExam(SITE.origin, {}, at(0))).toMatchObject({ appointmentId: 'a', choice: undefined });
  });

  it('is the first one that began for it', async () => {
    await putAppointment(planned({ site: SITE }));
    await db.sessions.add(session('failed', { state: 'ended', endReason: 'failed', appointmentId: 'a' }));
    expect(await plannedExam(SITE.origin, {}, at(0))).not.toBeNull();
    await db.sessions.add(ended('sat', { appointmentId: 'a' }));
    expect(await plannedExam(SITE.origin, {}, at(0))).toBeNull();
  });

  it('belongs to none if none is near', async () => {
    await putAppointment(planned({ site: SITE }));
    expect(await plannedExam(SITE.origin, {}, at(-300))).toBeNull();
  });
});
