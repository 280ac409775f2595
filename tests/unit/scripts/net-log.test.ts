import { describe, expect, it } from 'vitest';
import { parseNetLog, requestsLeavingComputer } from '../../../scripts/browser/net-log.mjs';

const EXTENSION = 'chrome-extension://abc';
const log = (...events: object[]) =>
  parseNetLog(
    JSON.stringify({ constants: { logEventTypes: { URL_REQUEST_START_JOB: 7, UDP_BYTES_SENT: 9 } }, events }),
  );
const request = (url: string, initiator: string, request_type = 'other') => ({
  type: 7,
  params: { url, initiator, request_type },
});

describe('the network log', () => {
  it('tells who asked for what', () => {
    const { requests } = log(
      request('http://localhost:1/', 'not an origin', 'main frame'),
      { type: 7, params: { net_error: -105 } },
      { type: 3, params: { url: 'https://elsewhere.example/' } },
      request('https://telemetry.example/', EXTENSION),
    );
    expect(requests).toEqual([
      { url: 'http://localhost:1/', initiator: null, isNavigation: true },
      { url: 'https://telemetry.example/', initiator: EXTENSION, isNavigation: false },
    ]);
  });

  it('finds what the extension, a page or the user asked for outside of this computer', () => {
    const leaving = requestsLeavingComputer(
      log(
        request('https://telemetry.example/', EXTENSION),
        request('http://192.0.2.7/', 'http://localhost:1'),
        request('https://exam.example/', 'not an origin', 'main frame'),
        { type: 9, params: { address: '192.0.2.9:3478' } },
        { type: 9, params: { address: '[2001:db8::1]:443' } },
      ),
    );
    expect(leaving).toEqual([
      'https://telemetry.example/',
      'http://192.0.2.7/',
      'https://exam.example/',
      '192.0.2.9:3478',
      '[2001:db8::1]:443',
    ]);
  });

  it('leaves aside this computer and the browser itself', () => {
    const leaving = requestsLeavingComputer(
      log(
        request('http://localhost:1/a', EXTENSION),
        request('http://127.0.0.1:1/', EXTENSION),
        request('http://[::1]:1/', EXTENSION),
        request('https://updates.example/', 'not an origin'),
        { type: 9, params: { address: '127.0.0.1:9' } },
        { type: 9, params: { byte_count: 20 } },
      ),
    );
    expect(leaving).toEqual([]);
  });

  it('is not understood without its kinds of events', () => {
    expect(() => parseNetLog(JSON.stringify({ constants: { logEventTypes: {} }, events: [] }))).toThrow(/another way/);
  });
});
