// Reduces a screenshot to a PNG of 256 colours. Our pages have few colours, and the file shrinks to a third.
import { deflateSync } from 'node:zlib';

const COLOURS = 256;
/** Colours that differ by less than this on each channel become one. Where the palette has room, a second pass is finer. */
const APART = [12, 4];
const SIGNATURE = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);

/** The PNG with a palette; `page` is any open page, whose browser decodes it. */
export async function paletted(page, png) {
  const { width, height, pixels } = await decoded(page, png);
  const palette = chosen(counted(pixels));
  const index = nearest(palette);
  const rows = Buffer.alloc((width + 1) * height);
  for (let y = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1) rows[y * (width + 1) + 1 + x] = index(colourAt(pixels, (y * width + x) * 4));
  }
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([8, 3], 8); // eight bits a pixel, an index into the palette
  const colours = Buffer.from(palette.flatMap((colour) => channels(colour)));
  const parts = [chunk('IHDR', header), chunk('PLTE', colours), chunk('IDAT', deflateSync(rows, { level: 9 })), chunk('IEND', Buffer.alloc(0))];
  return Buffer.concat([SIGNATURE, ...parts]);
}

async function decoded(page, png) {
  const found = await page.evaluate(async (source) => {
    const image = await createImageBitmap(await (await fetch(source)).blob());
    const canvas = new OffscreenCanvas(image.width, image.height).getContext('2d');
    canvas.drawImage(image, 0, 0);
    const reader = new FileReader();
    const read = new Promise((resolve) => reader.addEventListener('load', resolve));
    reader.readAsDataURL(new Blob([canvas.getImageData(0, 0, image.width, image.height).data]));
    await read;
    return { width: image.width, height: image.height, data: reader.result };
  }, `data:image/png;base64,${png.toString('base64')}`);
  return { ...found, pixels: Buffer.from(found.data.split(',')[1], 'base64') };
}

function colourAt(pixels, at) {
  return (pixels[at] << 16) | (pixels[at + 1] << 8) | pixels[at + 2];
}

function channels(colour) {
  return [colour >> 16, (colour >> 8) & 255, colour & 255];
}

/** The colours, the most frequent first. */
function counted(pixels) {
  const counts = new Map();
  for (let at = 0; at < pixels.length; at += 4) {
    const colour = colourAt(pixels, at);
    counts.set(colour, (counts.get(colour) ?? 0) + 1);
  }
  return [...counts].sort((one, other) => other[1] - one[1]).map(([colour]) => colour);
}

function distance(one, other) {
  const [red, green, blue] = channels(one).map((value, at) => Math.abs(value - channels(other)[at]));
  return Math.max(red, green, blue);
}

function chosen(colours) {
  const palette = [];
  for (const apart of APART) {
    for (const colour of colours) {
      if (palette.length === COLOURS) return palette;
      if (palette.every((other) => distance(colour, other) >= apart)) palette.push(colour);
    }
  }
  return palette;
}

/** The index of the nearest colour of the palette. */
function nearest(palette) {
  const known = new Map();
  return (colour) => {
    if (!known.has(colour)) {
      const best = palette.reduce((found, other, at) => (distance(colour, other) < distance(colour, palette[found]) ? at : found), 0);
      known.set(colour, best);
    }
    return known.get(colour);
  };
}

function chunk(name, content) {
  const named = Buffer.concat([Buffer.from(name, 'latin1'), content]);
  const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(content.length);
  sum.writeUInt32BE(crc32(named));
  return Buffer.concat([length, named, sum]);
}

/** The check sum that ends each part of a PNG. */
function crc32(bytes) {
  let sum = 0xffffffff;
  for (const byte of bytes) {
    sum ^= byte;
    for (let bit = 0; bit < 8; bit += 1) sum = (sum >>> 1) ^ (sum & 1 ? 0xedb88320 : 0);
  }
  return ~sum >>> 0;
}
