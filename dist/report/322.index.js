"use strict";

exports.id = 322;

exports.ids = [ 322 ];

exports.modules = {
 8322: ((e, t, s) => {
  s.d(t, {
   shapeProblems: () => shapeProblems
  });
  var a = s(883);
  var o = s(8532);
  var r = s(5395);
  var n = s(3759);
  var h = s(1939);
  o.$W({
   jitless: true
  });
  const schema_text = (e, t) => r.YjP().check(n.Fk(e, t));
  const i = r.YjP().check(n.m9(1));
  const whole = (e, t) => r.Whr().check(n.qm(e), n.Zm(t));
  const maybe = (e, t) => r.lqM(e.check(r.q0y(t)));
  const c = schema_text(/^[a-z][a-z0-9-]{0,62}$/, "must be lower-case letters, digits and hyphens, and begin with a letter");
  const l = schema_text(/^(?!\/)(?!.*(^|\/)\.\.(\/|$))[^\\]+$/, "must be a path inside the repository, with '/' between its parts");
  const m = schema_text(/^\/[^\s?#]*$/, "must be a path that begins with /");
  const u = schema_text(/^\/([^\s?#*]*\/)?\*$/, "must be a path pattern such as /user-service-api/* (or /* for all)").check(n.Eb(128, "must have 128 characters at most, as a rule of a load balancer"));
  const d = schema_text(/^[A-Za-z_][A-Za-z0-9_.-]*$/, "must be the name of an environment variable");
  const f = schema_text(/^\d+(\.\d+)?(ms|s|m|h)$/, "must be a time such as 500ms, 2s or 1m");
  const p = schema_text(/^(100|\d{1,2})(\.\d+)?%$/, "must be a percentage such as 5%");
  const v = schema_text(/^\d{1,5}(m|h)$/, "must be whole minutes or hours, such as 10m or 2h");
  const g = schema_text(/^\d+(\.\d+)?(m|h|d)$/, "must be a time such as 30m, 4h or 7d");
  const b = schema_text(/^(verified(>\d+(m|h|d))?|scan<\d+(m|h|d)|ticket)$/, "must be verified, verified>24h, scan<7d or ticket");
  const y = r.YjP().check(n.m9(1, "must not be empty"));
  const w = r.YOg(y).check(n.m9(1, "must have at least the program"));
  const k = r.YOg(y);
  const D = schema_text(/^arn:aws[a-z-]*:iam::(\d{12}):role\/\S+$/, "must be the ARN of an IAM role");
  const P = schema_text(/^[a-z]{2,4}(-[a-z]+)+-\d$/, "must be the name of an AWS region, such as eu-central-1");
  const q = r.g1P(d, r.KCZ([ r.YjP(), r.aig(), r.zMY() ], "must be a text, a number, true or false")).check(r.q0y("Plain environment variables by name. May hold {service} and {environment}."));
  const M = r.g1P(d, r.YjP()).check(r.q0y("Secrets by the name of the variable: ssm:/NAME or ssm:ARN, secretsmanager:NAME or secretsmanager:NAME:JSON-KEY[:STAGE[:VERSION]]. May hold {service} and {environment}."));
  const S = whole(0, 5e3).check(r.q0y("How many tasks the service shall have. Without it: as many as it has."));
  const T = whole(256, 16384).check(r.q0y("CPU units of the task (1024 is one vCPU). Default: the template's."));
  const j = whole(512, 122880).check(r.q0y("Memory of the task in MiB. Default: the template's."));
  const E = r.rej({
   minimum: maybe(whole(0, 100), "Healthy tasks to keep while rolling, in percent of desired. Default: as the ECS service has it."),
   maximum: maybe(whole(100, 200), "Tasks to have at most while rolling, in percent of desired. Default: as the ECS service has it."),
   breaker: maybe(r.rej({
    enable: maybe(r.zMY(), "Stop a rollout whose tasks do not come up. Default true."),
    rollback: maybe(r.zMY(), "Go back to the last good revision then. Default true."),
    type: maybe(r.k5n([ "BOUNDED_PERCENT", "UNBOUNDED_PERCENT", "COUNT" ]), "How the threshold is counted. Default BOUNDED_PERCENT: a share of desired, from 3 to 200."),
    value: maybe(whole(1, 5e3), "The threshold: percent or failed tasks. Default 50."),
    reset: maybe(r.zMY(), "Count anew whenever a task turns healthy. Default: as ECS has it, true.")
   }), "The deployment circuit breaker. Default: as the ECS service has it."),
   strategy: maybe(r.k5n([ "rolling", "blue-green", "canary", "linear" ]), "How the tasks are replaced; all but rolling shift the traffic of a load balancer that is set up for it. Default: as the ECS service has it."),
   bake: maybe(v, "How long old and new stand side by side after all traffic has shifted, so that going back is quick."),
   canary: maybe(r.rej({
    percent: maybe(p, "The share that the canary gets first, 0.1% at least. Default 5%."),
    bake: maybe(v, "How long it is watched before the rest follows. Default 10m.")
   }), "With strategy canary."),
   linear: maybe(r.rej({
    percent: maybe(p, "The share that each step adds, 3% at least. Default 10%."),
    bake: maybe(v, "How long each step is watched. Default 6m.")
   }), "With strategy linear."),
   alarms: maybe(r.YOg(i), "CloudWatch alarms that fail the rollout and bring the old version back. May hold {service} and {environment}."),
   pause: maybe(r.k5n([ "verify", "person", "none" ]), "Stop while no user reaches the new tasks: verify tests them at test-url, person waits for somebody. Not with strategy rolling."),
   "pause-limit": maybe(v, "How long a pause may last before the old version is brought back. Default 1h.")
  }).check(r.q0y("How a new version replaces the old one, as ECS counts it."));
  const Y = schema_text(/^[A-Za-z0-9!#$%&'*+.^_`|~-]+$/, "must be the name of an HTTP header");
  const A = schema_text(/^[^\s.[\]]+(\.[^\s.[\]]+|\[\d+\])*$/, "must be a path in JSON, such as build.git.sha");
  const N = schema_text(/^\d+(\.\d+)?(ms|s|m)$/, "must be a time such as 300ms or 2s");
  const $ = r.rej({
   get: maybe(m, "The path of a GET. Each check has one method with its path."),
   head: maybe(m, "The path of a HEAD."),
   post: maybe(m, "The path of a POST; like all that may change something, it is sent once."),
   put: maybe(m, "The path of a PUT."),
   patch: maybe(m, "The path of a PATCH."),
   delete: maybe(m, "The path of a DELETE."),
   options: maybe(m, "The path of an OPTIONS."),
   status: maybe(whole(100, 599), "Default 200."),
   headers: maybe(r.g1P(Y, r.YjP()), "Headers that the answer must have."),
   json: maybe(r.g1P(A, r.KCZ([ r.YjP(), r.aig(), r.zMY() ])), "Values that the answer's JSON must have, by path."),
   contains: maybe(i, "A text that the answer must have; between slashes, a regular expression."),
   within: maybe(N, "How long the answer may take."),
   send: maybe(r.YjP(), "The body to send."),
   "request-headers": maybe(r.g1P(Y, r.YjP()), "Headers to send. Never secrets.")
  });
  const O = r.rej({
   connect: m,
   protocol: maybe(i, "The subprotocol to ask for."),
   send: maybe(r.YjP(), "A message to send."),
   expect: maybe(i, "A text that a message must have; between slashes, a regular expression."),
   close: maybe(whole(1e3, 4999), "The code that the server must close with by itself. Without it we close, and it must agree."),
   within: maybe(N, "How long it may take. Default 10s.")
  });
  const C = r.rej({
   version: maybe(m, "Must answer the commit that was shipped. Default: the route's prefix and /version."),
   "version-field": maybe(A, "Where the answer's JSON has the commit. Default commit."),
   "version-header": maybe(Y, "A header of the answer that has the commit, in place of JSON."),
   health: maybe(m, "Must answer 2xx. Default: the route's prefix and /health."),
   http: maybe(r.YOg($), "More requests that must be answered so."),
   websocket: maybe(r.YOg(O), "WebSockets that must open, answer and close so."),
   gates: maybe(r.rej({
    errors: maybe(p, "Share of failed requests at most. Default 5%."),
    p95: maybe(f, "95 of 100 answers must be this fast. Default 2s."),
    window: maybe(f, "How long it is watched. Default 60s.")
   }), "What the service must hold while it is watched after the rollout.")
  }).check(r.q0y("How it is proven that the new version serves."));
  const W = r.rej({
   path: maybe(l, "The service's folder; a change in it makes the service affected. Default services/NAME."),
   context: maybe(l, "Build context. Default: path."),
   dockerfile: maybe(l, "Default: Dockerfile in path."),
   target: maybe(r.YjP(), "Stage of the Dockerfile to build. Default: the last."),
   "build-args": maybe(q, "Build arguments. Never secrets: they stay in the image."),
   watch: maybe(r.YOg(l), "Files, folders or globs outside of path whose change makes the service affected too."),
   checks: maybe(k, "Shell commands that must pass before an image is pushed."),
   task: maybe(l, "Template of the task definition, JSON or YAML. Default: taskdef.json in path."),
   container: maybe(i, "The container that the image runs in. Default: the service's name."),
   port: maybe(whole(1, 65535), "The port that the container listens on. Without it: no traffic comes in."),
   route: maybe(u, "Path pattern at the load balancer, such as /user-service-api/*."),
   migrate: maybe(w, "Command of the same image that migrates the database before the rollout."),
   migrations: maybe(l, "Folder of the migrations. SQL files that a ship adds to it are linted by squawk before the command runs."),
   "migration-lock": maybe(i, "Only one migration with this lock runs at a time: services that share a database share one. May hold {service} and {environment}. Default: each service its own."),
   "postgres-version": maybe(schema_text(/^\d{1,2}(\.\d+)?$/, 'must be a version between quotes, such as "16"'), "The version of PostgreSQL that squawk takes the migrations for."),
   needs: maybe(r.YOg(r.YjP()), "Services that are shipped before this one."),
   env: r.lqM(q),
   secrets: r.lqM(M),
   verify: r.lqM(C)
  }).check(r.q0y("A service: one image, one ECS service in each environment."));
  const x = r.rej({
   desired: r.lqM(S),
   cpu: r.lqM(T),
   memory: r.lqM(j),
   env: r.lqM(q),
   secrets: r.lqM(M),
   rollout: r.lqM(E)
  }).check(r.q0y("What differs for one service in this environment."));
  const H = r.rej({
   extends: maybe(r.YjP(), "The environment from which this one takes all that it does not say itself."),
   after: maybe(r.YjP(), "The environment that a version must be verified in before it may come here."),
   region: maybe(P, "AWS region. Every environment needs one, its own or an inherited one."),
   account: maybe(r.YjP("must be text: put the digits between quotes").check(n.Fk(/^\d{12}$/, "must be the 12 digits of an AWS account, between quotes")), "AWS account. Default: the role's."),
   cluster: maybe(i, "ECS cluster. Every environment needs one, its own or an inherited one."),
   role: maybe(D, "IAM role that the workflow takes on to ship here."),
   repository: maybe(i, "ECR repository. May hold {service} and {environment}. Default {service}."),
   "ecs-service": maybe(i, "Name of the ECS service. May hold {service} and {environment}. Default {service}."),
   "task-role": maybe(i, "ARN of the task role; may hold placeholders. Default: the template's."),
   "execution-role": maybe(i, "ARN of the execution role; may hold placeholders. Default: the template's."),
   "log-options": maybe(q, "Options of the log driver to set over the template's; may hold placeholders."),
   url: maybe(schema_text(/^https?:\/\/\S+$/, "must be a URL that begins with https:// or http://"), "Where the environment is reached. May hold {service}."),
   "test-url": maybe(schema_text(/^https?:\/\/\S+$/, "must be a URL that begins with https:// or http://"), "Where the test listener is reached, for rollout.pause. May hold {service}."),
   approve: maybe(r.YOg(b), "What must hold before a version may come here from the environment in after: verified (there; always wanted), verified>24h (for that long), scan<7d (scanned no longer ago), ticket (a change ticket is named)."),
   desired: r.lqM(S),
   rollout: r.lqM(E),
   env: r.lqM(q),
   secrets: r.lqM(M),
   services: maybe(r.g1P(r.YjP(), x), "What differs for single services here.")
  }).check(r.q0y("A place that services are shipped to."));
  const z = r.rej({
   deploys: maybe(schema_text(/^\d+(\.\d+)?\/(day|week)$/, "must be a rate such as 2/day or 1/week"), "How often a change should arrive at least, by days of the calendar. Default 2/day."),
   "lead-time": maybe(g, "From commit to verified at most. Default 1h."),
   "failure-rate": maybe(p, "Share of changes that fail or are rolled back at most. Default 15%."),
   recovery: maybe(g, "From a change that failed until a good version runs again at most. Default 5m.")
  }).check(r.q0y("What the team aims for; slipway report compares its figures with it."));
  const R = r.rej({
   version: r.euz(1, "must be 1").check(r.q0y("Version of this format.")),
   services: r.g1P(c, W).check(r.q0y("The services by name.")),
   environments: maybe(r.g1P(c, H), "The environments by name."),
   targets: r.lqM(z)
  }).check(r.q0y("The services of one repository and the environments that they are shipped to."));
  function fleetJsonSchema() {
   const {$schema: e, ...t} = h.bl(R, {
    io: "input"
   });
   return {
    $schema: e,
    $id: "fleet.schema.json",
    title: "fleet.yml",
    ...t
   };
  }
  function shapeProblems(e) {
   const t = R.safeParse(e);
   if (t.success) return [];
   return (0, a.Ic)(t.error.issues, t => valueAt(e, t), allowedKeys);
  }
  function valueAt(e, t) {
   return t.reduce((e, t) => typeof e === "object" && e !== null ? e[t] : void 0, e);
  }
  function allowedKeys(e) {
   let t = fleetJsonSchema();
   for (const s of e) {
    const e = t?.additionalProperties;
    t = typeof s === "number" ? t?.items : t?.properties?.[String(s)] ?? (typeof e === "object" ? e : void 0);
   }
   return Object.keys(t?.properties ?? {});
  }
 })
};
