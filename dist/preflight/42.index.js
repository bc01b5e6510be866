"use strict";

exports.id = 42;

exports.ids = [ 42 ];

exports.modules = {
 7042: ((e, t, o) => {
  o.r(t);
  o.d(t, {
   checkRoles: () => checkRoles,
   needsOf: () => needsOf
  });
  var n = o(5028);
  async function iamClient(e) {
   const {IAMClient: t} = await Promise.all([ o.e(651), o.e(166), o.e(810) ]).then(o.bind(o, 5810));
   return new t({
    ...n.s,
    region: e
   });
  }
  function partitionOf(e) {
   if (e.startsWith("cn-")) return "aws-cn";
   if (e.startsWith("eusc-")) return "aws-eusc";
   return e.startsWith("us-gov-") ? "aws-us-gov" : "aws";
  }
  var s = o(8255);
  var r = o(6772);
  async function checkRoles(e, t) {
   const {definition: o} = t;
   if (o === void 0) return e.blind("roles", "there is no task definition to look at");
   const {executionRoleArn: n, taskRoleArn: s} = o;
   const r = needsOf(t);
   if (n === void 0 && r.length > 0) e.problem("execution role", "the task definition has none, but its image, secrets or logs need one", "Set executionRoleArn in the template, or 'execution-role' in fleet.yml.");
   const i = n === void 0 ? false : await checkRole(e, t, n, "execution role");
   if (n !== void 0 && i) await simulate(e, t, n, r);
   if (s === void 0) e.ok("task role", "none: the containers call nothing of AWS"); else if (s !== n) await checkRole(e, t, s, "task role");
  }
  async function checkRole(e, t, n, i) {
   const a = (0, r.S3)(n);
   let c = false;
   await e.look(`${i} ${a}`, async () => {
    const {GetRoleCommand: l} = await Promise.all([ o.e(651), o.e(166), o.e(810) ]).then(o.bind(o, 5810));
    const u = await iamClient(t.region);
    try {
     const {Role: t} = await u.send(new l({
      RoleName: a
     }));
     c = true;
     if (n.startsWith("arn:") && t?.Arn !== void 0 && t.Arn !== n) e.problem(`${i} ${a}`, `is ${t.Arn}, not ${n}`, "Give the ARN as IAM has it, with its path."); else if (!(0, 
     r.e0)(t?.AssumeRolePolicyDocument ?? "")) e.problem(`${i} ${a}`, "does not let ECS tasks take it on", "Its trust policy must allow sts:AssumeRole to the service ecs-tasks.amazonaws.com."); else e.ok(`${i} ${a}`, "there; ECS tasks may take it on");
    } catch (t) {
     if (!(0, s.b2)(t)) throw t;
     e.problem(`${i} ${a}`, "is not there", "Create it (terraform apply), or mend its ARN.");
    }
   });
   return c;
  }
  function needsOf({definition: e, image: t, region: o}) {
   const n = [];
   const add = (e, t) => {
    if (!n.some(o => o.action === e && o.resource === t)) n.push({
     action: e,
     resource: t
    });
   };
   const s = partitionOf(o);
   const i = e?.executionRoleArn?.split(":")[4] ?? "";
   for (const n of e?.containerDefinitions ?? []) {
    const e = (0, r.zY)(n.image ?? t);
    if (e !== void 0 && e.account !== "") {
     add("ecr:GetAuthorizationToken", "*");
     for (const t of [ "ecr:BatchGetImage", "ecr:GetDownloadUrlForLayer" ]) add(t, `arn:${s}:ecr:${e.region}:${e.account}:repository/${e.repository}`);
    }
    for (const {valueFrom: e} of n.secrets ?? []) {
     const t = (0, r.Jl)(e);
     if (t.kind === "secret") add("secretsmanager:GetSecretValue", t.id); else {
      const e = t.name.replace(/^\//, "");
      add("ssm:GetParameters", t.name.startsWith("arn:") ? t.name : `arn:${s}:ssm:${o}:${i}:parameter/${e}`);
     }
    }
    for (const {value: e} of n.environmentFiles ?? []) add("s3:GetObject", e);
    const a = n.logConfiguration;
    if (a?.logDriver === "awslogs") {
     const e = a.options?.["awslogs-group"] ?? "";
     const t = `${a.options?.["awslogs-region"] ?? o}:${i}`;
     for (const o of [ "logs:CreateLogStream", "logs:PutLogEvents" ]) add(o, `arn:${s}:logs:${t}:log-group:${e}:log-stream:x`);
     if (a.options?.["awslogs-create-group"] === "true") add("logs:CreateLogGroup", `arn:${s}:logs:${t}:log-group:${e}`);
    }
   }
   return n;
  }
  async function simulate(e, t, n, r) {
   if (r.length === 0) return;
   const i = "permissions of the execution role";
   const {SimulatePrincipalPolicyCommand: a} = await Promise.all([ o.e(651), o.e(166), o.e(810) ]).then(o.bind(o, 5810));
   const c = await iamClient(t.region);
   const l = [];
   try {
    for (const [e, t] of Map.groupBy(r, e => e.action)) {
     const {EvaluationResults: o} = await c.send(new a({
      PolicySourceArn: n,
      ActionNames: [ e ],
      ResourceArns: t.map(({resource: e}) => e)
     }));
     for (const {EvalDecision: t, EvalResourceName: n = "*"} of o ?? []) if (t !== "allowed") l.push({
      action: e,
      resource: n
     });
    }
   } catch (o) {
    t.signal.throwIfAborted();
    e.blind(i, (0, s.GZ)(o) ? "could not be worked out: iam:SimulatePrincipalPolicy is denied" : "could not be worked out: IAM does not simulate here");
    return;
   }
   if (l.length === 0) return e.ok(i, `${r.length} of ${r.length} that ECS will use are allowed`);
   for (const {action: t, resource: o} of l) e.problem(i, `${t} on ${o} is not allowed`, "Add it to the policies of the execution role, or ECS can not start a task.");
  }
 }),
 6772: ((e, t, o) => {
  o.d(t, {
   Jl: () => secretRefOf,
   S3: () => roleName,
   Xm: () => takesPrefix,
   e0: () => trustsTasks,
   tj: () => platformOf,
   zY: () => ecrImageOf
  });
  function ecrImageOf(e) {
   const t = /^(?:(\d{12})\.dkr[.-]ecr(?:-fips)?\.([a-z0-9-]+)\.(?:amazonaws\.(?:com(?:\.cn)?|eu)|on\.aws)|((?:[\w-]+\.)*localhost|127\.0\.0\.1)(?::\d+)?)\/([^:@]+)(?::([^@]+))?(?:@(sha256:[0-9a-f]{64}))?$/.exec(e);
   if (t === null) return;
   const [, o = "", n = "", , s = "", r, i] = t;
   return {
    account: o,
    region: n,
    repository: s,
    tag: r,
    digest: i
   };
  }
  function platformOf(e) {
   const t = e?.runtimePlatform;
   const o = t?.operatingSystemFamily?.startsWith("WINDOWS") ? "windows" : "linux";
   return `${o}/${t?.cpuArchitecture === "ARM64" ? "arm64" : "amd64"}`;
  }
  function secretRefOf(e) {
   const t = /^(arn:[\w-]+:secretsmanager:([\w-]+):\d*:secret:[^:]+)(?::([^:]*):([^:]*):([^:]*))?$/.exec(e);
   if (t?.[1] !== void 0) {
    const [, e, o = "", n = "", s = "", r = ""] = t;
    return {
     kind: "secret",
     id: e,
     region: o,
     key: n,
     stage: s,
     version: r
    };
   }
   const o = /^arn:[\w-]+:ssm:([\w-]+):\d*:parameter(\/.+)$/.exec(e);
   return o?.[1] === void 0 ? {
    kind: "parameter",
    name: e,
    region: void 0
   } : {
    kind: "parameter",
    name: e,
    region: o[1]
   };
  }
  function trustsTasks(e) {
   let t;
   try {
    t = JSON.parse(e.startsWith("%") ? decodeURIComponent(e) : e);
   } catch {
    return false;
   }
   const o = list(t?.Statement);
   return o.some(e => {
    const {Effect: t, Action: o, Principal: n} = e;
    const s = n === "*" ? [ "*" ] : list(n?.Service);
    return t === "Allow" && list(o).some(e => /^(sts:(AssumeRole|\*)|\*)$/i.test(String(e))) && s.some(e => e === "ecs-tasks.amazonaws.com" || e === "*");
   });
  }
  function list(e) {
   return e === void 0 || e === null ? [] : [ e ].flat();
  }
  function roleName(e) {
   return e.slice(e.lastIndexOf("/") + 1);
  }
  function takesPrefix(e, t) {
   const o = e.replace(/[.+^${}()|[\]\\]/g, "\\$&").replaceAll("*", ".*").replaceAll("?", ".");
   return new RegExp(`^${o}$`).test(`${t}/x`);
  }
 })
};
