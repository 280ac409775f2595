import type { Pack } from '../../lib/providers/define-provider';
import { type BriefingEdit, type BriefingLine, withoutOutdated } from '../../lib/providers/edit-briefing';
import type { PackEdit } from '../../lib/providers/edit-pack';

/** Changes of what is read out; what the provider says anyway is no change. */

/** @param text `null` = the line is not read out */
export function sayLine(edit: PackEdit, pack: Pack, line: BriefingLine, text: string | null): PackEdit {
  const { changed = {}, added = [] } = withoutOutdated(pack.briefing, edit.briefing ?? {});
  const { provided, said } = line;
  if (provided !== null) {
    const { [provided.text]: _, ...others } = changed;
    return withBriefing(edit, {
      changed: text === provided.text ? others : { ...others, [provided.text]: text },
      added,
    });
  }
  return withBriefing(edit, { changed, added: added.flatMap((each) => (each === said.text ? (text ?? []) : each)) });
}

/** @param at among the user's own lines; by default after them */
export function addLine(edit: PackEdit, pack: Pack, text: string, at = Number.POSITIVE_INFINITY): PackEdit {
  const { changed = {}, added = [] } = withoutOutdated(pack.briefing, edit.briefing ?? {});
  return withBriefing(edit, { changed, added: [...added.slice(0, at), text, ...added.slice(at)] });
}

function withBriefing({ briefing: _, ...rest }: PackEdit, { changed = {}, added = [] }: BriefingEdit): PackEdit {
  const briefing: BriefingEdit = {
    ...(Object.keys(changed).length > 0 && { changed }),
    ...(added.length > 0 && { added }),
  };
  return Object.keys(briefing).length === 0 ? rest : { ...rest, briefing };
}
