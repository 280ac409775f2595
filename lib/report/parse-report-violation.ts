import type { ViolationRow } from '../db/schema';
import type { Details } from '../rules/define-rule';
import { jpegSize } from './jpeg-size';
import { instant } from './parse-report-session';
import { at, damaged, entries, id, isThere, list, name, number, oneOf, orNull, type Place, text } from './read-place';
import { REPORT_LIMITS } from './report-limits';
import { SEVERITIES } from './severity';

/** A violation that is over, with its pictures. */
export interface ParsedViolation extends Omit<ViolationRow, 'sessionId' | 'endMs'> {
  readonly endMs: number;
  readonly pictures: readonly ParsedPicture[];
}

export interface ParsedPicture {
  readonly atMs: number;
  readonly jpeg: Uint8Array<ArrayBuffer>;
}

/** @param lengthMs of the session: what still lasted when it was over ended with it */
export function parseViolation(violation: Place, version: number, lengthMs: number): ParsedViolation {
  const startMs = time(at(violation, 'startMs'));
  const endMs = orNull(at(violation, 'endMs'), time) ?? Math.max(startMs, lengthMs);
  if (endMs < startMs) throw damaged(at(violation, 'endMs'), 'a time not before “startMs”');
  const [note, pictures] = [at(violation, 'note'), at(violation, 'pictures')];
  return {
    id: id(at(violation, 'id')),
    rule: name(at(violation, 'rule')),
    severity: oneOf(at(violation, 'severity'), SEVERITIES),
    startMs,
    endMs,
    details: parseDetails(at(violation, 'details')),
    falseAlarmAt: version < 2 ? null : orNull(at(violation, 'falseAlarmAt'), instant),
    note: version < 4 ? '' : text(note, 10_000),
    pictures: isThere(pictures) ? list(pictures, REPORT_LIMITS.pictures, parsePicture) : [],
  };
}

function time(place: Place): number {
  return number(place, -REPORT_LIMITS.beforeStartMs, REPORT_LIMITS.lengthMs);
}

function parseDetails(details: Place): Details {
  return entries(details, REPORT_LIMITS.details, (detail) => {
    const { value } = detail;
    if (value === null || typeof value === 'boolean') return value;
    return typeof value === 'number' ? number(detail, -1e15, 1e15) : text(detail, 500);
  });
}

/** A picture that this program could have taken: nothing else is stored, whatever the file calls it. */
function parsePicture(picture: Place): ParsedPicture {
  const place = at(picture, 'dataUrl');
  // Four characters are three bytes.
  const url = text(place, Math.ceil((REPORT_LIMITS.pictureBytes * 4) / 3) + 30);
  const base64 = /^data:image\/jpeg;base64,((?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?)$/.exec(url);
  if (base64?.[1] === undefined) throw damaged(place, 'a JPEG picture as a data: URL');
  const jpeg = Uint8Array.from(atob(base64[1]), (character) => character.charCodeAt(0));
  const size = jpegSize(jpeg);
  if (size === null) throw damaged(place, 'a whole JPEG picture');
  if (size.width * size.height > REPORT_LIMITS.picturePixels) {
    throw damaged(place, `a picture of at most ${REPORT_LIMITS.picturePixels / 1_000_000} million pixels`);
  }
  return { atMs: time(at(picture, 'atMs')), jpeg };
}
