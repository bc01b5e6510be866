import { type DockerClient, DockerError } from './client.ts';
import type { Owner } from './owner.ts';

/**
 * The network owner of a task with several containers: an image with one program that sleeps for ever, so that the shared
 * address outlives every container of the task, as ECS's own pause container does. It is made here and imported, because no
 * registry can be counted on.
 */
export async function ensurePauseImage(docker: DockerClient, owner: Owner): Promise<string> {
  const name = pauseImage(owner);
  try {
    await docker.json('GET', `/images/${name}/json`);
    return name;
  } catch (error) {
    if (!(error instanceof DockerError && error.status === 404)) throw error;
  }
  const [repo = '', tag = ''] = name.split(':');
  await docker.json('POST', '/images/create', {
    query: { fromSrc: '-', repo, tag },
    body: tarOf('pause', pauseProgram(docker.arch)),
  });
  return name;
}

export async function removePauseImage(docker: DockerClient, owner: Owner): Promise<void> {
  try {
    await docker.json('DELETE', `/images/${pauseImage(owner)}`);
  } catch {
    // It was never made, or something still holds it: 200 bytes that hurt nobody.
  }
}

/** One that outlives the process is the state folder's. */
const pauseImage = (owner: Owner) => `slipway-local-pause:${owner.kept?.id ?? owner.instance}`;

/** Machine code: call the kernel's pause (on arm64: ppoll without a time limit) again and again. */
const code: Record<string, { machine: number; bytes: number[] }> = {
  // mov eax, 34; syscall; jmp back
  amd64: { machine: 62, bytes: [0xb8, 34, 0, 0, 0, 0x0f, 0x05, 0xeb, 0xf7] },
  arm64: {
    machine: 183,
    bytes: [
      // mov x0..x4, 0; mov x8, 73; svc 0; b back
      0xd2800000, 0xd2800001, 0xd2800002, 0xd2800003, 0xd2800004, 0xd2800928, 0xd4000001, 0x17fffff9,
    ].flatMap((word) => [word & 0xff, (word >>> 8) & 0xff, (word >>> 16) & 0xff, word >>> 24]),
  },
};

/** A static ELF program of one segment (elf(5)). @throws Error for an architecture without machine code above */
export function pauseProgram(arch: string): Buffer {
  const own = code[arch];
  if (!own) {
    throw new Error(`tasks of several containers need amd64 or arm64; the Docker engine is ${arch}`);
  }
  const base = 0x400000n;
  const start = 64 + 56;
  const size = BigInt(start + own.bytes.length);
  const head = Buffer.alloc(start);
  head.write('\x7fELF', 0, 'latin1');
  head.set([2, 1, 1], 4); // 64 bits, little endian, version 1
  head.writeUInt16LE(2, 16); // executable
  head.writeUInt16LE(own.machine, 18);
  head.writeUInt32LE(1, 20);
  head.writeBigUInt64LE(base + BigInt(start), 24); // entry
  head.writeBigUInt64LE(64n, 32); // program headers
  head.writeUInt16LE(64, 52);
  head.writeUInt16LE(56, 54);
  head.writeUInt16LE(1, 56);
  head.writeUInt32LE(1, 64); // load
  head.writeUInt32LE(5, 68); // read and execute
  head.writeBigUInt64LE(base, 80);
  head.writeBigUInt64LE(base, 88);
  head.writeBigUInt64LE(size, 96);
  head.writeBigUInt64LE(size, 104);
  head.writeBigUInt64LE(0x10000n, 112); // alignment that suits 64 KiB pages too
  return Buffer.concat([head, Buffer.from(own.bytes)]);
}

/** A tar archive of one executable file (ustar, POSIX.1-1988). */
function tarOf(name: string, content: Buffer): Buffer {
  const head = Buffer.alloc(512);
  head.write(name, 0);
  head.write('0000755\0', 100);
  head.write('0000000\0', 108);
  head.write('0000000\0', 116);
  head.write(`${content.length.toString(8).padStart(11, '0')}\0`, 124);
  head.write('00000000000\0', 136);
  head.write('        ', 148);
  head.write('0', 156);
  head.write('ustar\x0000', 257);
  const sum = head.reduce((total, byte) => total + byte, 0);
  head.write(`${sum.toString(8).padStart(6, '0')}\0 `, 148);
  const padding = Buffer.alloc((512 - (content.length % 512)) % 512);
  return Buffer.concat([head, content, padding, Buffer.alloc(1024)]);
}
