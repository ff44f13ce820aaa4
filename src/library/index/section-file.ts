import { closeSync, fstatSync, fsyncSync, openSync, readSync, writeSync } from 'node:fs';
import { crc32 } from 'node:zlib';
import { CorruptIndex } from './corrupt-index.ts';

const MAGIC = 'OIMRSEG1';
const HEAD = MAGIC.length + 8;

interface SectionPlace {
  /** From the end of the header. */
  readonly offset: number;
  readonly length: number;
  readonly crc: number;
}

interface Header {
  readonly meta: unknown;
  readonly sections: Readonly<Record<string, SectionPlace>>;
}

/** A file of named stretches of bytes, written once: magic, length and checksum of the header, header, stretches. */
export interface SectionFile<Meta> {
  readonly meta: Meta;
  /** A stretch in memory of its own, checked. */
  read(name: string): Buffer;
  /** Fills `into` from `offset` of a stretch, unchecked: what a search reads in passing. */
  readPart(name: string, offset: number, into: Uint8Array): void;
  sizeOf(name: string): number;
  /** Reads every stretch and compares its checksum. Throws CorruptIndex. */
  verify(): void;
  close(): void;
}

/** A stretch to be written, in one piece or several. */
export type Bytes = ArrayBufferView | readonly ArrayBufferView[];

/** Writes the file to disk and does not return before the disk has it. */
export function writeSectionFile(path: string, meta: unknown, sections: ReadonlyMap<string, Bytes>): void {
  const places: Record<string, SectionPlace> = {};
  let offset = 0;
  for (const [name, bytes] of sections) {
    const pieces = piecesOf(bytes);
    const length = pieces.reduce((sum, piece) => sum + piece.length, 0);
    places[name] = { offset, length, crc: pieces.reduce((sum, piece) => crc32(piece, sum), 0) };
    offset += length;
  }
  const header = Buffer.from(JSON.stringify({ meta, sections: places } satisfies Header));
  const head = Buffer.alloc(HEAD);
  head.write(MAGIC, 'latin1');
  head.writeUInt32LE(header.length, MAGIC.length);
  head.writeUInt32LE(crc32(header), MAGIC.length + 4);
  const fd = openSync(path, 'w', 0o600);
  try {
    for (const bytes of [head, header, ...sections.values()]) for (const piece of piecesOf(bytes)) writeAll(fd, piece);
    fsyncSync(fd);
  } finally {
    closeSync(fd);
  }
}

const piecesOf = (bytes: Bytes): Uint8Array[] =>
  (ArrayBuffer.isView(bytes) ? [bytes] : bytes).map(
    view => new Uint8Array(view.buffer, view.byteOffset, view.byteLength),
  );

function writeAll(fd: number, bytes: Uint8Array): void {
  for (let at = 0; at < bytes.length; ) at += writeSync(fd, bytes, at, bytes.length - at);
}

/** Opens a file written above. Throws CorruptIndex where it is not whole. */
export function openSectionFile<Meta>(path: string): SectionFile<Meta> {
  let fd: number;
  try {
    fd = openSync(path, 'r');
  } catch (cause) {
    throw new CorruptIndex('a file is missing', { cause });
  }
  try {
    const { header, start } = readHeader(fd);
    return sectionsOf<Meta>(fd, header, start);
  } catch (fault) {
    closeSync(fd);
    throw fault;
  }
}

function readHeader(fd: number): { header: Header; start: number } {
  const head = readBytes(fd, 0, Buffer.alloc(HEAD));
  if (head.toString('latin1', 0, MAGIC.length) !== MAGIC) throw new CorruptIndex('a file is of another version');
  const length = head.readUInt32LE(MAGIC.length);
  const size = fstatSync(fd).size;
  if (HEAD + length > size) throw new CorruptIndex('a file is cut short');
  const bytes = readBytes(fd, HEAD, Buffer.alloc(length));
  if (crc32(bytes) !== head.readUInt32LE(MAGIC.length + 4)) throw new CorruptIndex('a checksum does not match');
  const header = JSON.parse(bytes.toString()) as Header;
  const start = HEAD + length;
  const end = Math.max(0, ...Object.values(header.sections).map(place => place.offset + place.length));
  if (start + end !== size) throw new CorruptIndex('a file is cut short');
  return { header, start };
}

function readBytes<T extends Uint8Array>(fd: number, offset: number, into: T): T {
  for (let at = 0; at < into.length; ) {
    const read = readSync(fd, into, at, into.length - at, offset + at);
    if (read === 0) throw new CorruptIndex('a file is cut short');
    at += read;
  }
  return into;
}

function sectionsOf<Meta>(fd: number, header: Header, start: number): SectionFile<Meta> {
  let open = true;
  const placeOf = (name: string): SectionPlace => {
    const place = header.sections[name];
    if (!place) throw new CorruptIndex('a part of a file is missing');
    return place;
  };
  const read = (name: string): Buffer => {
    const { offset, length, crc } = placeOf(name);
    const bytes = readBytes(fd, start + offset, Buffer.from(new ArrayBuffer(length)));
    if (crc32(bytes) !== crc) throw new CorruptIndex('a checksum does not match');
    return bytes;
  };
  return {
    meta: header.meta as Meta,
    read,
    readPart(name, offset, into) {
      const place = placeOf(name);
      if (offset < 0 || offset + into.length > place.length) throw new CorruptIndex('a place lies outside its file');
      readBytes(fd, start + place.offset + offset, into);
    },
    sizeOf: name => placeOf(name).length,
    verify: () => void Object.keys(header.sections).forEach(read),
    close() {
      if (open) closeSync(fd);
      open = false;
    },
  };
}

/** The bytes of a stretch as numbers: it stands in memory of its own, so it begins where a number may. */
export const asUint32 = (bytes: Buffer): Uint32Array =>
  new Uint32Array(bytes.buffer, bytes.byteOffset, bytes.length >> 2);
export const asUint16 = (bytes: Buffer): Uint16Array =>
  new Uint16Array(bytes.buffer, bytes.byteOffset, bytes.length >> 1);
export const asInt32 = (bytes: Buffer): Int32Array => new Int32Array(bytes.buffer, bytes.byteOffset, bytes.length >> 2);
