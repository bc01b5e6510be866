import type { Expected, Scenario } from './scenario.ts';

/** Outputs of a deployment of the second revision over the first. */
const shipped = (dossier: 'a file' | ''): Expected['outputs'] => ({
  'task-definition-arn': ':2',
  'previous-task-definition-arn': ':1',
  'service-deployment-arn': 'ours',
  dossier,
});

export const rolling: Scenario[] = [
  {
    name: 'good',
    happens: 'the new tasks turn healthy',
    expect: { verdict: 'succeeded', exit: 0, outputs: shipped(''), annotations: [], runs: ':2' },
  },
  {
    name: 'balanced',
    happens: 'behind a load balancer with its default deregistration delay: the log names what made it slow',
    service: { balanced: true },
    expect: {
      verdict: 'succeeded',
      exit: 0,
      outputs: shipped(''),
      annotations: [],
      log: [
        /slow: each old task stays 300 s after its last request .* change: deregistration_delay.timeout_seconds: 30/,
        /loses requests: container 'app' ended by SIGTERM itself/,
      ],
      runs: ':2',
    },
  },
  {
    name: 'exits',
    happens: 'the container exits with code 3 after a second, again and again; the breaker rolls back',
    script: 'health=60s,exit=3@1s',
    expect: {
      verdict: 'rolled-back',
      exit: 1,
      outputs: shipped('a file'),
      annotations: [
        "error: exits: rolled-back (exits:2): …circuit breaker…container 'app' exited 3 times with code 3…exits runs exits:1 now.",
      ],
      runs: ':1',
    },
  },
  {
    name: 'no-image',
    happens: 'the image is not in the registry',
    script: 'no-image',
    expect: {
      verdict: 'rolled-back',
      exit: 1,
      outputs: shipped('a file'),
      annotations: ['error: no-image: rolled-back…the image could not be pulled…'],
      runs: ':1',
    },
  },
  {
    name: 'memory',
    happens: 'the container takes more memory than it may',
    script: 'health=60s,oom@1s',
    expect: {
      verdict: 'rolled-back',
      exit: 1,
      outputs: shipped('a file'),
      annotations: ['error: memory: rolled-back…killed for using more memory…'],
      runs: ':1',
    },
  },
  {
    name: 'unhealthy',
    happens: 'the new tasks run and never turn healthy',
    script: 'unhealthy',
    expect: {
      verdict: 'rolled-back',
      exit: 1,
      outputs: shipped('a file'),
      annotations: ["error: unhealthy: rolled-back…the container's own health check failed…"],
      runs: ':1',
    },
  },
  {
    name: 'flaps',
    happens: 'the new tasks turn healthy and unhealthy again within seconds',
    script: 'health=1s,sick=4s',
    expect: {
      verdict: 'rolled-back',
      exit: 1,
      outputs: shipped('a file'),
      annotations: ["error: flaps: rolled-back…the container's own health check failed…"],
      runs: ':1',
    },
  },
  {
    name: 'sidecar',
    happens: 'an essential sidecar exits, the app itself is well',
    definition: () => ({
      containerDefinitions: [
        {
          name: 'app',
          image: 'example/app:1',
          portMappings: [{ containerPort: 8000 }],
        },
        {
          name: 'proxy',
          image: 'example/proxy:1',
          environment: [{ name: 'LOCAL_SCRIPT', value: 'exit=2@1s' }],
        },
      ],
    }),
    expect: {
      verdict: 'rolled-back',
      exit: 1,
      outputs: shipped('a file'),
      annotations: ["error: sidecar: rolled-back…container 'proxy' exited 3 times with code 2…"],
      runs: ':1',
    },
  },
  {
    name: 'helper',
    happens: 'a sidecar that is not essential exits; nothing depends on it',
    definition: () => ({
      containerDefinitions: [
        {
          name: 'app',
          image: 'example/app:1',
          portMappings: [{ containerPort: 8000 }],
        },
        {
          name: 'helper',
          image: 'example/helper:1',
          essential: false,
          environment: [{ name: 'LOCAL_SCRIPT', value: 'exit=2@1s' }],
        },
      ],
    }),
    expect: { verdict: 'succeeded', exit: 0, outputs: shipped(''), annotations: [], runs: ':2' },
  },
  {
    name: 'no-rollback',
    happens: 'the breaker trips, and the service wants no rollback',
    service: { configuration: { deploymentCircuitBreaker: { enable: true, rollback: false } } },
    script: 'health=60s,exit=1@1s',
    expect: {
      verdict: 'failed',
      exit: 1,
      outputs: shipped('a file'),
      annotations: ['error: no-rollback: failed (no-rollback:2): it failed and was not rolled back…'],
      runs: ':2',
    },
  },
  {
    name: 'count',
    happens: 'the breaker trips at the second dead task, as told (COUNT 2)',
    script: 'health=60s,exit=1@1s',
    inputs: {
      'circuit-breaker': 'true',
      'circuit-breaker-threshold-type': 'COUNT',
      'circuit-breaker-threshold': '2',
      'circuit-breaker-reset-on-healthy-task': 'false',
    },
    expect: {
      verdict: 'rolled-back',
      exit: 1,
      outputs: shipped('a file'),
      annotations: ["error: count: rolled-back…container 'app' exited twice with code 1…"],
      runs: ':1',
    },
  },
  {
    name: 'never-good',
    happens: 'no deployment of the service ever completed, and this one fails too',
    service: 'none',
    async prepare({ stage, register, until }, { service }) {
      await stage.create(service, await register(service, 'health=60s,exit=1@1s'));
      await until(service, ({ status }) => status === 'ROLLBACK_FAILED');
      return undefined;
    },
    script: 'health=60s,exit=1@1s',
    expect: {
      verdict: 'failed',
      exit: 1,
      outputs: shipped('a file'),
      annotations: ['error: never-good: failed (never-good:2): the rollback failed too…'],
    },
  },
  {
    name: 'superseded',
    happens: 'somebody updates the service to another revision while the rollout goes on',
    script: 'boot=3600s',
    async meanwhile({ register, update }, { service, line }) {
      await line(/started task/);
      await update(service, { taskDefinition: await register(service) });
    },
    expect: {
      verdict: 'superseded',
      exit: 1,
      outputs: shipped('a file'),
      annotations: [
        'error: superseded: superseded (superseded:2): deployment … of superseded:3 took its place…',
      ],
      runs: ':3',
    },
  },
  {
    name: 'stopped',
    happens: 'a person calls StopServiceDeployment',
    script: 'boot=3600s',
    async meanwhile({ stop }, { service, line }) {
      await line(/started task/);
      await stop(service);
    },
    expect: {
      verdict: 'stopped',
      exit: 1,
      outputs: shipped('a file'),
      annotations: ['error: stopped: stopped (stopped:2): somebody stopped it, and it was rolled back…'],
      runs: ':1',
    },
  },
  {
    name: 'aborted',
    happens: 'the same with `stopType` ABORT: it ends where it stands',
    script: 'boot=3600s',
    async meanwhile({ stop }, { service, line }) {
      await line(/started task/);
      await stop(service, 'ABORT');
    },
    expect: {
      verdict: 'stopped',
      exit: 1,
      outputs: shipped('a file'),
      annotations: ['error: aborted: stopped (aborted:2): somebody stopped it (ECS: …user request.)…'],
      runs: ':2',
    },
  },
  {
    name: 'late',
    happens: 'the tasks start too slowly for `wait-for-minutes`; `on-timeout: continue`',
    script: 'boot=30000s',
    inputs: { 'wait-for-minutes': '1' },
    slow: true,
    expect: {
      verdict: 'timed-out',
      exit: 1,
      outputs: shipped('a file'),
      annotations: [
        'error: late: timed-out (late:2): …the deployment goes on (on-timeout: continue)…is still…',
      ],
      runs: ':2',
    },
  },
  {
    name: 'late-stop',
    happens: 'the same with `on-timeout: stop`',
    script: 'boot=30000s',
    inputs: { 'wait-for-minutes': '1', 'on-timeout': 'stop' },
    slow: true,
    expect: {
      verdict: 'timed-out',
      exit: 1,
      outputs: shipped('a file'),
      annotations: [
        'error: late-stop: timed-out …was stopped (on-timeout: stop), and the service was rolled back…',
      ],
      runs: ':1',
    },
  },
  {
    name: 'no-breaker',
    happens: 'the tasks die again and again, and the service has no breaker',
    service: { configuration: {} },
    script: 'health=60s,exit=1@1s',
    inputs: { 'wait-for-minutes': '1' },
    slow: true,
    expect: {
      verdict: 'timed-out',
      exit: 1,
      outputs: shipped('a file'),
      annotations: [
        "notice: service 'no-breaker' has no circuit breaker…",
        "error: no-breaker: timed-out …container 'app' exited … times with code 1…",
      ],
      runs: ':2',
    },
  },
  {
    name: 'zero',
    happens: '`desired-count: 0`',
    inputs: { 'desired-count': '0' },
    expect: {
      verdict: 'scaled-to-zero',
      exit: 1,
      outputs: shipped(''),
      annotations: ['error: zero: scaled-to-zero (zero:2): the desired count is 0…'],
      runs: ':2',
    },
  },
  {
    name: 'zero-allowed',
    happens: '`desired-count: 0` and `allow-zero: true`',
    inputs: { 'desired-count': '0', 'allow-zero': 'true' },
    expect: { verdict: 'scaled-to-zero', exit: 0, outputs: shipped(''), annotations: [], runs: ':2' },
  },
  {
    name: 'zero-meanwhile',
    happens: 'somebody scales the service to 0 while the rollout goes on',
    script: 'boot=3600s',
    async meanwhile({ update }, { service, line }) {
      await line(/started task/);
      await update(service, { desiredCount: 0 });
    },
    expect: {
      verdict: 'scaled-to-zero',
      exit: 1,
      outputs: shipped(''),
      annotations: ['error: zero-meanwhile: scaled-to-zero …'],
      runs: ':2',
    },
  },
  {
    name: 'same',
    happens: 'the service runs this revision already',
    inputs: { 'task-definition': '', 'task-definition-arn': 'same:1' },
    expect: {
      verdict: 'succeeded',
      exit: 0,
      outputs: { ...shipped(''), 'task-definition-arn': ':1' },
      annotations: [],
      runs: ':1',
    },
  },
  {
    name: 'forced',
    happens: 'the same with `force-new-deployment: true`',
    inputs: { 'task-definition': '', 'task-definition-arn': 'forced:1', 'force-new-deployment': 'true' },
    expect: {
      verdict: 'succeeded',
      exit: 0,
      outputs: { ...shipped(''), 'task-definition-arn': ':1' },
      annotations: [],
      runs: ':1',
    },
  },
];
