import type { Statement } from '../../lib/providers/define-provider';
import { SourceLine } from '../ui/SourceLine';

/** Something that is stated, with its source, and what others state instead. */
export function StatementText({ statement }: { readonly statement: Statement }) {
  const { text, otherwise = [] } = statement;
  return (
    <div class="statement">
      <p>{text}</p>
      <SourceLine source={statement} />
      {otherwise.length === 0 ? null : (
        <div class="statement__otherwise">
          <p class="small">
            <strong>Sources disagree.</strong> Others say:
          </p>
          <ul>
            {otherwise.map((other) => (
              <li key={other.text}>
                <p>{other.text}</p>
                <SourceLine source={other} />
              </li>
            ))}
          </ul>
        </div>
      )}
    </div>
  );
}
