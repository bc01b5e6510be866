export const id = 301;
export const ids = [301,855,83];
export const modules = {

/***/ 4301:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  V: () => (/* binding */ loadFleet),
  m: () => (/* binding */ placeIn)
});

// EXTERNAL MODULE: ./build/fleet/order.js
var fleet_order = __webpack_require__(6855);
// EXTERNAL MODULE: ./build/fleet/problems.js
var fleet_problems = __webpack_require__(883);
// EXTERNAL MODULE: ./build/fleet/resolve.js
var resolve = __webpack_require__(4083);
// EXTERNAL MODULE: ./build/fleet/secrets.js
var secrets = __webpack_require__(3006);
;// CONCATENATED MODULE: ./build/fleet/check.js




/** What the fields of a manifest say about each other, and must not. The shape has been checked by the schema. */
function checkFleet(fleet) {
    const problems = [...checkServices(fleet), ...checkEnvironments(fleet)];
    const seen = new Set();
    // What is inherited is wrong in several environments, but stands in one place.
    return problems.filter(({ path, message }) => {
        const id = `${path.join('.')} ${message}`;
        return !seen.has(id) && seen.add(id);
    });
}
function checkServices(fleet) {
    const names = Object.keys(fleet.services);
    const problems = [];
    if (names.length === 0)
        problems.push({ path: ['services'], message: "'services' is empty; a fleet has one at least" });
    const routes = new Map();
    for (const [name, service] of Object.entries(fleet.services)) {
        const path = ['services', name];
        for (const [at, need] of (service.needs ?? []).entries()) {
            if (!names.includes(need))
                problems.push({ path: [...path, 'needs', at], message: unknown('service', need, names) });
        }
        if (service.route !== undefined) {
            const other = routes.get(service.route);
            if (other !== undefined) {
                problems.push({
                    path: [...path, 'route'],
                    message: `the services '${other}' and '${name}' both have the route ${service.route}; each needs its own`,
                });
            }
            routes.set(service.route, name);
            if (service.port === undefined) {
                problems.push({
                    path: [...path, 'route'],
                    message: `'${name}' has a route but no port; say which port it listens on`,
                });
            }
        }
        problems.push(...plainAndSecret(path, service));
    }
    const order = (0,fleet_order.orderByNeeds)(names, (name) => fleet.services[name]?.needs ?? []);
    if ('circle' in order) {
        problems.push({
            path: ['services', order.circle[0] ?? '', 'needs'],
            message: `services need each other in a circle: ${order.circle.join(' → ')}`,
        });
    }
    return problems;
}
function checkEnvironments(fleet) {
    const environments = fleet.environments ?? {};
    const names = Object.keys(environments);
    const problems = [];
    for (const kind of ['extends', 'after']) {
        for (const [name, { [kind]: other }] of Object.entries(environments)) {
            if (other !== undefined && !names.includes(other)) {
                problems.push({ path: ['environments', name, kind], message: unknown('environment', other, names) });
            }
        }
        const order = (0,fleet_order.orderByNeeds)(names, (name) => [environments[name]?.[kind] ?? []].flat());
        if ('circle' in order) {
            problems.push({
                path: ['environments', order.circle[0] ?? '', kind],
                message: `environments ${kind === 'extends' ? 'extend' : 'come after'} each other in a circle: ${order.circle.join(' → ')}`,
            });
        }
    }
    // What an environment inherits from one that isn't there can't be judged.
    if (problems.length > 0)
        return problems;
    return names.flatMap((name) => checkEnvironment(fleet, name));
}
function checkEnvironment(fleet, name) {
    const own = fleet.environments?.[name] ?? {};
    const all = (0,resolve/* environmentOf */.p7)(fleet, name);
    const services = Object.keys(fleet.services);
    const path = ['environments', name];
    const problems = plainAndSecret(path, own);
    for (const needed of ['region', 'cluster']) {
        if (all[needed] === undefined) {
            problems.push({
                path,
                key: true,
                message: `the environment '${name}' has no ${needed}, of its own or inherited`,
            });
        }
    }
    if (own.account !== undefined && own.role !== undefined && own.account !== own.role.split(':')[4]) {
        problems.push({
            path: [...path, 'account'],
            message: `'account' is ${own.account}, but the role is one of ${own.role.split(':')[4]}`,
        });
    }
    for (const [service, override] of Object.entries(own.services ?? {})) {
        const at = [...path, 'services', service];
        if (!services.includes(service))
            problems.push({ path: at, key: true, message: unknown('service', service, services) });
        problems.push(...plainAndSecret(at, override));
    }
    problems.push(...checkNames(fleet, name, all));
    for (const service of services) {
        problems.push(...checkSecrets(fleet, service, name, all), ...checkRollout(fleet, service, name, all));
    }
    return problems;
}
const placeholders = ['{service}', '{environment}'];
/** Names that AWS restricts: API_CreateRepository (ECR), API_CreateService (ECS). */
function checkNames(fleet, name, all) {
    const problems = [];
    const services = Object.keys(fleet.services);
    const add = (key, message) => problems.push({ path: originOf(fleet, name, (environment) => environment[key], [key]), message });
    const rules = [
        [
            'repository',
            /^(?=.{2,256}$)[a-z0-9]+([._/-][a-z0-9]+|__[a-z0-9]+|-+[a-z0-9]+)*$/,
            'a repository of ECR (lower-case letters, digits, and . _ - / between them)',
        ],
        ['ecs-service', /^[A-Za-z0-9_-]{1,255}$/, 'a service of ECS (letters, digits, _ and -)'],
    ];
    for (const [key, pattern, what] of rules) {
        const given = all[key];
        if (given === undefined)
            continue;
        if (services.length > 1 && !given.includes('{service}')) {
            add(key, `'${key}' must hold {service}, or all services would share '${given}'`);
        }
        const filled = (0,resolve.fillIn)(given, services[0] ?? 'service', name);
        if (!/\{/.test(filled) && !pattern.test(filled))
            add(key, `'${filled}' can't be the name of ${what}`);
    }
    for (const key of ['repository', 'ecs-service', 'url', 'task-role', 'execution-role']) {
        const odd = /\{[^}]*\}?/.exec((all[key] ?? '').replaceAll('{service}', '').replaceAll('{environment}', ''));
        if (odd !== null)
            add(key, `'${odd[0]}' is not a placeholder; allowed: ${placeholders.join(', ')}`);
    }
    return problems;
}
function checkSecrets(fleet, service, name, all) {
    if (all.region === undefined)
        return [];
    const place = { region: all.region, account: (0,resolve/* accountOf */.XP)(all) };
    return [...(0,resolve/* secretsOf */.Fj)(fleet, service, name).values()].flatMap(({ reference, path }) => {
        const result = (0,secrets/* secretValueFrom */.I)((0,resolve.fillIn)(reference, service, name), place);
        return 'problem' in result ? [{ path, message: result.problem }] : [];
    });
}
/**
 * ECS rolls a service by starting tasks above `desired` or by stopping some below it. Where `maximum` (rounded down)
 * allows no more than desired and `minimum` (rounded up) no fewer, it does neither and waits forever:
 * docs.aws.amazon.com/AmazonECS/latest/developerguide/deployment-type-ecs.html.
 */
function checkRollout(fleet, service, name, all) {
    const override = all.services?.[service];
    const { breaker, ...limits } = (0,resolve/* rolloutOf */.Zb)((0,resolve/* mergeRollout */.yc)(all.rollout, override?.rollout));
    // ECS's own where nothing is said: API_DeploymentConfiguration.
    const { minimum, maximum } = { minimum: limits.minimum ?? 100, maximum: limits.maximum ?? 200 };
    const desired = override?.desired ?? all.desired;
    const path = originOf(fleet, name, (environment) => environment.services?.[service]?.rollout ?? environment.rollout, ['rollout'], service);
    const problems = [];
    const lower = desired === undefined ? minimum : Math.ceil((desired * minimum) / 100);
    const upper = desired === undefined ? maximum : Math.floor((desired * maximum) / 100);
    const size = desired ?? 100;
    if (size > 0 && lower >= size && upper <= size) {
        const why = desired === undefined
            ? `minimum ${minimum} % and maximum ${maximum} %`
            : `${desired} tasks with minimum ${minimum} % (${lower}) and maximum ${maximum} % (${upper})`;
        problems.push({
            path,
            message: `${why} can never roll in '${name}': ECS may neither start a task nor stop one; raise maximum or lower minimum`,
        });
    }
    if (breaker.type !== null && breaker.type !== 'COUNT' && (breaker.value ?? 0) > 100) {
        problems.push({
            path,
            message: `the breaker's value is ${breaker.value}; as ${breaker.type} it must be from 1 to 100`,
        });
    }
    return problems;
}
/** Where an environment, or one that it extends, says something: the nearest. */
function originOf(fleet, name, get, rest, service) {
    for (const link of (0,resolve/* lineage */.OZ)(fleet, name).reverse()) {
        const environment = fleet.environments?.[link] ?? {};
        if (get(environment) === undefined)
            continue;
        const inService = service !== undefined && environment.services?.[service]?.rollout !== undefined;
        return ['environments', link, ...(inService ? ['services', service] : []), ...rest];
    }
    return ['environments', name];
}
function plainAndSecret(path, { env = {}, secrets = {} }) {
    return Object.keys(env)
        .filter((key) => Object.hasOwn(secrets, key))
        .map((key) => ({
        path: [...path, 'env', key],
        key: true,
        message: `'${key}' is given as a plain variable and as a secret; ECS allows one of the two`,
    }));
}
function unknown(kind, word, words) {
    const near = (0,fleet_problems/* closest */.kp)(word, words);
    const hint = near === undefined ? `known: ${words.join(', ') || 'none'}` : `did you mean '${near}'?`;
    return `there is no ${kind} '${word}'; ${hint}`;
}

// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(8815);
;// CONCATENATED MODULE: ./build/fleet/document.js

function parseYaml(text, file) {
    const lines = new dist/* LineCounter */.HN();
    const document = (0,dist/* parseDocument */.Tp)(text, { lineCounter: lines, prettyErrors: false });
    const place = (offset) => {
        const { line, col } = lines.linePos(offset);
        return { file, line: Math.max(1, line), column: Math.max(1, col) };
    };
    const problems = document.errors.map(({ code, message, pos }) => ({
        place: place(pos[0]),
        message: code === 'DUPLICATE_KEY'
            ? `'${word(text, pos[0])}' is given twice; keep one of the two`
            : `this is not YAML: ${message.split('\n')[0]}`,
    }));
    let value;
    try {
        value = problems.length > 0 ? undefined : document.toJS({ maxAliasCount: 100 });
    }
    catch (error) {
        // Aliases that multiply ("billion laughs") are found only here.
        problems.push({ place: place(0), message: `this can't be read: ${error.message}` });
    }
    return {
        value,
        problems,
        placeOf: (path, key = false) => place(offsetOf(document, path, key)),
        textOf: (path) => {
            const node = follow(document, path).node;
            return (0,dist/* isScalar */.jn)(node) ? (node.source ?? String(node.value)) : undefined;
        },
    };
}
function offsetOf(document, path, key) {
    const found = follow(document, path);
    if (found.depth === path.length && !key)
        return start(found.node) ?? found.keyOffset;
    return found.keyOffset;
}
/** Goes down as far as the path exists. */
function follow(document, path) {
    let node = document.contents;
    let keyOffset = start(node) ?? 0;
    let depth = 0;
    for (const part of path) {
        if ((0,dist/* isAlias */.Vj)(node))
            node = node.resolve(document);
        if ((0,dist/* isMap */.jh)(node)) {
            const pair = node.items.find((item) => (0,dist/* isPair */.tO)(item) && String((0,dist/* isScalar */.jn)(item.key) ? item.key.value : item.key) === String(part));
            if (pair === undefined)
                break;
            keyOffset = start(pair.key) ?? keyOffset;
            node = pair.value;
        }
        else if ((0,dist/* isSeq */.oP)(node) && typeof part === 'number' && node.items.length > part) {
            node = node.items[part];
            keyOffset = start(node) ?? keyOffset;
        }
        else
            break;
        depth++;
    }
    return { node: (0,dist/* isAlias */.Vj)(node) ? node.resolve(document) : node, keyOffset, depth };
}
function start(node) {
    return node?.range?.[0];
}
function word(text, offset) {
    return /^["']?([^\s:"']+)/.exec(text.slice(offset))?.[1] ?? 'a key';
}

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 7 modules
var schemas = __webpack_require__(2311);
// EXTERNAL MODULE: ./node_modules/zod/v4/core/json-schema-processors.js
var json_schema_processors = __webpack_require__(8439);
;// CONCATENATED MODULE: ./build/fleet/schema.js

/**
 * The shape of fleet.yml. What one field alone can tell is checked here; what fields say about each other is in check.ts.
 * Nothing has a default here, for an environment that extends another must not cover what it inherits: defaults are in
 * resolve.ts, and said in the descriptions.
 */
const schema_name = schemas/* string */.YjP()
    .regex(/^[a-z][a-z0-9-]{0,62}$/, 'must be lower-case letters, digits and hyphens, and begin with a letter');
const path = schemas/* string */.YjP()
    .regex(/^(?!\/)(?!.*(^|\/)\.\.(\/|$))[^\\]+$/, "must be a path inside the repository, with '/' between its parts");
const urlPath = schemas/* string */.YjP().regex(/^\/[^\s?#]*$/, 'must be a path that begins with /');
const route = schemas/* string */.YjP()
    .regex(/^\/([^\s?#*]*\/)?\*$/, 'must be a path pattern such as /user-service-api/* (or /* for all)')
    .max(128, 'must have 128 characters at most, as a rule of a load balancer');
const variable = schemas/* string */.YjP()
    .regex(/^[A-Za-z_][A-Za-z0-9_.-]*$/, 'must be the name of an environment variable');
const duration = schemas/* string */.YjP().regex(/^\d+(\.\d+)?(ms|s|m|h)$/, 'must be a time such as 500ms, 2s or 1m');
const percent = schemas/* string */.YjP().regex(/^(100|\d{1,2})(\.\d+)?%$/, 'must be a percentage such as 5%');
const command = schemas/* array */.YOg(schemas/* string */.YjP().min(1, 'must not be empty')).min(1, 'must have at least the program');
const commands = schemas/* array */.YOg(schemas/* string */.YjP().min(1, 'must not be empty'));
const arn = schemas/* string */.YjP().regex(/^arn:aws[a-z-]*:iam::(\d{12}):role\/\S+$/, 'must be the ARN of an IAM role');
const region = schemas/* string */.YjP()
    .regex(/^[a-z]{2}(-[a-z]+)+-\d$/, 'must be the name of an AWS region, such as eu-central-1');
const env = schemas/* record */.g1P(variable, schemas/* union */.KCZ([schemas/* string */.YjP(), schemas/* number */.aig(), schemas/* boolean */.zMY()], 'must be a text, a number, true or false'))
    .describe('Plain environment variables by name. May hold {service} and {environment}.');
const schema_secrets = schemas/* record */.g1P(variable, schemas/* string */.YjP())
    .describe('Secrets by the name of the variable: ssm:/NAME or ssm:ARN, secretsmanager:NAME or secretsmanager:NAME:JSON-KEY[:STAGE[:VERSION]]. May hold {service} and {environment}.');
const desired = schemas/* int */.Whr()
    .min(0)
    .max(5000)
    .describe('How many tasks the service shall have. Without it: as many as it has.');
const cpu = schemas/* int */.Whr()
    .min(256)
    .max(16384)
    .describe("CPU units of the task (1024 is one vCPU). Default: the template's.");
const memory = schemas/* int */.Whr().min(512).max(122880).describe("Memory of the task in MiB. Default: the template's.");
const rollout = schemas/* strictObject */.rej({
    minimum: schemas/* int */.Whr()
        .min(0)
        .max(100)
        .optional()
        .describe('Healthy tasks to keep while rolling, in percent of desired. Default: as the ECS service has it.'),
    maximum: schemas/* int */.Whr()
        .min(100)
        .max(200)
        .optional()
        .describe('Tasks to have at most while rolling, in percent of desired. Default: as the ECS service has it.'),
    breaker: schemas/* strictObject */.rej({
        enable: schemas/* boolean */.zMY().optional().describe('Stop a rollout whose tasks do not come up. Default true.'),
        rollback: schemas/* boolean */.zMY().optional().describe('Go back to the last good revision then. Default true.'),
        type: schemas/* enum */.k5n(['BOUNDED_PERCENT', 'UNBOUNDED_PERCENT', 'COUNT'])
            .optional()
            .describe('How the threshold is counted. Default BOUNDED_PERCENT: a share of desired, from 3 to 200.'),
        value: schemas/* int */.Whr()
            .min(1)
            .max(5000)
            .optional()
            .describe('The threshold: percent or failed tasks. Default 50.'),
    })
        .optional()
        .describe('The deployment circuit breaker. Default: as the ECS service has it.'),
})
    .describe('The limits of a rolling update, as ECS counts them.');
const verify = schemas/* strictObject */.rej({
    version: urlPath
        .optional()
        .describe("Must answer the commit that was shipped. Default: the route's prefix and /version."),
    health: urlPath.optional().describe("Must answer 2xx. Default: the route's prefix and /health."),
    http: schemas/* array */.YOg(schemas/* strictObject */.rej({
        get: urlPath,
        status: schemas/* int */.Whr().min(100).max(599).optional().describe('Default 200.'),
    }))
        .optional()
        .describe('More requests that must be answered so.'),
    gates: schemas/* strictObject */.rej({
        errors: percent.optional().describe('Share of failed requests at most. Default 5%.'),
        p95: duration.optional().describe('95 of 100 answers must be this fast. Default 2s.'),
        window: duration.optional().describe('How long it is watched. Default 60s.'),
    })
        .optional()
        .describe('What the service must hold while it is watched after the rollout.'),
})
    .describe('How it is proven that the new version serves.');
const service = schemas/* strictObject */.rej({
    path: path
        .optional()
        .describe("The service's folder; a change in it makes the service affected. Default services/NAME."),
    context: path.optional().describe('Build context. Default: path.'),
    dockerfile: path.optional().describe('Default: Dockerfile in path.'),
    target: schemas/* string */.YjP().optional().describe('Stage of the Dockerfile to build. Default: the last.'),
    'build-args': env.optional().describe('Build arguments. Never secrets: they stay in the image.'),
    watch: schemas/* array */.YOg(path)
        .optional()
        .describe('Files, folders or globs outside of path whose change makes the service affected too.'),
    checks: commands.optional().describe('Shell commands that must pass before an image is pushed.'),
    task: path
        .optional()
        .describe('Template of the task definition, JSON or YAML. Default: taskdef.json in path.'),
    container: schemas/* string */.YjP()
        .min(1)
        .optional()
        .describe("The container that the image runs in. Default: the service's name."),
    port: schemas/* int */.Whr()
        .min(1)
        .max(65535)
        .optional()
        .describe('The port that the container listens on. Without it: no traffic comes in.'),
    route: route.optional().describe('Path pattern at the load balancer, such as /user-service-api/*.'),
    migrate: command
        .optional()
        .describe('Command of the same image that migrates the database before the rollout.'),
    needs: schemas/* array */.YOg(schemas/* string */.YjP()).optional().describe('Services that are shipped before this one.'),
    env: env.optional(),
    secrets: schema_secrets.optional(),
    verify: verify.optional(),
})
    .describe('A service: one image, one ECS service in each environment.');
const override = schemas/* strictObject */.rej({
    desired: desired.optional(),
    cpu: cpu.optional(),
    memory: memory.optional(),
    env: env.optional(),
    secrets: schema_secrets.optional(),
    rollout: rollout.optional(),
})
    .describe('What differs for one service in this environment.');
const environment = schemas/* strictObject */.rej({
    extends: schemas/* string */.YjP()
        .optional()
        .describe('The environment from which this one takes all that it does not say itself.'),
    after: schemas/* string */.YjP()
        .optional()
        .describe('The environment that a version must be verified in before it may come here.'),
    region: region
        .optional()
        .describe('AWS region. Every environment needs one, its own or an inherited one.'),
    account: schemas/* string */.YjP('must be text: put the digits between quotes')
        .regex(/^\d{12}$/, 'must be the 12 digits of an AWS account, between quotes')
        .optional()
        .describe("AWS account. Default: the role's."),
    cluster: schemas/* string */.YjP()
        .min(1)
        .optional()
        .describe('ECS cluster. Every environment needs one, its own or an inherited one.'),
    role: arn.optional().describe('IAM role that the workflow takes on to ship here.'),
    repository: schemas/* string */.YjP()
        .min(1)
        .optional()
        .describe('ECR repository. May hold {service} and {environment}. Default {service}.'),
    'ecs-service': schemas/* string */.YjP()
        .min(1)
        .optional()
        .describe('Name of the ECS service. May hold {service} and {environment}. Default {service}.'),
    'task-role': schemas/* string */.YjP()
        .min(1)
        .optional()
        .describe("ARN of the task role; may hold placeholders. Default: the template's."),
    'execution-role': schemas/* string */.YjP()
        .min(1)
        .optional()
        .describe("ARN of the execution role; may hold placeholders. Default: the template's."),
    'log-options': env
        .optional()
        .describe("Options of the log driver to set over the template's; may hold placeholders."),
    url: schemas/* string */.YjP()
        .regex(/^https?:\/\/\S+$/, 'must be a URL that begins with https:// or http://')
        .optional()
        .describe('Where the environment is reached. May hold {service}.'),
    desired: desired.optional(),
    rollout: rollout.optional(),
    env: env.optional(),
    secrets: schema_secrets.optional(),
    services: schemas/* record */.g1P(schemas/* string */.YjP(), override).optional().describe('What differs for single services here.'),
})
    .describe('A place that services are shipped to.');
const fleetSchema = schemas/* strictObject */.rej({
    version: schemas/* literal */.euz(1, 'must be 1').describe('Version of this format.'),
    services: schemas/* record */.g1P(schema_name, service).describe('The services by name.'),
    environments: schemas/* record */.g1P(schema_name, environment).optional().describe('The environments by name.'),
})
    .describe('The services of one repository and the environments that they are shipped to.');
/** The JSON Schema of fleet.yml (draft 2020-12), for editors; `npm run generate` writes it to schema/fleet.schema.json. */
function fleetJsonSchema() {
    const { $schema, ...rest } = json_schema_processors/* toJSONSchema */.bl(fleetSchema, { io: 'input' });
    return { $schema, $id: 'fleet.schema.json', title: 'fleet.yml', ...rest };
}

;// CONCATENATED MODULE: ./build/fleet/load.js




/**
 * Reads a manifest.
 * @param file Its path, as errors and annotations shall name it
 * @throws ActionError with everything that is wrong, each with file, line and column; YAML's own errors, then the
 * schema's, then what fields say about each other (each kind only where the one before found nothing)
 */
function loadFleet(text, file) {
    const source = parseYaml(text, file);
    if (source.problems.length > 0)
        throw (0,fleet_problems/* fleetError */.Nb)(source.problems);
    const value = withTexts(source);
    const result = fleetSchema.safeParse(value);
    const refuse = (problems) => (0,fleet_problems/* fleetError */.Nb)(problems.map((problem) => placed(source, problem)));
    if (!result.success) {
        throw refuse((0,fleet_problems/* schemaProblems */.Ic)(result.error.issues, (path) => valueAt(value, path), allowedKeys));
    }
    const problems = checkFleet(result.data);
    if (problems.length > 0)
        throw refuse(problems);
    return result.data;
}
/** Where something of a manifest stands, for an error found later, such as a Dockerfile that isn't there. */
function placeIn(text, file, path) {
    return parseYaml(text, file).placeOf(path);
}
function placed(source, { path, key, message }) {
    return { place: source.placeOf(path, key), message };
}
/** Variables are texts: `1.10` and `0x1F` stay as they are written, not as YAML reads them. */
function withTexts(source) {
    const walk = (value, path) => {
        if (Array.isArray(value))
            return value;
        if (typeof value === 'object' && value !== null) {
            return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, walk(inner, [...path, key])]));
        }
        const isVariable = ['env', 'build-args', 'log-options'].includes(path.at(-2) ?? '');
        return isVariable && (typeof value === 'number' || typeof value === 'boolean')
            ? (source.textOf(path) ?? value)
            : value;
    };
    return walk(source.value, []);
}
function valueAt(value, path) {
    return path.reduce((inner, part) => typeof inner === 'object' && inner !== null ? inner[part] : undefined, value);
}
/** The keys that the object at a path may have, as the JSON Schema says. */
function allowedKeys(path) {
    let node = fleetJsonSchema();
    for (const part of path) {
        const more = node?.additionalProperties;
        node =
            typeof part === 'number'
                ? node?.items
                : (node?.properties?.[String(part)] ?? (typeof more === 'object' ? more : undefined));
    }
    return Object.keys(node?.properties ?? {});
}


/***/ }),

/***/ 6855:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   orderByNeeds: () => (/* binding */ orderByNeeds)
/* harmony export */ });
/**
 * Sorts by needs, and by the given order where needs leave it open. Needs that aren't among the names are passed over.
 */
function orderByNeeds(names, needsOf) {
    const known = new Set(names);
    const done = new Set();
    const visit = (name, trail) => {
        if (done.has(name))
            return undefined;
        const before = trail.indexOf(name);
        if (before >= 0)
            return [...trail.slice(before), name];
        for (const need of needsOf(name)) {
            if (!known.has(need))
                continue;
            const circle = visit(need, [...trail, name]);
            if (circle !== undefined)
                return circle;
        }
        done.add(name);
        return undefined;
    };
    for (const name of names) {
        const circle = visit(name, []);
        if (circle !== undefined)
            return { circle };
    }
    return { order: [...done] };
}


/***/ }),

/***/ 883:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ic: () => (/* binding */ schemaProblems),
/* harmony export */   Nb: () => (/* binding */ fleetError),
/* harmony export */   kp: () => (/* binding */ closest)
/* harmony export */ });
/* unused harmony export suggestion */
/* harmony import */ var _runtime_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4704);

/** One error with every problem, a line each as `file:line:column: what`; it is annotated at the first. */
function fleetError(problems) {
    const sorted = [...problems].sort((a, b) => (a.place.line ?? 0) - (b.place.line ?? 0) || (a.place.column ?? 0) - (b.place.column ?? 0));
    const lines = sorted.map(({ place, message }) => `${at(place)}: ${message}`);
    const [first] = sorted;
    const count = lines.length === 1 ? 'one thing is' : `${lines.length} things are`;
    return new _runtime_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .lZ(`${count} wrong in ${first?.place.file ?? 'the manifest'}:\n${lines.join('\n')}`, {
        ...(first === undefined ? {} : { place: first.place }),
    });
}
function at({ file, line, column }) {
    return [file, line, column].filter((part) => part !== undefined).join(':');
}
/**
 * What zod found, said with what was given and what is allowed.
 * @param allowed The keys that the object at a path may have, for an unknown one
 */
function schemaProblems(issues, valueAt, allowed) {
    return issues.flatMap((issue) => {
        const { path } = issue;
        const label = path.length === 0 ? 'the manifest' : `'${path.map(String).join('.')}'`;
        const value = valueAt(path);
        const given = value === undefined ? '' : `, not ${shown(value)}`;
        switch (issue.code) {
            case 'unrecognized_keys':
                return issue.keys.map((key) => ({
                    path: [...path, key],
                    key: true,
                    message: `'${key}' is not known${path.length === 0 ? '' : ` in ${label}`}; ${suggestion(key, allowed(path))}`,
                }));
            case 'invalid_key':
                return [
                    {
                        path,
                        key: true,
                        message: `'${String(path.at(-1))}' ${issue.issues[0]?.message ?? 'is not allowed'}`,
                    },
                ];
            case 'invalid_type': {
                if (value === undefined)
                    return [{ path, message: `${label} is missing` }];
                // A message of the schema's own says more than the kind.
                const must = issue.message.startsWith('must')
                    ? issue.message
                    : `must be ${kinds[issue.expected] ?? issue.expected}`;
                return [{ path, message: `${label} ${must}${given}` }];
            }
            case 'too_small':
            case 'too_big': {
                const own = issue.message.startsWith('must') ? issue.message : undefined;
                const limit = issue.code === 'too_small'
                    ? `must be ${issue.minimum} or more`
                    : `must be ${issue.maximum} or less`;
                return [{ path, message: `${label} ${own ?? limit}${given}` }];
            }
            case 'invalid_value': {
                const own = issue.message.startsWith('must')
                    ? issue.message
                    : `must be one of ${issue.values.map(String).join(', ')}`;
                const hint = typeof value === 'string' ? closest(value, issue.values.map(String)) : undefined;
                return [
                    {
                        path,
                        message: `${label} ${own}${given}${hint === undefined ? '' : ` (did you mean '${hint}'?)`}`,
                    },
                ];
            }
            default:
                return [{ path, message: `${label} ${issue.message}${given}` }];
        }
    });
}
const kinds = {
    string: 'a text',
    // The manifest has no other numbers.
    number: 'a whole number',
    int: 'a whole number',
    boolean: 'true or false',
    array: 'a list',
    object: 'a map of keys and values',
    record: 'a map of names and values',
};
function shown(value) {
    if (Array.isArray(value))
        return 'a list';
    if (typeof value === 'object' && value !== null)
        return 'a map';
    return value === null ? 'nothing' : `'${String(value)}'`;
}
/** `did you mean 'x'? Allowed: …`, or what is allowed alone. */
function suggestion(word, words) {
    const near = closest(word, words);
    const all = `allowed: ${words.join(', ')}`;
    return near === undefined ? all : `did you mean '${near}'? (${all})`;
}
/** The word that is at most two letters (one in short words) away, if there is one. */
function closest(word, words) {
    const limit = word.length < 5 ? 1 : 2;
    let best;
    for (const other of words) {
        const distance = editDistance(word.toLowerCase(), other.toLowerCase());
        if (distance <= limit && distance < (best?.distance ?? Infinity))
            best = { word: other, distance };
    }
    return best?.word;
}
/** Letters to insert, delete, replace or swap with their neighbour (optimal string alignment). */
function editDistance(a, b) {
    const rows = [Array.from({ length: b.length + 1 }, (_, at) => at)];
    const cell = (i, j) => rows[i]?.[j] ?? 0;
    for (let i = 1; i <= a.length; i++) {
        const row = [i];
        rows.push(row);
        for (let j = 1; j <= b.length; j++) {
            const cost = a[i - 1] === b[j - 1] ? 0 : 1;
            let least = Math.min(cell(i - 1, j) + 1, (row[j - 1] ?? 0) + 1, cell(i - 1, j - 1) + cost);
            if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
                least = Math.min(least, cell(i - 2, j - 2) + 1);
            row.push(least);
        }
    }
    return cell(a.length, b.length);
}


/***/ }),

/***/ 4083:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fj: () => (/* binding */ secretsOf),
/* harmony export */   OZ: () => (/* binding */ lineage),
/* harmony export */   XP: () => (/* binding */ accountOf),
/* harmony export */   Zb: () => (/* binding */ rolloutOf),
/* harmony export */   fillIn: () => (/* binding */ fillIn),
/* harmony export */   p7: () => (/* binding */ environmentOf),
/* harmony export */   placementOf: () => (/* binding */ placementOf),
/* harmony export */   serviceOf: () => (/* binding */ serviceOf),
/* harmony export */   yc: () => (/* binding */ mergeRollout)
/* harmony export */ });
/* harmony import */ var _secrets_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3006);

function serviceOf(fleet, name) {
    const given = serviceFile(fleet, name);
    const path = clean(given.path ?? `services/${name}`);
    const route = given.route ?? '';
    const prefix = route.replace(/\/?\*$/, '');
    const { verify = {} } = given;
    return {
        name,
        path,
        context: clean(given.context ?? path),
        dockerfile: clean(given.dockerfile ?? `${path}/Dockerfile`),
        target: given.target ?? '',
        buildArgs: texts(given['build-args']),
        watch: (given.watch ?? []).map(clean),
        checks: given.checks ?? [],
        task: clean(given.task ?? `${path}/taskdef.json`),
        container: given.container ?? name,
        port: given.port ?? null,
        prefix,
        route,
        migrate: given.migrate ?? [],
        needs: given.needs ?? [],
        verify: {
            version: verify.version ?? `${prefix}/version`,
            health: verify.health ?? `${prefix}/health`,
            http: (verify.http ?? []).map(({ get, status = 200 }) => ({ get, status })),
            errors: verify.gates?.errors ?? '5%',
            p95: verify.gates?.p95 ?? '2s',
            window: verify.gates?.window ?? '60s',
        },
    };
}
/** The service in the environment, with what the environment extends. The manifest has been checked: nothing throws. */
function placementOf(fleet, name, environment) {
    const given = environmentOf(fleet, environment);
    const override = given.services?.[name] ?? {};
    const fill = (text) => fillIn(text, name, environment);
    const fillAll = (values) => Object.fromEntries(Object.entries(values).map(([key, value]) => [key, fill(value)]));
    const place = { region: given.region ?? '', account: accountOf(given) };
    const secrets = {};
    for (const [key, { reference }] of secretsOf(fleet, name, environment)) {
        const result = (0,_secrets_js__WEBPACK_IMPORTED_MODULE_0__/* .secretValueFrom */ .I)(fill(reference), place);
        if ('valueFrom' in result)
            secrets[key] = result.valueFrom;
    }
    const env = { ...texts(serviceFile(fleet, name).env), ...texts(given.env), ...texts(override.env) };
    return {
        environment,
        after: given.after ?? '',
        region: place.region,
        cluster: given.cluster ?? '',
        role: given.role ?? '',
        repository: fill(given.repository ?? '{service}'),
        ecsService: fill(given['ecs-service'] ?? '{service}'),
        url: fill(given.url ?? '').replace(/\/+$/, ''),
        taskRole: fill(given['task-role'] ?? ''),
        executionRole: fill(given['execution-role'] ?? ''),
        logOptions: fillAll(texts(given['log-options'])),
        env: fillAll(env),
        secrets,
        desired: override.desired ?? given.desired ?? null,
        cpu: override.cpu ?? null,
        memory: override.memory ?? null,
        rollout: rolloutOf(mergeRollout(given.rollout, override.rollout)),
    };
}
/** An environment with all that it inherits. Maps are merged key by key; `after` is its own alone. */
function environmentOf(fleet, name) {
    let merged = {};
    for (const link of lineage(fleet, name)) {
        const own = fleet.environments?.[link] ?? {};
        const { after: _, extends: __, ...inherited } = merged;
        const services = { ...merged.services };
        for (const [service, override] of Object.entries(own.services ?? {})) {
            const before = services[service] ?? {};
            services[service] = {
                ...before,
                ...override,
                env: { ...before.env, ...override.env },
                secrets: { ...before.secrets, ...override.secrets },
                rollout: mergeRollout(before.rollout, override.rollout),
            };
        }
        merged = {
            ...inherited,
            ...own,
            env: { ...merged.env, ...own.env },
            secrets: { ...merged.secrets, ...own.secrets },
            'log-options': { ...merged['log-options'], ...own['log-options'] },
            rollout: mergeRollout(merged.rollout, own.rollout),
            services,
        };
    }
    return merged;
}
/** The environment and those that it extends, the root first. Ends at an unknown one and where a circle closes. */
function lineage(fleet, name) {
    const chain = [];
    let current = name;
    while (current !== undefined && fleet.environments?.[current] !== undefined && !chain.includes(current)) {
        chain.unshift(current);
        current = fleet.environments[current]?.extends;
    }
    return chain;
}
/**
 * The references to the secrets of a service in an environment, each with where it stands. The nearest wins: for the
 * service in the environment, then the environment, then what that extends, then the service.
 */
function secretsOf(fleet, service, environment) {
    const found = new Map();
    const add = (secrets, path) => {
        for (const [key, reference] of Object.entries(secrets ?? {})) {
            found.set(key, { reference, path: [...path, 'secrets', key] });
        }
    };
    const chain = lineage(fleet, environment);
    add(fleet.services[service]?.secrets, ['services', service]);
    for (const link of chain)
        add(fleet.environments?.[link]?.secrets, ['environments', link]);
    for (const link of chain) {
        add(fleet.environments?.[link]?.services?.[service]?.secrets, [
            'environments',
            link,
            'services',
            service,
        ]);
    }
    return found;
}
/** The environment's own account, else that of its role, else ''. */
function accountOf(environment) {
    return environment.account ?? environment.role?.split(':')[4] ?? '';
}
function rolloutOf(given = {}) {
    const { breaker = {}, minimum = null, maximum = null } = given;
    const said = Object.keys(breaker).length > 0;
    const { enable = true, rollback = true, type, value } = breaker;
    const threshold = type !== undefined || value !== undefined;
    return {
        minimum,
        maximum,
        breaker: {
            enable: said ? enable : null,
            rollback: said && enable ? rollback : null,
            // ECS's own defaults: API_DeploymentCircuitBreaker.
            type: threshold && enable ? (type ?? 'BOUNDED_PERCENT') : null,
            value: threshold && enable ? (value ?? 50) : null,
        },
    };
}
function mergeRollout(under, over) {
    return { ...under, ...over, breaker: { ...under?.breaker, ...over?.breaker } };
}
function fillIn(text, service, environment) {
    return text.replaceAll('{service}', service).replaceAll('{environment}', environment);
}
function serviceFile(fleet, name) {
    return fleet.services[name] ?? {};
}
function texts(values) {
    return Object.fromEntries(Object.entries(values ?? {}).map(([key, value]) => [key, String(value)]));
}
/** `./services/user/` is `services/user`; the root is `.`. */
function clean(path) {
    const parts = path.split('/').filter((part) => part !== '' && part !== '.');
    return parts.length === 0 ? '.' : parts.join('/');
}


/***/ }),

/***/ 3006:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ secretValueFrom)
/* harmony export */ });
/* unused harmony export partitionOf */
const forms = 'it must be ssm:/NAME or ssm:ARN, or secretsmanager:NAME (or its ARN), with :JSON-KEY[:STAGE[:VERSION]] after it if one key of it is meant';
/**
 * Turns a reference of the manifest into the `valueFrom` of a container's secret
 * (docs.aws.amazon.com/AmazonECS/latest/APIReference/API_Secret.html).
 *
 * - A parameter of SSM stays a name: ECS looks it up in the task's own region and account.
 * - A secret of Secrets Manager must be an ARN. From a name we make the ARN without the six random characters that AWS
 *   puts after it; GetSecretValue, which ECS calls, takes such an ARN. A secret whose own name ends in a hyphen and six
 *   characters can't be told from a full ARN: give the full ARN of such a one.
 */
function secretValueFrom(reference, { region, account }) {
    const parameter = /^ssm:(arn:aws[a-z-]*:ssm:[a-z0-9-]+:\d{12}:parameter\/[\w./-]+|[\w./-]+)$/.exec(reference);
    if (parameter?.[1] !== undefined)
        return { valueFrom: parameter[1] };
    const secret = /^secretsmanager:(arn:aws[a-z-]*:secretsmanager:[a-z0-9-]+:\d{12}:secret:)?([\w/+=.@-]+)(?::([^:]*)(?::([^:]*)(?::([^:]*))?)?)?$/.exec(reference);
    const [, prefix, name, key = '', stage = '', version = ''] = secret ?? [];
    if (name === undefined)
        return { problem: `'${reference}' is not a reference to a secret; ${forms}` };
    if (stage !== '' && version !== '') {
        return { problem: `'${reference}' names a stage and a version; ECS allows one of the two` };
    }
    if (prefix === undefined && account === '') {
        return {
            problem: `'${reference}' needs the AWS account of the environment; give 'account' or 'role', or the secret's ARN`,
        };
    }
    const arn = `${prefix ?? `arn:${partitionOf(region)}:secretsmanager:${region}:${account}:secret:`}${name}`;
    // With any of the three, ECS wants all the colons.
    return { valueFrom: key + stage + version === '' ? arn : `${arn}:${key}:${stage}:${version}` };
}
/** The partition of a region: docs.aws.amazon.com/IAM/latest/UserGuide/reference-arns.html. */
function partitionOf(region) {
    if (region.startsWith('cn-'))
        return 'aws-cn';
    return region.startsWith('us-gov-') ? 'aws-us-gov' : 'aws';
}


/***/ })

};
