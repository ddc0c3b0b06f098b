import { svgOf, type Incident } from '../../server/src/service/picture/index.js';
import { text } from './text.js';

/** The whole timeline as PNG, twice as dense as it is large, from the very SVG that is exported. */
export async function pngOf(incident: Incident, theme: 'light' | 'dark', lanes: boolean): Promise<Blob> {
  const url = URL.createObjectURL(new Blob([svgOf(incident, { theme, lanes })], { type: 'image/svg+xml' }));
  try {
    const image = new Image();
    image.src = url;
    await image.decode();
    const canvas = document.createElement('canvas');
    canvas.width = image.naturalWidth * 2;
    canvas.height = image.naturalHeight * 2;
    canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
    return await new Promise<Blob>((resolve, reject) => {
      canvas.toBlob(blob => {
        if (blob === null) reject(new Error(text`The picture is too large to be drawn.`));
        else resolve(blob);
      }, 'image/png');
    });
  } finally {
    URL.revokeObjectURL(url);
  }
}

/** The bytes in base64. */
export async function base64Of(blob: Blob): Promise<string> {
  const bytes = new Uint8Array(await blob.arrayBuffer());
  let binary = '';
  for (let at = 0; at < bytes.length; at += 0x8000) {
    binary += String.fromCharCode(...bytes.subarray(at, at + 0x8000));
  }
  return btoa(binary);
}
