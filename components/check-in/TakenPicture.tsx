import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';

interface TakenPictureProps {
  readonly picture: Blob;
  readonly label: string;
  readonly mirrored?: boolean;
}

/** A picture that is in memory; its address is given back with the component. */
export function TakenPicture({ picture, label, mirrored = false }: TakenPictureProps) {
  const url = useSignal<string | null>(null);
  useEffect(() => {
    const made = URL.createObjectURL(picture);
    url.value = made;
    return () => URL.revokeObjectURL(made);
  }, [picture]);
  if (url.value === null) return null;
  return (
    <div class={`screen checkin__screen${mirrored ? ' screen--mirrored' : ''}`}>
      <img src={url.value} alt={label} />
    </div>
  );
}
