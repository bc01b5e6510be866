#!/usr/bin/env node
/** `slipway` from a checkout: its sources are TypeScript, which Node runs as they are from 22.18 on. */
const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
if (major < 22 || (major === 22 && minor < 18)) {
  process.stderr.write(`error: slipway needs Node 22.18 or newer; this is ${process.versions.node}\n`);
  process.exit(1);
}
await import('../src/cli/main.ts');
