import { BrandingError, type BrandingFault, LONGEST_LOGO_URL, readLogo } from './branding';

type Read = { ok: true; url: string } | { ok: false; fault: BrandingFault };

const asUrl = (file: File): Promise<string> =>
  new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.addEventListener('load', () => resolve(String(reader.result)));
    reader.addEventListener('error', () => reject(reader.error));
    reader.readAsDataURL(file);
  });

/** Reads a file that is to be the logo; one that the browser cannot show is none. */
export async function readLogoFile(file: File): Promise<Read> {
  if (file.size > LONGEST_LOGO_URL) return { ok: false, fault: 'logo_bytes' };
  try {
    const url = await asUrl(file);
    readLogo(url);
    (await createImageBitmap(file)).close();
    return { ok: true, url };
  } catch (error) {
    return { ok: false, fault: error instanceof BrandingError ? error.code : 'logo_type' };
  }
}
