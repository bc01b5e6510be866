export const id = 811;
export const ids = [811];
export const modules = {

/***/ 9811:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  plan: () => (/* binding */ plan)
});

// EXTERNAL MODULE: ./build/runtime/errors.js
var errors = __webpack_require__(4704);
;// CONCATENATED MODULE: ./build/aws/clients.js

/**
 * AWS clients, each loaded when first used: a client costs two starts of Node, and an action that needs none shall not pay.
 *
 * The SDK retries throttling, 5xx and cut connections with jitter ("standard" mode) and never what can't succeed. More
 * attempts than its default of three, since a deployment that is followed for minutes meets more bad moments.
 */
const common = {
    retryMode: 'standard',
    maxAttempts: 6,
    customUserAgent: 'slipway',
    // Without these a connection on which nothing comes back is waited for without end.
    requestHandler: { connectionTimeout: 5_000, socketTimeout: 30_000 },
};
async function ecsClient(region) {
    const { ECSClient } = await Promise.all(/* import() */[__webpack_require__.e(127), __webpack_require__.e(123), __webpack_require__.e(797)]).then(__webpack_require__.bind(__webpack_require__, 797));
    return new ECSClient({ ...common, region });
}
async function ecrClient(region) {
    const { ECRClient } = await Promise.all(/* import() */[__webpack_require__.e(127), __webpack_require__.e(123), __webpack_require__.e(265)]).then(__webpack_require__.bind(__webpack_require__, 9265));
    return new ECRClient({ ...common, region });
}
async function logsClient(region) {
    const { CloudWatchLogsClient } = await Promise.all(/* import() */[__webpack_require__.e(127), __webpack_require__.e(123), __webpack_require__.e(451), __webpack_require__.e(855)]).then(__webpack_require__.bind(__webpack_require__, 9236));
    return new CloudWatchLogsClient({ ...common, region });
}
async function elbClient(region) {
    const { ElasticLoadBalancingV2Client } = await Promise.all(/* import() */[__webpack_require__.e(123), __webpack_require__.e(166), __webpack_require__.e(721)]).then(__webpack_require__.bind(__webpack_require__, 7245));
    return new ElasticLoadBalancingV2Client({ ...common, region });
}
/**
 * The region to act in: the input, else AWS_REGION, else AWS_DEFAULT_REGION (which aws-actions/configure-aws-credentials sets).
 * @throws ActionError if none is given or what is given doesn't look like a region
 */
function regionOf(input, env = process.env) {
    const region = input ?? env.AWS_REGION ?? env.AWS_DEFAULT_REGION ?? '';
    if (region === '') {
        throw new errors/* ActionError */.lZ('no AWS region was given', {
            help: "Set the input 'aws-region', or run aws-actions/configure-aws-credentials before this step.",
        });
    }
    if (!/^[a-z]{2}(-[a-z]+)+-\d$/.test(region)) {
        throw new errors/* ActionError */.lZ(`'${region}' is not the name of an AWS region; it must be like eu-central-1`);
    }
    return region;
}

;// CONCATENATED MODULE: ./build/fleet/order.js
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

;// CONCATENATED MODULE: ./build/fleet/secrets.js
const secrets_forms = 'it must be ssm:/NAME or ssm:ARN, or secretsmanager:NAME (or its ARN), with :JSON-KEY[:STAGE[:VERSION]] after it if one key of it is meant';
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
        return { problem: `'${reference}' is not a reference to a secret; ${secrets_forms}` };
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

;// CONCATENATED MODULE: ./build/fleet/resolve.js

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
        const result = secretValueFrom(fill(reference), place);
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

// EXTERNAL MODULE: ./build/runtime/log.js
var log = __webpack_require__(5961);
// EXTERNAL MODULE: ./build/runtime/core.js + 7 modules
var core = __webpack_require__(7459);
// EXTERNAL MODULE: ./build/runtime/mask.js
var mask = __webpack_require__(7163);
;// CONCATENATED MODULE: ./build/runtime/summary.js


/** GitHub drops the whole summary of a step above 1 MiB; we stop before, with a line that says so. */
const limit = 1_000_000;
let written = 0;
/** Appends Markdown to the job summary. Outside a runner (no GITHUB_STEP_SUMMARY) nothing happens. */
async function appendSummary(markdown) {
    if (!process.env.GITHUB_STEP_SUMMARY)
        return;
    const text = (0,mask/* redact */.E$)(markdown.endsWith('\n') ? markdown : `${markdown}\n`);
    const room = limit - written;
    const bytes = Buffer.byteLength(text);
    const fits = bytes <= room
        ? text
        : `${Buffer.from(text).subarray(0, Math.max(0, room)).toString('utf8')}\n\n*(cut here: a summary may have 1 MiB)*\n`;
    if (room <= 0)
        return;
    written += Buffer.byteLength(fits);
    await core/* summary */.z.addRaw(fits).write();
    core/* summary */.z.emptyBuffer();
}
/** A Markdown table. Cells may hold any text: pipes and line breaks are escaped. */
function table(head, rows) {
    const line = (cells) => `| ${cells.map(cell).join(' | ')} |`;
    return [line(head), `|${head.map(() => ' --- ').join('|')}|`, ...rows.map(line)].join('\n');
}
function cell(text) {
    return text.replaceAll('|', '\\|').replace(/\r?\n/g, '<br>');
}

;// CONCATENATED MODULE: ./build/actions/plan/decide.js
/** Which services are shipped, and why each is or isn't. */
function decide(candidates, facts) {
    return candidates.map((candidate) => ({ service: candidate.service, ...decideOne(candidate, facts) }));
}
function decideOne({ service, source }, facts) {
    const { since } = facts;
    if (facts.only.length > 0 && !facts.only.includes(service))
        return { ship: false, why: 'not asked for' };
    if (facts.all)
        return { ship: true, why: 'all were asked for' };
    const changed = since?.changed.get(service);
    if (since !== undefined && facts.sinceDecides && changed === undefined) {
        return { ship: false, why: `nothing that it is made of changed since ${decide_short(since.base)}` };
    }
    const running = facts.running?.get(service);
    if (running !== undefined)
        return byRunning(running, source);
    if (since === undefined)
        return { ship: true, why: `no base to compare with: ${facts.noBase}` };
    if (changed === undefined)
        return { ship: false, why: `nothing that it is made of changed since ${decide_short(since.base)}` };
    return { ship: true, why: `${changed} changed since ${decide_short(since.base)}` };
}
function byRunning(running, source) {
    if (running.kind === 'absent')
        return { ship: true, why: 'not there yet' };
    const { revision, commit, verified } = running;
    const from = commit === '' ? '' : ` (commit ${decide_short(commit)})`;
    if (running.source === '')
        return { ship: true, why: `${revision} runs, of which nothing is recorded` };
    if (running.source !== source)
        return { ship: true, why: `other content than ${revision}${from}, which runs` };
    if (verified === '')
        return { ship: true, why: `${revision} has the same content, but was never verified` };
    return {
        ship: false,
        why: `unchanged: ${revision}${from} runs with the same content, verified ${verified}`,
    };
}
function decide_short(commit) {
    return /^[0-9a-f]{40,64}$/.test(commit) ? commit.slice(0, 7) : commit;
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: ./node_modules/picomatch/index.js
var picomatch = __webpack_require__(4006);
;// CONCATENATED MODULE: ./build/fleet/affected.js

/** The files, folders and globs whose change makes a service affected. */
function watchedBy(service) {
    const { path, watch, dockerfile, task } = service;
    // Docker reads the ignore file beside a Dockerfile before the one of the context.
    const all = [
        path,
        ...watch,
        dockerfile,
        `${dockerfile}.dockerignore`,
        `${service.context}/.dockerignore`,
        task,
    ];
    return [...new Set(all.map((name) => name.replace(/^\.\//, '')))];
}
/** The first of the changed files (paths from the repository's root) that makes the service affected. */
function affectedBy(changedFiles, service) {
    const matches = watchedBy(service).map(matcher);
    return changedFiles.find((file) => matches.some((match) => match(file)));
}
/** Matches a file itself, all of a folder, or what a glob (`*`, `**`, `{a,b}`, `?`) says, dot files included. */
function matcher(pattern) {
    if (pattern === '.')
        return () => true;
    if (!isGlob(pattern))
        return (file) => file === pattern || file.startsWith(`${pattern}/`);
    return picomatch(pattern, { dot: true });
}
function isGlob(pattern) {
    return /[*?[\]{}!]/.test(pattern);
}

;// CONCATENATED MODULE: ./build/actions/plan/entry.js


/** The entry of a service, without commit and content key. Without a placement nothing of AWS is in it. */
function entryOf(service, placement, url) {
    const breaker = placement?.rollout.breaker;
    return {
        service: service.name,
        environment: placement?.environment ?? '',
        context: service.context,
        file: service.dockerfile,
        target: service.target,
        'build-args': lines(service.buildArgs),
        checks: service.checks,
        'task-definition': service.task,
        'container-name': service.container,
        port: service.port,
        'path-prefix': service.prefix,
        'health-path': service.verify.health,
        'version-path': service.verify.version,
        'migrate-command': service.migrate.length === 0 ? '' : JSON.stringify(service.migrate),
        needs: service.needs,
        'verify-http': service.verify.http.map(({ get, status }) => `GET ${get} ${status}`).join('\n'),
        'verify-errors': service.verify.errors.replace('%', ''),
        'verify-p95': service.verify.p95,
        'verify-window': service.verify.window,
        after: placement?.after ?? '',
        region: placement?.region ?? '',
        cluster: placement?.cluster ?? '',
        'ecs-service': placement?.ecsService ?? '',
        role: placement?.role ?? '',
        repository: placement?.repository ?? '',
        url,
        'environment-variables': lines(placement?.env ?? {}),
        secrets: lines(placement?.secrets ?? {}),
        'task-role-arn': placement?.taskRole ?? '',
        'execution-role-arn': placement?.executionRole ?? '',
        'log-configuration-options': lines(placement?.logOptions ?? {}),
        cpu: placement?.cpu ?? null,
        memory: placement?.memory ?? null,
        'desired-count': placement?.desired ?? null,
        'minimum-healthy-percent': placement?.rollout.minimum ?? null,
        'maximum-percent': placement?.rollout.maximum ?? null,
        'circuit-breaker': breaker?.enable ?? null,
        'circuit-breaker-rollback': breaker?.rollback ?? null,
        'circuit-breaker-threshold-type': breaker?.type ?? '',
        'circuit-breaker-threshold': breaker?.value ?? null,
    };
}
/**
 * The content key: the same if and only if the git objects of all that the service is made of and its entry are the same.
 * Where it is reached is no part of it, so that the same fleet at another address counts as the same.
 */
function contentKey(tree, service, entry) {
    const objects = new Map();
    for (const pattern of watchedBy(service)) {
        const matches = matcher(pattern);
        for (const { path, type, id } of tree) {
            // A folder's id stands for all in it; a glob picks files, and the root is its own children.
            const taken = isGlob(pattern)
                ? type !== 'tree' && matches(path)
                : pattern === '.'
                    ? !path.includes('/')
                    : path === pattern;
            if (taken)
                objects.set(path, id);
        }
    }
    const { url: _, ...rest } = entry;
    const text = [...objects].map(([path, id]) => `${id} ${path}\0`).sort();
    return (0,external_node_crypto_.createHash)('sha256').update(text.join('')).update(JSON.stringify(rest)).digest('hex');
}
/** KEY=VALUE lines, as inputs of the type `pairs` take them. */
function lines(values) {
    return Object.entries(values)
        .map(([key, value]) => `${key}=${value}`)
        .join('\n');
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
;// CONCATENATED MODULE: ./build/fleet/problems.js

/** One error with every problem, a line each as `file:line:column: what`; it is annotated at the first. */
function fleetError(problems) {
    const sorted = [...problems].sort((a, b) => (a.place.line ?? 0) - (b.place.line ?? 0) || (a.place.column ?? 0) - (b.place.column ?? 0));
    const lines = sorted.map(({ place, message }) => `${at(place)}: ${message}`);
    const [first] = sorted;
    const count = lines.length === 1 ? 'one thing is' : `${lines.length} things are`;
    return new errors/* ActionError */.lZ(`${count} wrong in ${first?.place.file ?? 'the manifest'}:\n${lines.join('\n')}`, {
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
    const order = orderByNeeds(names, (name) => fleet.services[name]?.needs ?? []);
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
        const order = orderByNeeds(names, (name) => [environments[name]?.[kind] ?? []].flat());
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
    const all = environmentOf(fleet, name);
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
        const filled = fillIn(given, services[0] ?? 'service', name);
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
    const place = { region: all.region, account: accountOf(all) };
    return [...secretsOf(fleet, service, name).values()].flatMap(({ reference, path }) => {
        const result = secretValueFrom(fillIn(reference, service, name), place);
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
    const { breaker, ...limits } = rolloutOf(mergeRollout(all.rollout, override?.rollout));
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
    for (const link of lineage(fleet, name).reverse()) {
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
    const near = closest(word, words);
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

// EXTERNAL MODULE: ./node_modules/zod/v4/core/core.js
var core_core = __webpack_require__(8532);
// EXTERNAL MODULE: ./node_modules/zod/v4/mini/schemas.js + 2 modules
var schemas = __webpack_require__(5395);
// EXTERNAL MODULE: ./node_modules/zod/v4/core/api.js
var api = __webpack_require__(3759);
// EXTERNAL MODULE: ./node_modules/zod/v4/core/json-schema-processors.js + 1 modules
var json_schema_processors = __webpack_require__(1939);
;// CONCATENATED MODULE: ./build/fleet/schema.js

/**
 * The shape of fleet.yml. What one field alone can tell is checked here; what fields say about each other is in check.ts.
 * Nothing has a default here, for an environment that extends another must not cover what it inherits: defaults are in
 * resolve.ts, and said in the descriptions.
 */
// One manifest is checked once: code made for it would not pay for its making.
core_core/* config */.$W({ jitless: true });
/** A text of one form; `must` says which, for a person. */
const schema_text = (form, must) => schemas/* string */.YjP().check(api/* _regex */.Fk(form, must));
const some = schemas/* string */.YjP().check(api/* _minLength */.m9(1));
const whole = (least, most) => schemas/* int */.Whr().check(api/* _gte */.qm(least), api/* _lte */.Zm(most));
/** A field that may be left out, with what it means: editors show that. */
const maybe = (schema, meaning) => schemas/* optional */.lqM(schema.check(schemas/* describe */.q0y(meaning)));
const schema_name = schema_text(/^[a-z][a-z0-9-]{0,62}$/, 'must be lower-case letters, digits and hyphens, and begin with a letter');
const path = schema_text(/^(?!\/)(?!.*(^|\/)\.\.(\/|$))[^\\]+$/, "must be a path inside the repository, with '/' between its parts");
const urlPath = schema_text(/^\/[^\s?#]*$/, 'must be a path that begins with /');
const route = schema_text(/^\/([^\s?#*]*\/)?\*$/, 'must be a path pattern such as /user-service-api/* (or /* for all)').check(api/* _maxLength */.Eb(128, 'must have 128 characters at most, as a rule of a load balancer'));
const variable = schema_text(/^[A-Za-z_][A-Za-z0-9_.-]*$/, 'must be the name of an environment variable');
const duration = schema_text(/^\d+(\.\d+)?(ms|s|m|h)$/, 'must be a time such as 500ms, 2s or 1m');
const percent = schema_text(/^(100|\d{1,2})(\.\d+)?%$/, 'must be a percentage such as 5%');
const argument = schemas/* string */.YjP().check(api/* _minLength */.m9(1, 'must not be empty'));
const command = schemas/* array */.YOg(argument).check(api/* _minLength */.m9(1, 'must have at least the program'));
const commands = schemas/* array */.YOg(argument);
const arn = schema_text(/^arn:aws[a-z-]*:iam::(\d{12}):role\/\S+$/, 'must be the ARN of an IAM role');
const region = schema_text(/^[a-z]{2}(-[a-z]+)+-\d$/, 'must be the name of an AWS region, such as eu-central-1');
const env = schemas/* record */.g1P(variable, schemas/* union */.KCZ([schemas/* string */.YjP(), schemas/* number */.aig(), schemas/* boolean */.zMY()], 'must be a text, a number, true or false'))
    .check(schemas/* describe */.q0y('Plain environment variables by name. May hold {service} and {environment}.'));
const secrets = schemas/* record */.g1P(variable, schemas/* string */.YjP())
    .check(schemas/* describe */.q0y('Secrets by the name of the variable: ssm:/NAME or ssm:ARN, secretsmanager:NAME or secretsmanager:NAME:JSON-KEY[:STAGE[:VERSION]]. May hold {service} and {environment}.'));
const desired = whole(0, 5000).check(schemas/* describe */.q0y('How many tasks the service shall have. Without it: as many as it has.'));
const cpu = whole(256, 16384).check(schemas/* describe */.q0y("CPU units of the task (1024 is one vCPU). Default: the template's."));
const memory = whole(512, 122880).check(schemas/* describe */.q0y("Memory of the task in MiB. Default: the template's."));
const rollout = schemas/* strictObject */.rej({
    minimum: maybe(whole(0, 100), 'Healthy tasks to keep while rolling, in percent of desired. Default: as the ECS service has it.'),
    maximum: maybe(whole(100, 200), 'Tasks to have at most while rolling, in percent of desired. Default: as the ECS service has it.'),
    breaker: maybe(schemas/* strictObject */.rej({
        enable: maybe(schemas/* boolean */.zMY(), 'Stop a rollout whose tasks do not come up. Default true.'),
        rollback: maybe(schemas/* boolean */.zMY(), 'Go back to the last good revision then. Default true.'),
        type: maybe(schemas/* enum */.k5n(['BOUNDED_PERCENT', 'UNBOUNDED_PERCENT', 'COUNT']), 'How the threshold is counted. Default BOUNDED_PERCENT: a share of desired, from 3 to 200.'),
        value: maybe(whole(1, 5000), 'The threshold: percent or failed tasks. Default 50.'),
    }), 'The deployment circuit breaker. Default: as the ECS service has it.'),
})
    .check(schemas/* describe */.q0y('The limits of a rolling update, as ECS counts them.'));
const verify = schemas/* strictObject */.rej({
    version: maybe(urlPath, "Must answer the commit that was shipped. Default: the route's prefix and /version."),
    health: maybe(urlPath, "Must answer 2xx. Default: the route's prefix and /health."),
    http: maybe(schemas/* array */.YOg(schemas/* strictObject */.rej({ get: urlPath, status: maybe(whole(100, 599), 'Default 200.') })), 'More requests that must be answered so.'),
    gates: maybe(schemas/* strictObject */.rej({
        errors: maybe(percent, 'Share of failed requests at most. Default 5%.'),
        p95: maybe(duration, '95 of 100 answers must be this fast. Default 2s.'),
        window: maybe(duration, 'How long it is watched. Default 60s.'),
    }), 'What the service must hold while it is watched after the rollout.'),
})
    .check(schemas/* describe */.q0y('How it is proven that the new version serves.'));
const service = schemas/* strictObject */.rej({
    path: maybe(path, "The service's folder; a change in it makes the service affected. Default services/NAME."),
    context: maybe(path, 'Build context. Default: path.'),
    dockerfile: maybe(path, 'Default: Dockerfile in path.'),
    target: maybe(schemas/* string */.YjP(), 'Stage of the Dockerfile to build. Default: the last.'),
    'build-args': maybe(env, 'Build arguments. Never secrets: they stay in the image.'),
    watch: maybe(schemas/* array */.YOg(path), 'Files, folders or globs outside of path whose change makes the service affected too.'),
    checks: maybe(commands, 'Shell commands that must pass before an image is pushed.'),
    task: maybe(path, 'Template of the task definition, JSON or YAML. Default: taskdef.json in path.'),
    container: maybe(some, "The container that the image runs in. Default: the service's name."),
    port: maybe(whole(1, 65535), 'The port that the container listens on. Without it: no traffic comes in.'),
    route: maybe(route, 'Path pattern at the load balancer, such as /user-service-api/*.'),
    migrate: maybe(command, 'Command of the same image that migrates the database before the rollout.'),
    needs: maybe(schemas/* array */.YOg(schemas/* string */.YjP()), 'Services that are shipped before this one.'),
    env: schemas/* optional */.lqM(env),
    secrets: schemas/* optional */.lqM(secrets),
    verify: schemas/* optional */.lqM(verify),
})
    .check(schemas/* describe */.q0y('A service: one image, one ECS service in each environment.'));
const override = schemas/* strictObject */.rej({
    desired: schemas/* optional */.lqM(desired),
    cpu: schemas/* optional */.lqM(cpu),
    memory: schemas/* optional */.lqM(memory),
    env: schemas/* optional */.lqM(env),
    secrets: schemas/* optional */.lqM(secrets),
    rollout: schemas/* optional */.lqM(rollout),
})
    .check(schemas/* describe */.q0y('What differs for one service in this environment.'));
const environment = schemas/* strictObject */.rej({
    extends: maybe(schemas/* string */.YjP(), 'The environment from which this one takes all that it does not say itself.'),
    after: maybe(schemas/* string */.YjP(), 'The environment that a version must be verified in before it may come here.'),
    region: maybe(region, 'AWS region. Every environment needs one, its own or an inherited one.'),
    account: maybe(schemas/* string */.YjP('must be text: put the digits between quotes')
        .check(api/* _regex */.Fk(/^\d{12}$/, 'must be the 12 digits of an AWS account, between quotes')), "AWS account. Default: the role's."),
    cluster: maybe(some, 'ECS cluster. Every environment needs one, its own or an inherited one.'),
    role: maybe(arn, 'IAM role that the workflow takes on to ship here.'),
    repository: maybe(some, 'ECR repository. May hold {service} and {environment}. Default {service}.'),
    'ecs-service': maybe(some, 'Name of the ECS service. May hold {service} and {environment}. Default {service}.'),
    'task-role': maybe(some, "ARN of the task role; may hold placeholders. Default: the template's."),
    'execution-role': maybe(some, "ARN of the execution role; may hold placeholders. Default: the template's."),
    'log-options': maybe(env, "Options of the log driver to set over the template's; may hold placeholders."),
    url: maybe(schema_text(/^https?:\/\/\S+$/, 'must be a URL that begins with https:// or http://'), 'Where the environment is reached. May hold {service}.'),
    desired: schemas/* optional */.lqM(desired),
    rollout: schemas/* optional */.lqM(rollout),
    env: schemas/* optional */.lqM(env),
    secrets: schemas/* optional */.lqM(secrets),
    services: maybe(schemas/* record */.g1P(schemas/* string */.YjP(), override), 'What differs for single services here.'),
})
    .check(schemas/* describe */.q0y('A place that services are shipped to.'));
const fleetSchema = schemas/* strictObject */.rej({
    version: schemas/* literal */.euz(1, 'must be 1').check(schemas/* describe */.q0y('Version of this format.')),
    services: schemas/* record */.g1P(schema_name, service).check(schemas/* describe */.q0y('The services by name.')),
    environments: maybe(schemas/* record */.g1P(schema_name, environment), 'The environments by name.'),
})
    .check(schemas/* describe */.q0y('The services of one repository and the environments that they are shipped to.'));
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
        throw fleetError(source.problems);
    const value = withTexts(source);
    const result = fleetSchema.safeParse(value);
    const refuse = (problems) => fleetError(problems.map((problem) => placed(source, problem)));
    if (!result.success) {
        throw refuse(schemaProblems(result.error.issues, (path) => valueAt(value, path), allowedKeys));
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

;// CONCATENATED MODULE: ./build/actions/plan/fleet.js






/**
 * @param full The manifest's full path
 * @param root The root of the repository that it is in
 * @throws ActionError if it can't be read or anything in it is wrong, files that it names and aren't there among it
 */
function openFleet(full, root) {
    const file = (0,external_node_path_.relative)(root, full);
    const text = (0,external_node_fs_.readFileSync)(full, 'utf8');
    const fleet = loadFleet(text, file);
    const missing = Object.keys(fleet.services).flatMap((name) => {
        const service = serviceOf(fleet, name);
        const given = fleet.services[name] ?? {};
        return ['dockerfile', 'task'].flatMap((key) => {
            if ((0,external_node_fs_.existsSync)((0,external_node_path_.join)(root, service[key])))
                return [];
            const place = placeIn(text, file, ['services', name, ...(given[key] === undefined ? [] : [key])]);
            const what = key === 'task' ? 'task definition template' : 'Dockerfile';
            return [{ place, message: `the ${what} of '${name}' is not there: ${service[key]}` }];
        });
    });
    if (missing.length > 0)
        throw fleetError(missing);
    return { fleet, root, file, placeOf: (keys) => placeIn(text, file, keys) };
}
/** @throws ActionError for a name that isn't in the manifest */
function fleet_checkNames({ fleet, file }, environment, services) {
    const check = (kind, word, words) => {
        if (words.includes(word))
            return;
        const near = closest(word, words);
        throw new errors/* ActionError */.lZ(`there is no ${kind} '${word}' in ${file}; ${near === undefined ? `known: ${words.join(', ') || 'none'}` : `did you mean '${near}'?`}`);
    };
    if (environment !== undefined)
        check('environment', environment, Object.keys(fleet.environments ?? {}));
    for (const service of services)
        check('service', service, Object.keys(fleet.services));
}
/** Where the manifest names an environment's cluster. */
function clusterPlace({ fleet, placeOf }, environment) {
    const said = lineage(fleet, environment).findLast((name) => fleet.environments?.[name]?.cluster !== undefined);
    return placeOf(['environments', said ?? environment, 'cluster']);
}

;// CONCATENATED MODULE: ./build/aws/errors.js

/** The name of an AWS error (`ClusterNotFoundException`), or a Node error's code (`ECONNREFUSED`), or ''. */
function errorName(error) {
    if (!(error instanceof Error))
        return '';
    if (error.name !== 'Error' && error.name !== 'AggregateError' && error.name !== 'TypeError')
        return error.name;
    return 'code' in error && typeof error.code === 'string' ? error.code : error.name;
}
/**
 * Wraps what the AWS SDK threw: what we were doing, and what to do about it where the kind of error tells.
 * Names: docs.aws.amazon.com/AmazonECS/latest/APIReference/CommonErrors.html
 * @param doing What was being done, as in "could not …": `describe the service user in peerprep-dev`
 */
function awsError(error, doing) {
    if (error instanceof errors/* ActionError */.lZ)
        return error;
    const help = helpFor(errorName(error), error);
    return new errors/* ActionError */.lZ(`could not ${doing}`, { cause: error, ...(help === undefined ? {} : { help }) });
}
/** True where the same call may succeed later: a poller waits and asks again; everything else ends it. */
function isPassing(error) {
    const name = errorName(error);
    if (/Throttl|TooManyRequests|RequestLimitExceeded|SlowDown|ServerException|ServiceUnavailable|InternalFailure|InternalServer/.test(name))
        return true;
    if (/^(ECONNRESET|ECONNREFUSED|EPIPE|ETIMEDOUT|EAI_AGAIN|TimeoutError|RequestTimeout)/.test(name))
        return true;
    return statusOf(error) >= 500;
}
function helpFor(name, error) {
    if (/ExpiredToken|TokenRefreshRequired|RequestExpired/.test(name)) {
        return 'The credentials have expired. Run aws-actions/configure-aws-credentials again before this step, or ask for a longer role-duration-seconds.';
    }
    if (/UnrecognizedClient|InvalidClientTokenId|InvalidSignature|SignatureDoesNotMatch|AuthFailure|InvalidAccessKeyId/.test(name)) {
        return 'AWS does not know these credentials. Check the access key or role, and that it belongs to this partition and account.';
    }
    if (/CredentialsProviderError/.test(name)) {
        return 'No AWS credentials were found. Run aws-actions/configure-aws-credentials before this step (permissions: id-token: write).';
    }
    if (/AccessDenied|UnauthorizedOperation|NotAuthorized/.test(name)) {
        return 'The role lacks a permission, named in the message. It will not be tried again.';
    }
    if (/ENOTFOUND|EAI_AGAIN|ECONNREFUSED/.test(name)) {
        return 'The AWS endpoint does not answer. Check the region, AWS_ENDPOINT_URL and the network.';
    }
    if (/Throttl|TooManyRequests|RequestLimitExceeded/.test(name)) {
        return 'AWS went on throttling through every retry. Run fewer deployments at once, or ask for a higher API quota.';
    }
    if (statusOf(error) >= 500)
        return 'AWS answered with a server error through every retry. Look at the AWS Health Dashboard, then run the job again.';
    return undefined;
}
function statusOf(error) {
    if (typeof error !== 'object' || error === null || !('$metadata' in error))
        return 0;
    const status = error.$metadata.httpStatusCode;
    return status ?? 0;
}

;// CONCATENATED MODULE: ./build/actions/plan/running.js


/** DescribeServices takes ten at once: API_DescribeServices. */
const batchSize = 10;
/** Task definitions asked for at the same time; ECS refills 20 reads a second. */
const parallel = 5;
/**
 * What runs of each service, by the service's name in the manifest.
 * @param services Names of ECS services by the names in the manifest
 * @param place Where the manifest names the cluster, for the error
 * @throws ActionError if the cluster is unknown, or AWS refuses
 */
async function runningRevisions(client, cluster, services, place, signal) {
    const { DescribeServicesCommand, DescribeTaskDefinitionCommand } = await Promise.all(/* import() */[__webpack_require__.e(127), __webpack_require__.e(123), __webpack_require__.e(797)]).then(__webpack_require__.bind(__webpack_require__, 797));
    const definitions = new Map();
    const names = [...new Set(services.values())];
    for (let at = 0; at < names.length; at += batchSize) {
        const batch = names.slice(at, at + batchSize);
        const command = new DescribeServicesCommand({ cluster, services: batch });
        const answer = await client.send(command, { abortSignal: signal }).catch((error) => {
            if (errorName(error) !== 'ClusterNotFoundException')
                throw awsError(error, `describe the services in ${cluster}`);
            throw new errors/* ActionError */.lZ(`there is no cluster '${cluster}'`, {
                cause: error,
                place: place(),
                help: 'Create it (infra/terraform), or mend its name, the region or the role in the manifest.',
            });
        });
        for (const { serviceName = '', status, taskDefinition } of answer.services ?? []) {
            // INACTIVE: it was deleted; ECS remembers it for a while.
            if (status !== 'INACTIVE' && taskDefinition !== undefined)
                definitions.set(serviceName, taskDefinition);
        }
    }
    const running = new Map();
    const queue = [...services];
    const work = async () => {
        for (let next = queue.shift(); next !== undefined; next = queue.shift()) {
            const [service, ecsService] = next;
            const taskDefinition = definitions.get(ecsService);
            if (taskDefinition === undefined) {
                running.set(service, { kind: 'absent' });
                continue;
            }
            const command = new DescribeTaskDefinitionCommand({ taskDefinition, include: ['TAGS'] });
            const { tags = [] } = await client.send(command, { abortSignal: signal }).catch((error) => {
                throw awsError(error, `describe the task definition ${taskDefinition}`);
            });
            const tag = (key) => tags.find((one) => one.key === `slipway:${key}`)?.value ?? '';
            running.set(service, {
                kind: 'running',
                revision: taskDefinition.replace(/^.*task-definition\//, ''),
                source: tag('source'),
                commit: tag('commit'),
                verified: tag('verified'),
            });
        }
    };
    await Promise.all(Array.from({ length: parallel }, work));
    return running;
}
/** True where the SDK would find credentials without asking the network (an instance's role is not looked for). */
function hasCredentials(env) {
    return [
        'AWS_ACCESS_KEY_ID',
        'AWS_PROFILE',
        'AWS_WEB_IDENTITY_TOKEN_FILE',
        'AWS_CONTAINER_CREDENTIALS_RELATIVE_URI',
        'AWS_CONTAINER_CREDENTIALS_FULL_URI',
    ].some((name) => (env[name] ?? '') !== '');
}

// EXTERNAL MODULE: ./build/git/git.js + 1 modules
var git = __webpack_require__(3895);
;// CONCATENATED MODULE: ./build/actions/plan/base.js
/**
 * Reads a base from an event's payload (docs.github.com/webhooks/webhook-events-and-payloads).
 * @param payload What GITHUB_EVENT_PATH holds, parsed; undefined without one
 */
function baseOfEvent(event, payload) {
    const at = (...path) => {
        let value = payload;
        for (const key of path)
            value = value?.[key];
        return typeof value === 'string' && /^[0-9a-f]{40,64}$/.test(value) ? value : '';
    };
    const pull = at('pull_request', 'base', 'sha');
    if (pull !== '')
        return { kind: 'pull-request', base: pull };
    const merge = at('merge_group', 'base_sha');
    if (merge !== '')
        return { kind: 'pull-request', base: merge };
    const before = at('before');
    if (before === '')
        return { kind: 'none', why: event === '' ? 'there is no event' : `the event ${event} has no base` };
    if (/^0+$/.test(before))
        return { kind: 'none', why: 'the branch is new' };
    return { kind: 'push', base: before };
}

;// CONCATENATED MODULE: ./build/actions/plan/since.js






/**
 * What changed since the base, by service; or why there is no base.
 * @param entryOf A service's entry in another version of the manifest, to see whether the entry itself changed
 */
async function changesSince(opened, given, commit, services, entryOf) {
    const found = await findBase(opened.root, given, commit);
    if ('none' in found)
        return found;
    const { base } = found;
    const files = await git/* changedFiles */.Y_(opened.root, base, commit);
    (0,log/* info */.pq)(`${files.length} files changed since ${base.slice(0, 7)}`);
    const changed = new Map();
    const before = files.includes(opened.file) ? await git/* fileAt */.Wd(opened.root, base, opened.file) : undefined;
    for (const service of services) {
        const file = affectedBy(files, service);
        if (file !== undefined)
            changed.set(service.name, file);
        else if (files.includes(opened.file) && entryChanged(opened, before, service.name, entryOf)) {
            changed.set(service.name, `its entry in ${opened.file}`);
        }
    }
    return { base: given ?? base, changed };
}
async function findBase(root, given, commit) {
    if (given !== undefined) {
        const base = await git/* commitOf */.D3(root, given);
        return { base: await git/* mergeBase */.wu(root, base, commit) };
    }
    const path = process.env.GITHUB_EVENT_PATH ?? '';
    const event = baseOfEvent(process.env.GITHUB_EVENT_NAME ?? '', path === '' ? undefined : JSON.parse((0,external_node_fs_.readFileSync)(path, 'utf8')));
    if (event.kind === 'none')
        return { none: event.why };
    if (event.kind === 'push' && !(await git/* hasCommit */.QE(root, event.base)) && !(await git/* isShallow */.fE(root))) {
        return { none: `${event.base.slice(0, 7)}, which the branch was before, is gone (a forced push)` };
    }
    const base = await git/* commitOf */.D3(root, event.base);
    // A pull request is judged by what it adds, not by what its target has got since.
    return { base: event.kind === 'pull-request' ? await git/* mergeBase */.wu(root, base, commit) : base };
}
function entryChanged({ fleet, file }, before, name, entryOf) {
    if (before === undefined)
        return true;
    try {
        return JSON.stringify(entryOf(loadFleet(before, file), name)) !== JSON.stringify(entryOf(fleet, name));
    }
    catch {
        // What stood there was no manifest that we know: everything may have changed.
        return true;
    }
}

;// CONCATENATED MODULE: ./build/actions/plan/plan.js










/** @param manifest Its full path */
async function plan({ inputs, setOutputs, signal }, manifest, asked) {
    const { environment, services: only, all, base } = inputs;
    const { root, commit } = await asked.head;
    const opened = openFleet(manifest, root);
    const { fleet } = opened;
    fleet_checkNames(opened, environment, only);
    const entryIn = (version, name) => {
        const given = environment === undefined ? undefined : placementOf(version, name, environment);
        const placement = given && { ...given, region: inputs.awsRegion ?? given.region };
        const url = inputs.url === undefined ? (placement?.url ?? '') : fillIn(inputs.url, name, environment ?? '');
        return entryOf(serviceOf(version, name), placement, url.replace(/\/+$/, ''));
    };
    const sorted = orderByNeeds(Object.keys(fleet.services), (name) => serviceOf(fleet, name).needs);
    const services = ('order' in sorted ? sorted.order : []).map((name) => serviceOf(fleet, name));
    const candidates = services.map((service) => ({ service, entry: entryIn(fleet, service.name) }));
    // The AWS SDK is loaded while git is still reading.
    const [running, dirty, tree] = await Promise.all([
        environment === undefined || all ? undefined : lookAt(environment),
        asked.dirty,
        asked.tree,
    ]);
    if (dirty.length > 0)
        (0,log/* warning */.$e)(`${dirty.length} files aren't committed (${dirty[0]}, …); the plan is that of ${decide_short(commit)}`);
    const entries = candidates.map(({ service, entry }) => ({
        ...entry,
        commit,
        source: contentKey(tree, service, entry),
    }));
    const facts = {
        all,
        only,
        sinceDecides: base !== undefined,
        noBase: 'not looked at',
        ...(running && { running }),
    };
    if (!all && (running === undefined || base !== undefined)) {
        const since = await changesSince(opened, base, commit, services, entryIn);
        if ('none' in since)
            facts.noBase = since.none;
        else
            facts.since = since;
    }
    const decisions = decide(entries.map((entry) => ({ service: entry.service, source: entry.source })), facts);
    const shipped = decisions.filter(({ ship }) => ship).map(({ service }) => service);
    for (const { service, ship, why } of decisions)
        (0,log/* info */.pq)(`${ship ? 'ship' : 'skip'}  ${service}: ${why}`);
    setOutputs({
        matrix: JSON.stringify({ include: entries.filter(({ service }) => shipped.includes(service)) }),
        services: JSON.stringify(shipped),
        empty: shipped.length === 0,
        commit,
        skipped: JSON.stringify(Object.fromEntries(decisions.filter(({ ship }) => !ship).map(({ service, why }) => [service, why]))),
    });
    const where = environment === undefined ? '' : ` to ${environment}`;
    await appendSummary(`### Plan: ${shipped.length} of ${decisions.length} services${where} at \`${decide_short(commit)}\`\n\n${table(['service', '', 'why'], decisions.map(({ service, ship, why }) => [service, ship ? 'ship' : 'skip', why]))}\n`);
    async function lookAt(name) {
        if (!hasCredentials(process.env)) {
            (0,log/* info */.pq)('no AWS credentials here: git alone decides, not what runs');
            return undefined;
        }
        const wanted = candidates.filter(({ service }) => only.length === 0 || only.includes(service.name));
        const names = new Map(wanted.map(({ entry }) => [entry.service, entry['ecs-service']]));
        const { region, cluster = '' } = candidates[0]?.entry ?? {};
        const client = await ecsClient(regionOf(region));
        return runningRevisions(client, cluster, names, () => clusterPlace(opened, name), signal);
    }
}


/***/ })

};
