import { useSignal } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import { exportFileName } from '../../lib/report/calendar';
import type { ShareCard } from '../../lib/report/share-card';
import { Button } from '../ui/Button';
import { ErrorNote } from '../ui/ErrorNote';
import { Icon } from '../ui/Icon';
import { CARD_HEIGHT, CARD_WIDTH, drawShareCard } from './draw-share-card';
import { saveFile } from './save-file';

interface ShareCardViewProps {
  readonly card: ShareCard;
  /** Epoch ms; names the file. */
  readonly endedAt: number;
}

const FAILED = { title: 'That did not work.', next: 'Close this card, open it again, and try once more.' };

/** The card as it will be saved, its words for those who cannot see it, and the way to keep both. */
export function ShareCardView({ card, endedAt }: ShareCardViewProps) {
  const canvas = useRef<HTMLCanvasElement>(null);
  const done = useSignal('');
  const failure = useSignal<unknown>(undefined);

  useEffect(() => {
    const context = canvas.current?.getContext('2d');
    if (context) drawShareCard(context, card);
  }, [card]);

  async function attempt(action: () => Promise<string>) {
    failure.value = undefined;
    try {
      done.value = await action();
    } catch (error) {
      failure.value = error;
    }
  }

  const save = () =>
    attempt(async () => {
      const name = exportFileName(endedAt, 'png');
      saveFile(name, await pngOf(canvas.current));
      return `Saved as ${name}.`;
    });
  const copy = () =>
    attempt(async () => {
      await navigator.clipboard.writeText(card.description);
      return 'The description is copied: paste it as the picture’s alternative text.';
    });

  return (
    <div class="share-card">
      <canvas ref={canvas} width={CARD_WIDTH} height={CARD_HEIGHT} role="img" aria-label={card.description} />
      <p class="small soft">{card.description}</p>
      <div class="button-row">
        <Button kind="primary" onClick={save}>
          <Icon name="download" /> Save picture
        </Button>
        <Button onClick={copy}>Copy description</Button>
      </div>
      <p class="small soft" role="status">
        {done.value}
      </p>
      {failure.value === undefined ? null : <ErrorNote text={FAILED} cause={failure.value} />}
    </div>
  );
}

function pngOf(canvas: HTMLCanvasElement | null): Promise<Blob> {
  return new Promise((resolve, reject) => {
    canvas?.toBlob((blob) => (blob ? resolve(blob) : reject(new Error('The card could not be written.'))), 'image/png');
  });
}
