import type { Wish } from '../../../lib/sync/leaf';
import { Button } from '../../ui/Button';
import { leafText } from './say-leaf';
import type { Conflict } from './use-conflicts';

interface ConflictItemProps {
  readonly conflict: Conflict;
  readonly onChoose: (wish: Wish, said: string) => void;
}

/** One setting with several values: which one holds, and a way to each of the others. */
export function ConflictItem({ conflict: { path, winner, losers, computer }, onChoose }: ConflictItemProps) {
  const { name, say } = leafText(path);
  const where = ({ by }: Wish) => (by === computer ? 'here' : 'on another computer');
  const choose = (wish: Wish) => onChoose(wish, `${name}: ${say(wish.value)}`);
  return (
    <li class="sync__conflict">
      <h4>{name}</h4>
      <ul>
        <li>
          <strong>{say(winner.value)}</strong> <span class="soft">({where(winner)}; in use now)</span>
        </li>
        {losers.map((wish) => (
          <li key={`${wish.by} ${wish.n}`}>
            {say(wish.value)} <span class="soft">({where(wish)})</span>
          </li>
        ))}
      </ul>
      <div class="button-row">
        <Button onClick={() => choose(winner)}>
          Keep {short(say(winner.value))}
          <span class="visually-hidden"> for {name}</span>
        </Button>
        {losers.map((wish) => (
          <Button key={`${wish.by} ${wish.n}`} onClick={() => choose(wish)}>
            Use {short(say(wish.value))}
            <span class="visually-hidden"> for {name}</span>
          </Button>
        ))}
      </div>
    </li>
  );
}

/** The whole text stands above it. */
const MOST_LETTERS = 40;

function short(text: string): string {
  const letters = [...text];
  return letters.length > MOST_LETTERS ? `${letters.slice(0, MOST_LETTERS).join('')} …` : `“${text}”`;
}
