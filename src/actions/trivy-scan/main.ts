import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openLayout } from '../../docker/oci.ts';
import { ActionError, causeChain } from '../../runtime/errors.ts';
import * as log from '../../runtime/log.ts';
import { run } from '../../runtime/run.ts';
import { appendSummary } from '../../runtime/summary.ts';
import { judge } from '../../trivy/gate.ts';
import { parseIgnores } from '../../trivy/ignores.ts';
import { annotate, expiredError, findingsError } from './findings.ts';
import { action } from './io.generated.ts';
import { gateKinds, scannersOf, severitiesOf, sourceOf, sumOf, versionOf, vulnTypesOf } from './options.ts';
import { layOut, runScanner } from './scanner.ts';
import { brokenSummary, endOfLifeWarning, headline, scanSummary } from './summary.ts';

run(action, async ({ inputs, setOutputs, signal }) => {
  const severity = severitiesOf(inputs.severity);
  const scanners = scannersOf(inputs.scanners);
  const kinds = gateKinds(inputs.gateScanners, scanners);
  const vulnTypes = vulnTypesOf(inputs.vulnType);
  versionOf(inputs.version);
  sumOf(inputs.trivySha256);
  const source = sourceOf(inputs);
  const ignores = (await Promise.all(inputs.ignoreFile.map(readIgnores))).flat();

  const folder = await mkdtemp(join(process.env.RUNNER_TEMP || tmpdir(), 'trivy-scan-'));
  const work = join(folder, 'work');
  const image = join(work, 'image');
  const broken = (what: { digest?: string; name: string }) => async (cause: unknown) => {
    signal.throwIfAborted();
    setOutputs({ result: 'broken', ...(what.digest === undefined ? {} : { digest: what.digest }) });
    await appendSummary(brokenSummary(what.digest ?? what.name, causeChain(cause)[0] ?? ''));
    throw new ActionError('the scan broke: whether the image is vulnerable is not known', { cause });
  };
  const scanIt = async () => {
    if (source.kind === 'image') {
      const { fetchImage } = await import('./image.ts');
      await fetchImage({ ...source, folder: image, signal }).catch(broken(source));
    }
    const layout = await openLayout(source.kind === 'archive' ? source.path : image);
    const { digest } = layout;
    if (inputs.digest !== undefined && inputs.digest !== digest) {
      throw new ActionError(
        `${source.kind === 'archive' ? 'the archive holds' : `${source.name} is`} ${digest}; ${inputs.digest} was to be scanned`,
        {
          help: "Give the archive and the digest of one and the same build: build-amd64's outputs 'archive' and 'digest'.",
        },
      );
    }
    if (source.kind === 'archive') await layOut(layout, image).catch(broken({ digest, ...source }));
    const { name } = source;
    const options = { inputs, image, config: layout.config.digest, name, scanners, folder, work, signal };
    return { digest, ...(await runScanner(options).catch(broken({ digest, name }))) };
  };
  const scanned = await scanIt().finally(() => rm(work, { recursive: true, force: true }));
  const { digest, report, json, sarif, sbom, database, baseline } = scanned;

  const gate = { severity, kinds, vulnTypes, ignoreUnfixed: inputs.ignoreUnfixed };
  const verdict = judge(report, { ...gate, baseline, ignores, now: new Date() });
  const { CRITICAL: critical, HIGH: high, MEDIUM: medium, LOW: low, UNKNOWN: unknown } = verdict.counts;
  const failing = verdict.failing.length;
  const { fresh, gone } = verdict.compared ?? {};
  setOutputs({ result: verdict.result, digest, critical, high, medium, low, unknown, failing });
  setOutputs({ new: fresh ?? '', gone: gone ?? '', report: json, sarif, sbom });
  setOutputs({ scannedAt: scanned.at, database: database.name, databaseUpdatedAt: database.updatedAt });
  log.info(
    `[4/4] ${headline(verdict)}: ${critical} critical, ${high} high, ${medium} medium, ${low} low, ${unknown} unknown; ${verdict.ignored.length} ignored`,
  );
  await appendSummary(scanSummary({ verdict, digest, severity, report, database }));
  if (report.packages === 0 && scanners.includes('vuln'))
    log.warning('Trivy recognised no packages in this image, so it could not find vulnerabilities in any.');
  if (report.endOfLife) log.warning(endOfLifeWarning(report.os));
  annotate(verdict, inputs.failOnFindings);
  if (!inputs.failOnFindings) return;
  if (verdict.result === 'findings') throw findingsError(verdict, severity);
  if (verdict.expired.length > 0) throw expiredError(verdict);
});

async function readIgnores(file: string) {
  const text = await readFile(file, 'utf8').catch((cause: unknown) => {
    throw new ActionError(`the ignore file '${file}' can't be read`, { cause });
  });
  return parseIgnores(text, file);
}
