import type { Container, TaskDefinition } from './definition.ts';
import { isRecord } from './definition.ts';
import type { DefinitionProblem } from './validate.ts';

/** docs.aws.amazon.com/AmazonECS/latest/APIReference/API_LogConfiguration.html: what tasks on Fargate may log by. */
const drivers = ['awslogs', 'awsfirelens', 'splunk'];

/** Options without which a task on Fargate does not start: API_LogConfiguration, awslogs. */
const needed = ['awslogs-group', 'awslogs-region', 'awslogs-stream-prefix'];

/** What is wrong with the log drivers of a definition. */
export function logProblems(definition: TaskDefinition): DefinitionProblem[] {
  const containers = definition.containerDefinitions;
  const routers = containers.filter(({ firelensConfiguration }) => isRecord(firelensConfiguration));
  const problems = containers.flatMap((container, at) =>
    ofContainer(container, routers).map(({ key, message }) => ({
      path: ['containerDefinitions', at, 'logConfiguration', ...key],
      message: `${message} ('${container.name}')`,
    })),
  );
  if (routers.length > 1) {
    const names = routers.map(({ name }) => `'${name}'`).join(', ');
    problems.push({
      path: ['containerDefinitions'],
      message: `${names} have a firelensConfiguration; one may`,
    });
  }
  return problems;
}

function ofContainer(
  container: Container,
  routers: readonly Container[],
): { key: string[]; message: string }[] {
  const { logDriver: driver, options = {} } = container.logConfiguration ?? {};
  if (container.logConfiguration === undefined) return [];
  if (typeof driver !== 'string' || !drivers.includes(driver)) {
    return [
      {
        key: ['logDriver'],
        message: `logDriver is '${String(driver ?? '')}'; Fargate has ${drivers.join(', ')}`,
      },
    ];
  }
  const found: { key: string[]; message: string }[] = [];
  const wrong = (option: string, message: string) => found.push({ key: ['options', option], message });
  for (const [option, value] of Object.entries(options)) {
    if (typeof value !== 'string')
      wrong(option, `the log option ${option} must be a text; put it between quotes`);
  }
  const { mode, 'max-buffer-size': buffer, 'awslogs-create-group': create } = options;
  if (mode !== undefined && mode !== 'blocking' && mode !== 'non-blocking')
    wrong('mode', `mode is '${mode}'; it must be blocking or non-blocking`);
  if (buffer !== undefined && !/^\d+[kmg]?$/i.test(String(buffer)))
    wrong('max-buffer-size', `max-buffer-size is '${buffer}'; it must be a size such as 25m`);
  if (driver === 'awslogs') {
    for (const option of needed.filter((one) => !options[one]))
      found.push({ key: [], message: `awslogs needs the option ${option} on Fargate` });
    if (create !== undefined && create !== 'true')
      wrong('awslogs-create-group', "awslogs-create-group can only be 'true'; leave it out");
  }
  if (driver === 'awsfirelens' && routers.length === 0) {
    found.push({
      key: ['logDriver'],
      message: 'awsfirelens needs a container with a firelensConfiguration, the log router; there is none',
    });
  }
  if (driver === 'awsfirelens' && routers.includes(container))
    found.push({ key: ['logDriver'], message: "the log router's own log can't go through awsfirelens" });
  return found;
}
