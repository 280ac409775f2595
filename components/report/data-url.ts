/** A blob's content as a `data:` URL. */
export function dataUrl(blob: Blob): Promise<string> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => resolve(String(reader.result));
    reader.onerror = () => reject(new Error('A picture could not be read.', { cause: reader.error }));
    reader.readAsDataURL(blob);
  });
}
