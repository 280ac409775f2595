/** What `worker-page.mjs` installs in the page that it opens. */
interface Feeds {
  startVision(): Promise<void>;
  startVoice(): Promise<void>;
  see(base64: string, atMs: number): Promise<import('../../lib/vision/seen').Seen>;
  hear(base64: string): Promise<readonly import('../../lib/voice/heard').Heard[]>;
}

declare var feeds: Feeds;
