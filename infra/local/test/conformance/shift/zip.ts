import { crc32, deflateRawSync } from 'node:zlib';

/** A zip file of one file. Source: PKWARE's APPNOTE, 4.3. */
export function zipOf(name: string, text: string): Buffer {
  const content = Buffer.from(text);
  const packed = deflateRawSync(content);
  const named = Buffer.from(name);
  const common = Buffer.alloc(26);
  common.writeUInt16LE(20, 0); // version needed
  common.writeUInt16LE(8, 4); // deflate
  common.writeUInt32LE(crc32(content), 10);
  common.writeUInt32LE(packed.length, 14);
  common.writeUInt32LE(content.length, 18);
  common.writeUInt16LE(named.length, 22);
  const local = Buffer.concat([Buffer.from('PK\x03\x04', 'latin1'), common, named, packed]);
  const place = Buffer.alloc(14);
  place.writeUInt32LE(0o100644 * 65_536, 6); // a file that all may read
  const central = Buffer.concat([Buffer.from('PK\x01\x02\x14\x03', 'latin1'), common, place, named]);
  const end = Buffer.alloc(18);
  end.writeUInt16LE(1, 4);
  end.writeUInt16LE(1, 6);
  end.writeUInt32LE(central.length, 8);
  end.writeUInt32LE(local.length, 12);
  return Buffer.concat([local, central, Buffer.from('PK\x05\x06', 'latin1'), end]);
}
