"use strict";

exports.id = 86;

exports.ids = [ 86 ];

exports.modules = {
 6086: ((e, t, r) => {
  r.r(t);
  r.d(t, {
   checkSecrets: () => checkSecrets
  });
  var n = r(1900);
  var s = r(5028);
  async function ssmClient(e) {
   const {SSMClient: t} = await Promise.all([ r.e(651), r.e(127), r.e(64) ]).then(r.bind(r, 6064));
   return new t({
    ...s.s,
    region: e
   });
  }
  var a = r(8255);
  var o = r(6772);
  async function checkSecrets(e, t) {
   const r = (t.definition?.containerDefinitions ?? []).flatMap(e => (e.secrets ?? []).map(({name: e, valueFrom: t}) => ({
    name: e,
    ref: (0, o.Jl)(t)
   })));
   const n = r.flatMap(({name: e, ref: t}) => t.kind === "parameter" ? [ {
    name: e,
    ref: t
   } ] : []);
   for (const [r, s] of Map.groupBy(n, ({ref: e}) => e.region ?? t.region)) await checkParameters(e, r, s.map(({name: e, ref: t}) => ({
    name: e,
    parameter: t.name
   })));
   for (const {name: t, ref: n} of r) if (n.kind === "secret") await checkSecret(e, t, n);
  }
  const i = 10;
  async function checkParameters(e, t, n) {
   const {GetParametersCommand: s} = await Promise.all([ r.e(651), r.e(127), r.e(64) ]).then(r.bind(r, 6064));
   const a = await ssmClient(t);
   for (let r = 0; r < n.length; r += i) {
    const o = n.slice(r, r + i);
    await e.look(o.map(({name: e}) => e).join(", "), async () => {
     const {InvalidParameters: r = []} = await a.send(new s({
      Names: [ ...new Set(o.map(({parameter: e}) => e)) ],
      WithDecryption: false
     }));
     for (const {name: n, parameter: s} of o) if (r.includes(s)) e.problem(n, `there is no parameter ${s} in ${t}`, `Create it: aws ssm put-parameter --type SecureString --name ${s} --value \u2026`); else e.ok(n, `parameter ${s} is there`);
    });
   }
  }
  async function checkSecret(e, t, s) {
   const {DescribeSecretCommand: o, GetSecretValueCommand: i} = await Promise.all([ r.e(651), r.e(127), r.e(365) ]).then(r.bind(r, 365));
   const c = await (0, n.Z)(s.region);
   const l = s.id.replace(/^.*:secret:/, "");
   await e.look(t, async () => {
    const missing = () => e.problem(t, `there is no secret ${l} in ${s.region}`, "Create it (terraform apply), or mend its name or the region in the ARN.");
    let r;
    try {
     const e = await c.send(new i({
      SecretId: s.id,
      ...s.stage === "" ? {} : {
       VersionStage: s.stage
      },
      ...s.version === "" ? {} : {
       VersionId: s.version
      }
     }));
     r = e.SecretString;
    } catch (r) {
     if ((0, a.b2)(r)) return missing();
     if (/InvalidRequest/.test(r.name)) return e.problem(t, `the secret ${l} can not be read: ${r.message}`, "Restore it, or put a value into it.");
     if (!(0, a.GZ)(r)) throw r;
     try {
      const {DeletedDate: r} = await c.send(new o({
       SecretId: s.id
      }));
      if (r !== void 0) return e.problem(t, `the secret ${l} is marked for deletion`, "Restore it: aws secretsmanager restore-secret.");
     } catch (e) {
      if ((0, a.b2)(e)) return missing();
      throw e;
     }
     if (s.key === "") e.ok(t, `secret ${l} is there; its value was not looked at`); else e.blind(t, `secret ${l} is there, but not whether it has the key '${s.key}'`, "Allow secretsmanager:GetSecretValue to see its keys.");
     return;
    }
    if (s.key === "") return e.ok(t, `secret ${l} is there`);
    const n = keysIn(r);
    if (n === void 0) e.problem(t, `the secret ${l} is no JSON object, so it has no key '${s.key}'`, `Store it as JSON, such as {"${s.key}": \u2026}.`); else if (!n.includes(s.key)) e.problem(t, `the secret ${l} has no key '${s.key}'; it has ${n.join(", ") || "none"}`, "Add the key to the secret, or mend its name in fleet.yml."); else e.ok(t, `secret ${l} has the key '${s.key}'`);
   });
  }
  function keysIn(e) {
   try {
    const t = JSON.parse(e ?? "");
    return typeof t === "object" && t !== null && !Array.isArray(t) ? Object.keys(t) : void 0;
   } catch {
    return;
   }
  }
 }),
 6772: ((e, t, r) => {
  r.d(t, {
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
   const [, r = "", n = "", , s = "", a, o] = t;
   return {
    account: r,
    region: n,
    repository: s,
    tag: a,
    digest: o
   };
  }
  function platformOf(e) {
   const t = e?.runtimePlatform;
   const r = t?.operatingSystemFamily?.startsWith("WINDOWS") ? "windows" : "linux";
   return `${r}/${t?.cpuArchitecture === "ARM64" ? "arm64" : "amd64"}`;
  }
  function secretRefOf(e) {
   const t = /^(arn:[\w-]+:secretsmanager:([\w-]+):\d*:secret:[^:]+)(?::([^:]*):([^:]*):([^:]*))?$/.exec(e);
   if (t?.[1] !== void 0) {
    const [, e, r = "", n = "", s = "", a = ""] = t;
    return {
     kind: "secret",
     id: e,
     region: r,
     key: n,
     stage: s,
     version: a
    };
   }
   const r = /^arn:[\w-]+:ssm:([\w-]+):\d*:parameter(\/.+)$/.exec(e);
   return r?.[1] === void 0 ? {
    kind: "parameter",
    name: e,
    region: void 0
   } : {
    kind: "parameter",
    name: e,
    region: r[1]
   };
  }
  function trustsTasks(e) {
   let t;
   try {
    t = JSON.parse(e.startsWith("%") ? decodeURIComponent(e) : e);
   } catch {
    return false;
   }
   const r = list(t?.Statement);
   return r.some(e => {
    const {Effect: t, Action: r, Principal: n} = e;
    const s = n === "*" ? [ "*" ] : list(n?.Service);
    return t === "Allow" && list(r).some(e => /^(sts:(AssumeRole|\*)|\*)$/i.test(String(e))) && s.some(e => e === "ecs-tasks.amazonaws.com" || e === "*");
   });
  }
  function list(e) {
   return e === void 0 || e === null ? [] : [ e ].flat();
  }
  function roleName(e) {
   return e.slice(e.lastIndexOf("/") + 1);
  }
  function takesPrefix(e, t) {
   const r = e.replace(/[.+^${}()|[\]\\]/g, "\\$&").replaceAll("*", ".*").replaceAll("?", ".");
   return new RegExp(`^${r}$`).test(`${t}/x`);
  }
 }),
 1900: ((e, t, r) => {
  r.d(t, {
   Z: () => secretsClient
  });
  var n = r(5028);
  async function secretsClient(e) {
   const {SecretsManagerClient: t} = await Promise.all([ r.e(651), r.e(127), r.e(365) ]).then(r.bind(r, 365));
   return new t({
    ...n.s,
    region: e
   });
  }
 })
};
