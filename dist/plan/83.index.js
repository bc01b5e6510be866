export const id = 83;
export const ids = [83];
export const modules = {

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
