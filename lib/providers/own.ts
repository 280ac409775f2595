import { defineProvider, type Statement } from './define-provider';

const OWN: Omit<Statement, 'text'> = { url: null, checked: '2026-11', certainty: 'first-hand' };

/** No testing company: the rules as the user sets them. Nobody ends the session but the user. */
export default defineProvider({
  id: 'own',
  name: 'My own rules',
  programmes: [{ id: 'rules', name: '' }],
  base: {
    rules: {},
    conduct: { live: true, warnings: null, endsAtOnce: {} },
    conductSource: { ...OWN, text: 'You are warned each time, and go on for as long as you like.' },
    breaks: { kind: 'none' },
    policies: {
      drink: { ...OWN, text: 'As you decide.' },
      breaks: { ...OWN, text: 'None, so that you get used to it.' },
      phone: { ...OWN, text: 'Put it out of reach.' },
      notes: { ...OWN, text: 'As you decide.' },
    },
    checkIn: ['selfie', 'desk', 'wait'],
    checkInSource: { ...OWN, text: 'As short as it can be; nothing has to be shown to anybody.' },
    checkInWindow: { ...OWN, opensMinutesBefore: 30, closesMinutesAfter: 15 },
    timeAlertsMinutes: [30, 15, 5],
    timeAlertsSource: { ...OWN, text: 'Told when 30, 15 and 5 minutes are left.' },
    briefing: [
      { ...OWN, text: 'Stay in view of the camera, with your eyes on the screen.' },
      { ...OWN, text: 'Do not speak, and read with your lips closed.' },
      { ...OWN, text: 'Stay seated, even if the phone or the door rings.' },
    ],
  },
});
