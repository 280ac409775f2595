import type { RuleTraces } from './rule-traces';
import { type Trace, trace } from './trace';

/** Looks aside for `ms`, then at the screen for the rest of `everyMs`. */
const glance = (session: Trace, ms: number, everyMs: number, lookYawDeg = 40) =>
  session
    .now({ lookYawDeg })
    .for(ms)
    .calm()
    .for(everyMs - ms);

export default {
  breaks: [
    {
      name: 'glances at a note beside the screen, five times in a minute',
      trace: trace()
        .for(3000)
        .repeat(5, (session) => glance(session, 1000, 10_000))
        .for(20_000),
      violations: [['repeated-glances', 3000, 43_800]],
    },
    {
      name: 'goes on glancing: one violation until the last of them',
      trace: trace()
        .for(3000)
        .repeat(9, (session) => glance(session, 1000, 10_000))
        .for(20_000),
      violations: [['repeated-glances', 3000, 83_800]],
    },
    {
      name: 'looks down at the lap, again and again',
      trace: trace()
        .for(3000)
        .repeat(5, (session) => session.now({ lookPitchDeg: 35 }).for(800).calm().for(3200))
        .for(20_000),
      violations: [['repeated-glances', 3000, 19_600]],
    },
    {
      name: 'looks to both sides, as often to the one as to the other',
      trace: trace()
        .for(3000)
        .repeat(3, (session) => glance(glance(session, 600, 5000, 40), 600, 5000, -40))
        .for(20_000),
      violations: [['repeated-glances', 3000, 28_400]],
    },
  ],
  nearly: [
    {
      name: 'glances aside four times in a minute, all through the exam',
      trace: trace().repeat(12, (session) => glance(session, 1500, 16_000)),
      violations: [],
    },
    {
      name: 'the measurement jerks for a frame every other second',
      trace: trace().repeat(30, (session) => glance(session, 200, 2000)),
      violations: [],
    },
    {
      name: 'reads the edges of a wide screen, to and fro',
      trace: trace().repeat(20, (session) => glance(glance(session, 1000, 1500, 28), 1000, 1500, -28)),
      violations: [],
    },
    {
      name: 'one glance in which the head trembles around the limit',
      trace: trace()
        .for(3000)
        .repeat(5, (session) => glance(session, 200, 400))
        .for(5000),
      violations: [],
    },
  ],
  undecided: [
    {
      name: 'where the eyes go cannot be told during the glances',
      trace: trace().repeat(8, (session) =>
        session.now({ lookYawDeg: null, lookPitchDeg: null }).for(1000).calm().for(4000),
      ),
      violations: [],
    },
  ],
} satisfies RuleTraces;
