"use strict";

exports.id = 681;

exports.ids = [ 681 ];

exports.modules = {
 4681: ((e, t, o) => {
  o.r(t);
  o.d(t, {
   checkImage: () => checkImage,
   checkRepository: () => checkRepository
  });
  var n = o(5028);
  async function ecrClient(e, t) {
   const {ECRClient: i} = await Promise.all([ o.e(651), o.e(127), o.e(211) ]).then(o.bind(o, 7592));
   return new i({
    ...n.s,
    region: e,
    ...t === void 0 ? {} : {
     credentials: t
    }
   });
  }
  var i = o(8255);
  var s = o(6772);
  async function checkRepository(e, t) {
   const n = t.repository || (0, s.zY)(t.image)?.repository || "";
   if (n === "") return;
   await e.look(n, async () => {
    const {DescribeRepositoriesCommand: s} = await Promise.all([ o.e(651), o.e(127), o.e(211) ]).then(o.bind(o, 7592));
    const r = await ecrClient(t.region);
    try {
     const {repositories: t} = await r.send(new s({
      repositoryNames: [ n ]
     }));
     const o = t?.[0];
     const i = o?.imageTagMutability?.startsWith("IMMUTABLE") ? "tags can not be moved" : "tags can be moved: immutable ones would be safer";
     const a = o?.imageScanningConfiguration?.scanOnPush === true ? "scans on push" : "does not scan on push";
     e.ok(n, `${i}; ${a}`);
    } catch (o) {
     if (!(0, i.b2)(o)) throw o;
     if (t.createRepository) return e.ok(n, "is not there yet; the push creates it");
     e.problem(n, `is no repository of ECR in ${t.region}`, "Create it (terraform apply), or mend its name or the region.");
    }
   });
  }
  async function checkImage(e, t) {
   const {image: o, definition: n} = t;
   if (o === "") return;
   const i = (0, s.zY)(o);
   if (i === void 0) return e.blind(o, "is not of ECR, so it is not looked at here");
   const r = `${i.repository}${i.digest === void 0 ? `:${i.tag ?? "latest"}` : `@${i.digest.slice(0, 19)}`}`;
   await e.look(r, async () => {
    const o = await platformsOf(i, t.region);
    const a = (0, s.tj)(n);
    if (o === void 0) e.problem(r, "is not in the repository", "Push it first, or mend its tag or digest; a lifecycle rule may have deleted it."); else if (!o.includes(a)) e.problem(r, `is for ${o.join(", ") || "no platform"}, but the task runs on ${a}`, `Build it for ${a} (docker build --platform ${a}), or set runtimePlatform in the template.`); else e.ok(r, `is there, for ${a}`);
   });
  }
  const r = [ "application/vnd.oci.image.index.v1+json", "application/vnd.docker.distribution.manifest.list.v2+json" ];
  const a = [ "application/vnd.oci.image.manifest.v1+json", "application/vnd.docker.distribution.manifest.v2+json" ];
  async function platformsOf(e, t) {
   const {BatchGetImageCommand: n, GetDownloadUrlForLayerCommand: s} = await Promise.all([ o.e(651), o.e(127), o.e(211) ]).then(o.bind(o, 7592));
   const c = await ecrClient(e.region || t);
   const l = e.account === "" ? {} : {
    registryId: e.account
   };
   const m = e.digest === void 0 ? {
    imageTag: e.tag ?? "latest"
   } : {
    imageDigest: e.digest
   };
   let d;
   try {
    const {images: t} = await c.send(new n({
     ...l,
     repositoryName: e.repository,
     imageIds: [ m ],
     acceptedMediaTypes: [ ...r, ...a ]
    }));
    d = t?.[0]?.imageManifest;
   } catch (e) {
    if ((0, i.b2)(e)) return;
    throw e;
   }
   if (d === void 0) return;
   const f = JSON.parse(d);
   const join = e => `${e.os ?? ""}/${e.architecture ?? ""}`;
   if (f.manifests !== void 0) return f.manifests.map(({platform: e = {}}) => join(e)).filter(e => e !== "unknown/unknown");
   const {downloadUrl: u} = await c.send(new s({
    ...l,
    repositoryName: e.repository,
    layerDigest: f.config?.digest ?? ""
   }));
   const p = await fetch(u ?? "", {
    signal: AbortSignal.timeout(2e4)
   });
   if (!p.ok) throw new Error(`the image's configuration could not be fetched (HTTP ${p.status})`);
   return [ join(await p.json()) ];
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
   const [, o = "", n = "", , i = "", s, r] = t;
   return {
    account: o,
    region: n,
    repository: i,
    tag: s,
    digest: r
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
    const [, e, o = "", n = "", i = "", s = ""] = t;
    return {
     kind: "secret",
     id: e,
     region: o,
     key: n,
     stage: i,
     version: s
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
    const i = n === "*" ? [ "*" ] : list(n?.Service);
    return t === "Allow" && list(o).some(e => /^(sts:(AssumeRole|\*)|\*)$/i.test(String(e))) && i.some(e => e === "ecs-tasks.amazonaws.com" || e === "*");
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
