import type { ExamTab } from '../describe-tab';

/** The set-up page, which leads back to the tab that the user came from. */
export function welcomeLink(tab: ExamTab): string {
  return tab.kind === 'not-a-web-page' ? 'welcome.html' : `welcome.html?tab=${tab.tabId}`;
}
