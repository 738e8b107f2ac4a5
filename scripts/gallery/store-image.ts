/** In CSS pixels, which are those of the picture. */
export interface Size {
  width: number;
  height: number;
}

interface StoreImage {
  headline: string;
  /** A `data:` URL; null for a tile with words alone. */
  picture: string | null;
  /** The drawing itself, as SVG. */
  icon: string;
  size: Size;
}

/** An image for a store as a page: the mark and one line, over a picture of the product that runs off the lower edge. */
export function storeImage({ headline, picture, icon, size }: StoreImage): string {
  const unit = Math.round(Math.min(size.width, size.height * 1.6) / 40);
  return `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><style>
* { box-sizing: border-box; margin: 0; }
body {
  display: grid;
  grid-template-rows: ${picture ? 'auto 1fr' : '1fr'};
  gap: ${unit}px;
  width: ${size.width}px;
  height: ${size.height}px;
  padding: ${unit * 1.5}px ${unit * 3}px 0;
  overflow: hidden;
  background: #e2f1f1;
  color: #06282a;
  font: 600 ${unit * (picture ? 1.4 : 2)}px/1.25 system-ui, sans-serif;
}
header { display: flex; gap: ${unit}px; align-items: center; justify-content: center; ${picture ? '' : `padding-bottom: ${unit * 1.5}px;`} }
p { text-wrap: balance; }
svg { flex: none; width: 2em; height: 2em; }
img { width: 100%; border-radius: ${unit / 2}px ${unit / 2}px 0 0; box-shadow: 0 0 ${unit}px #06282a33; }
</style></head><body>
<header>${icon}<p>${headline}</p></header>
${picture ? `<img src="${picture}" alt="">` : ''}
</body></html>`;
}
