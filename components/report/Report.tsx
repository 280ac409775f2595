import { Page } from '../ui/Page';
import { SessionList } from './SessionList';
import { SessionReport } from './SessionReport';

/** `report.html?session=ID` shows one session, `report.html` all of them. */
export function Report() {
  const sessionId = new URLSearchParams(location.search).get('session');
  return <Page current="report">{sessionId === null ? <SessionList /> : <SessionReport sessionId={sessionId} />}</Page>;
}
