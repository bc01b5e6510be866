import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseAppSpec } from '../../../src/codedeploy/appspec.ts';

const yaml = `version: 0.0
Resources:
  - TargetService:
      Type: AWS::ECS::Service
      Properties:
        TaskDefinition: "arn:aws:ecs:us-east-1:000000000000:task-definition/web:2"
        LoadBalancerInfo:
          ContainerName: "web"
          ContainerPort: 8000
        PlatformVersion: "LATEST"
        NetworkConfiguration:
          AwsvpcConfiguration:
            Subnets: ["subnet-1", "subnet-2"]
            SecurityGroups: ["sg-1"]
            AssignPublicIp: "DISABLED"
        CapacityProviderStrategy:
          - { Base: 1, CapacityProvider: "FARGATE", Weight: 2 }
Hooks:
  - BeforeInstall: "check-before"
  - AfterAllowTraffic: "check-after"
`;
const spec = {
  taskDefinition: 'arn:aws:ecs:us-east-1:000000000000:task-definition/web:2',
  containerName: 'web',
  containerPort: 8000,
  platformVersion: 'LATEST',
  network: { subnets: ['subnet-1', 'subnet-2'], securityGroups: ['sg-1'], assignPublicIp: 'DISABLED' },
  capacityProviderStrategy: [{ base: 1, capacityProvider: 'FARGATE', weight: 2 }],
  hooks: { BeforeInstall: 'check-before', AfterAllowTraffic: 'check-after' },
};

test('reads YAML as the user guide has it', () => {
  expect(parseAppSpec(yaml)).toEqual(spec);
});

test('reads JSON, with members in lower case as the AWS CLI leaves them', () => {
  const json = JSON.stringify({
    version: 0,
    resources: [
      {
        web: {
          type: 'AWS::ECS::Service',
          properties: {
            taskDefinition: 'web:2',
            loadBalancerInfo: { containerName: 'web', containerPort: '8000' },
          },
        },
      },
    ],
  });
  expect(parseAppSpec(json)).toMatchObject({ taskDefinition: 'web:2', containerPort: 8000, hooks: {} });
});

test.each([
  ['', 'The AppSpec is missing'],
  ['"text"', 'is no structure'],
  ['version: 1.0', 'version is 1'],
  ['version: 0.0\nResources: []', '0 resources'],
  [yaml.replace('AWS::ECS::Service', 'AWS::Lambda::Function'), 'AWS::Lambda::Function'],
  [yaml.replace(/TaskDefinition: .*/, 'TaskDefinition:'), 'needs a TaskDefinition'],
  [yaml.replace('ContainerPort: 8000', 'ContainerPort: web'), 'ContainerPort'],
  [yaml.replace('BeforeInstall:', 'BeforeEverything:'), 'beforeeverything is not known'],
  [`a: &a [x]\nb: &b [${'*a,'.repeat(20)}]\nc: [${'*b,'.repeat(20)}]`, '0 resources'],
  ['{ "version": 0.0, ', 'neither YAML nor JSON'],
])('refuses %j', (text, message) => {
  expect(() => parseAppSpec(text)).toThrow(message);
});

test('whatever it is given, it answers or says why not', () => {
  const junk = fc.oneof(
    fc.string(),
    fc.json(),
    fc
      .anything()
      .map((value) => JSON.stringify({ version: 0, resources: [{ r: value }], hooks: value }) ?? ''),
  );
  fc.assert(
    fc.property(junk, (text) => {
      try {
        parseAppSpec(text);
      } catch (error) {
        expect(error).toBeInstanceOf(Error);
        expect((error as Error).message).toMatch(
          /AppSpec|resource|Resource|Properties|LoadBalancerInfo|hook|needs/,
        );
      }
    }),
  );
});
