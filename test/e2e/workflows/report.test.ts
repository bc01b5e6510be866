import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  CreateClusterCommand,
  CreateServiceCommand,
  DescribeServicesCommand,
  ECSClient,
  RegisterTaskDefinitionCommand,
  TagResourceCommand,
  UpdateServiceCommand,
} from '@aws-sdk/client-ecs';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import type { Report } from '../../../src/report/report.ts';
import { definition } from '../../scenarios/definition.ts';
import { type Local, startLocal } from '../../support/local.ts';
import { without } from '../../support/parts.ts';
import { account } from './cloud.ts';
import { openPlace, type Place } from './place.ts';

const reason = without('act');
const cluster = 'slugger-prod';

describe.skipIf(reason !== undefined)(
  `the workflow report, run whole by act${reason === undefined ? '' : ` (skipped: ${reason})`}`,
  () => {
    let local: Local;
    let ecs: ECSClient;
    let place: Place;
    let commit: string;

    /** Registers a revision of the service, tagged with the commit. */
    async function revision(service: string, script = ''): Promise<string> {
      const { taskDefinition: made } = await ecs.send(
        new RegisterTaskDefinitionCommand({
          ...definition(service, script),
          tags: [{ key: 'slipway:commit', value: commit }],
        }),
      );
      return made?.taskDefinitionArn ?? '';
    }

    /** Waits until the service runs just this revision. */
    async function runs(service: string, taskDefinition: string): Promise<void> {
      await vi.waitFor(
        async () => {
          const { services } = await ecs.send(new DescribeServicesCommand({ cluster, services: [service] }));
          const deployments = services?.[0]?.deployments ?? [];
          expect(deployments.map((one) => [one.taskDefinition, one.rolloutState])).toEqual([
            [taskDefinition, 'COMPLETED'],
          ]);
        },
        { timeout: 120_000, interval: 100 },
      );
    }

    beforeAll(async () => {
      place = await openPlace(() => {});
      commit = place.commit('feat: first');
      local = await startLocal();
      ecs = new ECSClient({
        endpoint: local.url,
        region: 'us-east-1',
        credentials: { accessKeyId: account, secretAccessKey: account },
      });
      await ecs.send(new CreateClusterCommand({ clusterName: cluster }));
      const first = await Promise.all(
        ['backend', 'frontend'].map(async (service) => {
          const arn = await revision(service);
          await ecs.send(
            new CreateServiceCommand({
              cluster,
              serviceName: service,
              taskDefinition: arn,
              desiredCount: 1,
              launchType: 'FARGATE',
              networkConfiguration: {
                awsvpcConfiguration: { subnets: ['subnet-1'], securityGroups: ['sg-1'] },
              },
              deploymentConfiguration: {
                deploymentCircuitBreaker: {
                  enable: true,
                  rollback: true,
                  thresholdConfiguration: { type: 'COUNT', value: 1 },
                },
              },
            }),
          );
          await runs(service, arn);
          const tags = [{ key: 'slipway:verified', value: new Date().toISOString() }];
          await ecs.send(new TagResourceCommand({ resourceArn: arn, tags }));
          return arn;
        }),
      );
      commit = place.commit('feat: it crashes');
      const taskDefinition = await revision('backend', 'exit=1@100ms');
      await ecs.send(new UpdateServiceCommand({ cluster, service: 'backend', taskDefinition }));
      await runs('backend', first[0] ?? '');
    });

    afterAll(async () => {
      ecs?.destroy();
      await local?.stop();
      place?.close();
    });

    test('measures what ECS remembers against the targets, and keeps the JSON', async () => {
      const { code, text, lines } = await place.act({
        event: 'workflow_dispatch',
        workflow: 'report.yml',
        env: local.env,
      });
      expect(code, text).toBe(0);
      expect(text).toContain('assumed arn:aws:iam::111122223333:role/slipway-read');
      expect(lines.join('\n')).toMatch(/change failure rate: 50% \(1 of 2\) \(target: 15% or less\) missed/);
      const file = readdirSync(join(place.folder, 'artifacts'), { recursive: true, encoding: 'utf8' }).find(
        (name) => name.endsWith('report-prod.json'),
      );
      const report = JSON.parse(readFileSync(join(place.folder, 'artifacts', file ?? ''), 'utf8')) as Report;
      expect(report).toMatchObject({
        environment: 'prod',
        cluster,
        fleet: { deployments: 1, failed: 1, leadTime: { count: 1 }, recovery: { count: 1, open: 0 } },
        changes: [
          { services: ['backend', 'frontend'], outcome: 'good' },
          { services: ['backend'], outcome: 'failed', commit },
        ],
      });
    });
  },
);
