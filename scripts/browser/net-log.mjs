// @ts-check
import { readFile } from 'node:fs/promises';

/**
 * Chromium's own record of its network traffic, below anything an extension or page could hide from. It is complete
 * only when the browser has been closed.
 *
 * @typedef {object} LoggedRequest
 * @property {string} url
 * @property {string | null} initiator the origin whose code asked for it, such as `chrome-extension://…`; `null` for the
 *   browser itself and for addresses typed by the user
 * @property {boolean} isNavigation
 *
 * @typedef {object} NetLog
 * @property {readonly LoggedRequest[]} requests
 * @property {readonly string[]} datagramAddresses where UDP packets were sent to: name look-ups, QUIC, WebRTC
 *
 * @typedef {object} RawEvent
 * @property {number} type
 * @property {{ url?: string, initiator?: string, request_type?: string, address?: string }} [params]
 */

/** What Chromium writes for a request that no page's code caused. */
const NO_INITIATOR = 'not an origin';

/**
 * @param {string} file as given to `launchBrowser` as `netLogPath`
 * @returns {Promise<NetLog>}
 */
export async function readNetLog(file) {
  return parseNetLog(await readFile(file, 'utf8'));
}

/**
 * @param {string} text
 * @returns {NetLog}
 */
export function parseNetLog(text) {
  const log = /** @type {{ constants: { logEventTypes: Record<string, number> }, events: RawEvent[] }} */ (
    JSON.parse(text)
  );
  const { URL_REQUEST_START_JOB, UDP_BYTES_SENT } = log.constants.logEventTypes;
  if (URL_REQUEST_START_JOB === undefined || UDP_BYTES_SENT === undefined) {
    throw new Error('This browser writes its network log in another way.');
  }
  return {
    requests: log.events.filter(({ type }) => type === URL_REQUEST_START_JOB).flatMap(toRequest),
    datagramAddresses: log.events
      .filter(({ type }) => type === UDP_BYTES_SENT)
      .flatMap(({ params }) => (params?.address === undefined ? [] : [params.address])),
  };
}

/**
 * @param {RawEvent} event
 * @returns {LoggedRequest[]} none for the event's end, which says nothing but the result
 */
function toRequest({ params }) {
  if (params?.url === undefined) return [];
  const { url, initiator, request_type } = params;
  return [
    {
      url,
      initiator: initiator === undefined || initiator === NO_INITIATOR ? null : initiator,
      isNavigation: request_type === 'main frame' || request_type === 'sub frame',
    },
  ];
}

/**
 * The requests that would leave this computer: everything asked for by the extension or a page, and every page
 * opened. What the browser asks for on its own account (its updates, for example) is no work of the extension.
 *
 * @param {NetLog} log
 * @returns {readonly string[]} addresses
 */
export function requestsLeavingComputer({ requests, datagramAddresses }) {
  const urls = requests
    .filter(({ initiator, isNavigation }) => initiator !== null || isNavigation)
    .map(({ url }) => url)
    .filter((url) => !isLoopback(new URL(url).hostname));
  const datagrams = datagramAddresses.filter((address) => !isLoopback(new URL(`udp://${address}`).hostname));
  return [...urls, ...datagrams];
}

/** @param {string} hostname */
function isLoopback(hostname) {
  return hostname === 'localhost' || hostname === '[::1]' || /^127\./.test(hostname);
}
