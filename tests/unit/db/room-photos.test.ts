import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { forgetRoomPhotos, keepRoomPhotos, listRoomPhotos } from '../../../lib/db/room-photos';
import { useFreshDb } from './fresh-db';

useFreshDb();

const photo = (side: number, takenAt: number) => ({ side, takenAt, picture: new Blob(['jpeg']) });

describe('room photos', () => {
  it('of the last time take the place of those before', async () => {
    await keepRoomPhotos([photo(0, 1), photo(1, 1), photo(2, 1), photo(3, 1)]);
    await keepRoomPhotos([photo(0, 2)]);
    expect(await listRoomPhotos()).toMatchObject([{ side: 0, takenAt: 2 }]);
  });

  it('are gone when they are not to be kept', async () => {
    await keepRoomPhotos([photo(0, 1)]);
    await forgetRoomPhotos();
    expect(await listRoomPhotos()).toEqual([]);
  });
});
