import { db } from './db';
import type { RoomPhotoRow } from './schema';

/** The room as it was last time, by side. */
export async function listRoomPhotos(): Promise<RoomPhotoRow[]> {
  return db.roomPhotos.toArray();
}

/** Keeps these instead of the ones before. */
export async function keepRoomPhotos(rows: readonly RoomPhotoRow[]): Promise<void> {
  await db.transaction('rw', db.roomPhotos, async () => {
    await db.roomPhotos.clear();
    await db.roomPhotos.bulkAdd(rows);
  });
}

export async function forgetRoomPhotos(): Promise<void> {
  await db.roomPhotos.clear();
}
