export const id = 322;

export const ids = [ 322 ];

export const modules = {
 8322: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   shapeProblems: () => shapeProblems
  });
  var problems = __webpack_require__(883);
  var core = __webpack_require__(8532);
  var schemas = __webpack_require__(5395);
  var api = __webpack_require__(3759);
  var json_schema_processors = __webpack_require__(1939);
  core.$W({
   jitless: true
  });
  const schema_text = (form, must) => schemas.YjP().check(api.Fk(form, must));
  const some = schemas.YjP().check(api.m9(1));
  const whole = (least, most) => schemas.Whr().check(api.qm(least), api.Zm(most));
  const maybe = (schema, meaning) => schemas.lqM(schema.check(schemas.q0y(meaning)));
  const schema_name = schema_text(/^[a-z][a-z0-9-]{0,62}$/, "must be lower-case letters, digits and hyphens, and begin with a letter");
  const path = schema_text(/^(?!\/)(?!.*(^|\/)\.\.(\/|$))[^\\]+$/, "must be a path inside the repository, with '/' between its parts");
  const urlPath = schema_text(/^\/[^\s?#]*$/, "must be a path that begins with /");
  const route = schema_text(/^\/([^\s?#*]*\/)?\*$/, "must be a path pattern such as /user-service-api/* (or /* for all)").check(api.Eb(128, "must have 128 characters at most, as a rule of a load balancer"));
  const variable = schema_text(/^[A-Za-z_][A-Za-z0-9_.-]*$/, "must be the name of an environment variable");
  const duration = schema_text(/^\d+(\.\d+)?(ms|s|m|h)$/, "must be a time such as 500ms, 2s or 1m");
  const percent = schema_text(/^(100|\d{1,2})(\.\d+)?%$/, "must be a percentage such as 5%");
  const argument = schemas.YjP().check(api.m9(1, "must not be empty"));
  const command = schemas.YOg(argument).check(api.m9(1, "must have at least the program"));
  const commands = schemas.YOg(argument);
  const arn = schema_text(/^arn:aws[a-z-]*:iam::(\d{12}):role\/\S+$/, "must be the ARN of an IAM role");
  const region = schema_text(/^[a-z]{2}(-[a-z]+)+-\d$/, "must be the name of an AWS region, such as eu-central-1");
  const env = schemas.g1P(variable, schemas.KCZ([ schemas.YjP(), schemas.aig(), schemas.zMY() ], "must be a text, a number, true or false")).check(schemas.q0y("Plain environment variables by name. May hold {service} and {environment}."));
  const secrets = schemas.g1P(variable, schemas.YjP()).check(schemas.q0y("Secrets by the name of the variable: ssm:/NAME or ssm:ARN, secretsmanager:NAME or secretsmanager:NAME:JSON-KEY[:STAGE[:VERSION]]. May hold {service} and {environment}."));
  const desired = whole(0, 5e3).check(schemas.q0y("How many tasks the service shall have. Without it: as many as it has."));
  const cpu = whole(256, 16384).check(schemas.q0y("CPU units of the task (1024 is one vCPU). Default: the template's."));
  const memory = whole(512, 122880).check(schemas.q0y("Memory of the task in MiB. Default: the template's."));
  const rollout = schemas.rej({
   minimum: maybe(whole(0, 100), "Healthy tasks to keep while rolling, in percent of desired. Default: as the ECS service has it."),
   maximum: maybe(whole(100, 200), "Tasks to have at most while rolling, in percent of desired. Default: as the ECS service has it."),
   breaker: maybe(schemas.rej({
    enable: maybe(schemas.zMY(), "Stop a rollout whose tasks do not come up. Default true."),
    rollback: maybe(schemas.zMY(), "Go back to the last good revision then. Default true."),
    type: maybe(schemas.k5n([ "BOUNDED_PERCENT", "UNBOUNDED_PERCENT", "COUNT" ]), "How the threshold is counted. Default BOUNDED_PERCENT: a share of desired, from 3 to 200."),
    value: maybe(whole(1, 5e3), "The threshold: percent or failed tasks. Default 50.")
   }), "The deployment circuit breaker. Default: as the ECS service has it.")
  }).check(schemas.q0y("The limits of a rolling update, as ECS counts them."));
  const verify = schemas.rej({
   version: maybe(urlPath, "Must answer the commit that was shipped. Default: the route's prefix and /version."),
   health: maybe(urlPath, "Must answer 2xx. Default: the route's prefix and /health."),
   http: maybe(schemas.YOg(schemas.rej({
    get: urlPath,
    status: maybe(whole(100, 599), "Default 200.")
   })), "More requests that must be answered so."),
   gates: maybe(schemas.rej({
    errors: maybe(percent, "Share of failed requests at most. Default 5%."),
    p95: maybe(duration, "95 of 100 answers must be this fast. Default 2s."),
    window: maybe(duration, "How long it is watched. Default 60s.")
   }), "What the service must hold while it is watched after the rollout.")
  }).check(schemas.q0y("How it is proven that the new version serves."));
  const service = schemas.rej({
   path: maybe(path, "The service's folder; a change in it makes the service affected. Default services/NAME."),
   context: maybe(path, "Build context. Default: path."),
   dockerfile: maybe(path, "Default: Dockerfile in path."),
   target: maybe(schemas.YjP(), "Stage of the Dockerfile to build. Default: the last."),
   "build-args": maybe(env, "Build arguments. Never secrets: they stay in the image."),
   watch: maybe(schemas.YOg(path), "Files, folders or globs outside of path whose change makes the service affected too."),
   checks: maybe(commands, "Shell commands that must pass before an image is pushed."),
   task: maybe(path, "Template of the task definition, JSON or YAML. Default: taskdef.json in path."),
   container: maybe(some, "The container that the image runs in. Default: the service's name."),
   port: maybe(whole(1, 65535), "The port that the container listens on. Without it: no traffic comes in."),
   route: maybe(route, "Path pattern at the load balancer, such as /user-service-api/*."),
   migrate: maybe(command, "Command of the same image that migrates the database before the rollout."),
   needs: maybe(schemas.YOg(schemas.YjP()), "Services that are shipped before this one."),
   env: schemas.lqM(env),
   secrets: schemas.lqM(secrets),
   verify: schemas.lqM(verify)
  }).check(schemas.q0y("A service: one image, one ECS service in each environment."));
  const override = schemas.rej({
   desired: schemas.lqM(desired),
   cpu: schemas.lqM(cpu),
   memory: schemas.lqM(memory),
   env: schemas.lqM(env),
   secrets: schemas.lqM(secrets),
   rollout: schemas.lqM(rollout)
  }).check(schemas.q0y("What differs for one service in this environment."));
  const environment = schemas.rej({
   extends: maybe(schemas.YjP(), "The environment from which this one takes all that it does not say itself."),
   after: maybe(schemas.YjP(), "The environment that a version must be verified in before it may come here."),
   region: maybe(region, "AWS region. Every environment needs one, its own or an inherited one."),
   account: maybe(schemas.YjP("must be text: put the digits between quotes").check(api.Fk(/^\d{12}$/, "must be the 12 digits of an AWS account, between quotes")), "AWS account. Default: the role's."),
   cluster: maybe(some, "ECS cluster. Every environment needs one, its own or an inherited one."),
   role: maybe(arn, "IAM role that the workflow takes on to ship here."),
   repository: maybe(some, "ECR repository. May hold {service} and {environment}. Default {service}."),
   "ecs-service": maybe(some, "Name of the ECS service. May hold {service} and {environment}. Default {service}."),
   "task-role": maybe(some, "ARN of the task role; may hold placeholders. Default: the template's."),
   "execution-role": maybe(some, "ARN of the execution role; may hold placeholders. Default: the template's."),
   "log-options": maybe(env, "Options of the log driver to set over the template's; may hold placeholders."),
   url: maybe(schema_text(/^https?:\/\/\S+$/, "must be a URL that begins with https:// or http://"), "Where the environment is reached. May hold {service}."),
   desired: schemas.lqM(desired),
   rollout: schemas.lqM(rollout),
   env: schemas.lqM(env),
   secrets: schemas.lqM(secrets),
   services: maybe(schemas.g1P(schemas.YjP(), override), "What differs for single services here.")
  }).check(schemas.q0y("A place that services are shipped to."));
  const fleetSchema = schemas.rej({
   version: schemas.euz(1, "must be 1").check(schemas.q0y("Version of this format.")),
   services: schemas.g1P(schema_name, service).check(schemas.q0y("The services by name.")),
   environments: maybe(schemas.g1P(schema_name, environment), "The environments by name.")
  }).check(schemas.q0y("The services of one repository and the environments that they are shipped to."));
  function fleetJsonSchema() {
   const {$schema: $schema, ...rest} = json_schema_processors.bl(fleetSchema, {
    io: "input"
   });
   return {
    $schema: $schema,
    $id: "fleet.schema.json",
    title: "fleet.yml",
    ...rest
   };
  }
  function shapeProblems(value) {
   const result = fleetSchema.safeParse(value);
   if (result.success) return [];
   return (0, problems.Ic)(result.error.issues, path => valueAt(value, path), allowedKeys);
  }
  function valueAt(value, path) {
   return path.reduce((inner, part) => typeof inner === "object" && inner !== null ? inner[part] : void 0, value);
  }
  function allowedKeys(path) {
   let node = fleetJsonSchema();
   for (const part of path) {
    const more = node?.additionalProperties;
    node = typeof part === "number" ? node?.items : node?.properties?.[String(part)] ?? (typeof more === "object" ? more : void 0);
   }
   return Object.keys(node?.properties ?? {});
  }
 })
};
