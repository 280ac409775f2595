import { browser } from 'wxt/browser';
import { getSession } from '../db/sessions';
import { EXAM_PORT, type MonitorStatus } from '../messages';
import { receive, send } from '../platform/messaging';
import { isActive } from '../session/machine';
import { parseFact } from './parse-fact';
import { parseQuestion } from './parse-question';
import { runSession, type SessionRun } from './session-run';

/** Serves as the monitor: runs one session at a time and tells the overlays in the exam's tab about it. */
export function startMonitor(): void {
  const ports = new Set<ReturnType<typeof browser.runtime.connect>>();
  let run: SessionRun | null = null;
  let shown = '';

  function publish(): void {
    const status = run?.status();
    const json = JSON.stringify(status);
    if (!status || json === shown) return;
    shown = json;
    for (const port of ports) post(port, status);
    void send('background', 'session.changed', { sessionId: status.sessionId });
  }

  browser.runtime.onConnect.addListener((port) => {
    if (port.name !== EXAM_PORT) return;
    ports.add(port);
    port.onDisconnect.addListener(() => ports.delete(port));
    if (run) post(port, run.status());
  });

  receive('monitor', {
    'monitor.ping': async () => ({ sessionId: run?.sessionId ?? null }),
    'monitor.run': async ({ sessionId }) => {
      if (run) return { accepted: run.sessionId === sessionId };
      const row = await getSession(sessionId);
      if (!row || !isActive(row.state) || run) return { accepted: false };
      run = runSession(row, publish, () => {
        run = null;
      });
      return { accepted: true };
    },
    'monitor.end': async ({ by }) => {
      const ending = run;
      await ending?.end(by);
      return { ended: ending !== null };
    },
    'monitor.begin': async () => ({ begun: run?.beginExam() ?? false }),
    'question.shown': async (question) => {
      const checked = parseQuestion(question);
      if (checked) run?.showQuestion(checked);
      return undefined;
    },
    'question.counted': async ({ by }) => {
      run?.countQuestion(by === -1 ? -1 : 1);
      return undefined;
    },
    'break.begin': async () => {
      run?.beginBreak();
      return undefined;
    },
    'break.end': async () => {
      run?.endBreak();
      return undefined;
    },
    'fact.seen': async ({ fact, at }, sender) => {
      const checked = parseFact(fact, at, sender.tabId === null);
      if (checked) run?.observe(checked.fact, checked.at);
      return undefined;
    },
  });
}

/** The tab may be going away this very moment; its next page connects anew. */
function post(port: ReturnType<typeof browser.runtime.connect>, status: MonitorStatus): void {
  try {
    port.postMessage(status);
  } catch (error) {
    console.info('An overlay is gone', error);
  }
}
