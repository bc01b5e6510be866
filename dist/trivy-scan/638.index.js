"use strict";

exports.id = 638;

exports.ids = [ 638, 958 ];

exports.modules = {
 3638: ((e, t, r) => {
  r.r(t);
  r.d(t, {
   credentialsOf: () => credentialsOf,
   ecrCredentials: () => ecrCredentials,
   findRepository: () => findRepository
  });
  var o = r(4704);
  function errorName(e) {
   if (!(e instanceof Error)) return "";
   if (e.name !== "Error" && e.name !== "AggregateError" && e.name !== "TypeError") return e.name;
   return "code" in e && typeof e.code === "string" ? e.code : e.name;
  }
  function awsError(e, t) {
   if (e instanceof o.lZ) return e;
   const r = helpFor(errorName(e), e);
   return new o.lZ(`could not ${t}`, {
    cause: e,
    ...r === void 0 ? {} : {
     help: r
    }
   });
  }
  function helpFor(e, t) {
   if (/ExpiredToken|TokenRefreshRequired|RequestExpired/.test(e)) return "The credentials have expired. Run aws-actions/configure-aws-credentials again before this step, or ask for a longer role-duration-seconds.";
   if (/UnrecognizedClient|InvalidClientTokenId|InvalidSignature|SignatureDoesNotMatch|AuthFailure|InvalidAccessKeyId/.test(e)) return "AWS does not know these credentials. Check the access key or role, and that it belongs to this partition and account.";
   if (/CredentialsProviderError/.test(e)) return "No AWS credentials were found. Run aws-actions/configure-aws-credentials before this step (permissions: id-token: write).";
   if (/AccessDenied|UnauthorizedOperation|NotAuthorized/.test(e)) return "The role lacks a permission, named in the message. It will not be tried again.";
   if (/ENOTFOUND|EAI_AGAIN|ECONNREFUSED/.test(e)) return "The AWS endpoint does not answer. Check the region, AWS_ENDPOINT_URL and the network.";
   if (/Throttl|TooManyRequests|RequestLimitExceeded/.test(e)) return "AWS went on throttling through every retry. Run fewer deployments at once, or ask for a higher API quota.";
   if (statusOf(t) >= 500) return "AWS answered with a server error through every retry. Look at the AWS Health Dashboard, then run the job again.";
   return;
  }
  function statusOf(e) {
   if (typeof e !== "object" || e === null || !("$metadata" in e)) return 0;
   const t = e.$metadata.httpStatusCode;
   return t ?? 0;
  }
  var i = r(1601);
  var n = r(5961);
  var a = r(7163);
  var s = r(2958);
  async function findRepository(e) {
   const t = await describe(e);
   if (t !== void 0) return {
    ...factsOf(t, e.name),
    created: false
   };
   if (!e.create) throw new o.lZ(`the ECR repository '${e.name}' does not exist`, {
    help: "Create it, set 'create-repository: true', or check 'repository', 'aws-region' and the account of the credentials."
   });
   return {
    ...factsOf(await create(e), e.name),
    created: true
   };
  }
  async function describe({client: e, name: t, registryId: o, signal: i}) {
   const {DescribeRepositoriesCommand: n} = await r.e(564).then(r.bind(r, 6564));
   try {
    const r = await e.send(new n({
     repositoryNames: [ t ],
     ...o === void 0 ? {} : {
      registryId: o
     }
    }), {
     abortSignal: i
    });
    return r.repositories?.[0];
   } catch (e) {
    i.throwIfAborted();
    if (errorName(e) === "RepositoryNotFoundException") return;
    throw awsError(e, `describe the ECR repository ${t}`);
   }
  }
  async function create(e) {
   const {client: t, name: i, registryId: n, movingTags: a, signal: c} = e;
   const {CreateRepositoryCommand: d} = await r.e(564).then(r.bind(r, 6564));
   const {mutability: l, exclusions: u} = (0, s.KV)(a);
   try {
    const {repository: r} = await t.send(new d({
     repositoryName: i,
     ...n === void 0 ? {} : {
      registryId: n
     },
     imageTagMutability: l === "IMMUTABLE" ? "IMMUTABLE" : "IMMUTABLE_WITH_EXCLUSION",
     ...u.length === 0 ? {} : {
      imageTagMutabilityExclusionFilters: u.map(e => ({
       filterType: "WILDCARD",
       filter: e
      }))
     },
     imageScanningConfiguration: {
      scanOnPush: true
     }
    }), {
     abortSignal: c
    });
    if (r !== void 0) {
     await setLifecycle(e);
     return r;
    }
   } catch (e) {
    c.throwIfAborted();
    if (errorName(e) !== "RepositoryAlreadyExistsException") throw awsError(e, `create the ECR repository ${i}`);
   }
   const f = await describe(e);
   if (f !== void 0) return f;
   throw new o.lZ(`ECR created the repository '${i}' and does not describe it`);
  }
  async function setLifecycle({client: e, name: t, registryId: i, lifecyclePolicy: a, signal: s}) {
   if (a === void 0) return;
   const {PutLifecyclePolicyCommand: c} = await r.e(564).then(r.bind(r, 6564));
   const d = new c({
    repositoryName: t,
    ...i === void 0 ? {} : {
     registryId: i
    },
    lifecyclePolicyText: a
   });
   await e.send(d, {
    abortSignal: s
   }).catch(e => {
    s.throwIfAborted();
    const r = (0, o.DD)(awsError(e, `set the lifecycle policy of the new ECR repository ${t}`));
    (0, n.$e)(r.join(": "));
   });
  }
  function factsOf(e, t) {
   const r = (0, i.or)(e.repositoryUri ?? "");
   if (r === void 0) throw new o.lZ(`ECR did not say the URI of the repository '${t}'`);
   const n = e.imageTagMutabilityExclusionFilters ?? [];
   return {
    address: r,
    policy: {
     mutability: e.imageTagMutability ?? "MUTABLE",
     exclusions: n.flatMap(({filter: e}) => e === void 0 ? [] : [ e ])
    }
   };
  }
  async function ecrCredentials(e, t) {
   const {GetAuthorizationTokenCommand: o} = await r.e(564).then(r.bind(r, 6564));
   const i = await e.send(new o({}), {
    abortSignal: t
   }).catch(e => {
    t.throwIfAborted();
    throw awsError(e, "get the registry's credentials from ECR");
   });
   return credentialsOf(i.authorizationData?.[0]?.authorizationToken, "ECR");
  }
  function credentialsOf(e, t) {
   const r = e ?? "";
   if (r !== "") (0, a.dK)(r);
   const i = Buffer.from(r, "base64").toString("utf8");
   const n = i.indexOf(":");
   if (n < 1) throw new o.lZ(`${t} answered without credentials for its registry`);
   const s = i.slice(n + 1);
   (0, a.dK)(s);
   return {
    username: i.slice(0, n),
    password: s
   };
  }
 }),
 2958: ((e, t, r) => {
  r.d(t, {
   KV: () => policyFor,
   parseTarget: () => parseTarget
  });
  var o = r(1601);
  var i = r(4704);
  r(4634);
  const n = /^(\d{12})\.dkr[.-]ecr(?:-fips)?\.([a-z]{2,4}(?:-[a-z]+)+-\d)\.(?:amazonaws\.(?:com(?:\.cn)?|eu)|on\.aws|on\.amazonwebservices\.com\.cn)$/;
  function parseTarget(e) {
   const t = (0, o.or)(e);
   if (t === void 0) return {
    kind: "ecr",
    name: (0, o.Cg)(e),
    registryId: void 0,
    region: void 0
   };
   const [, r, i] = n.exec(t.host) ?? [];
   return r === void 0 ? {
    kind: "registry",
    ...t
   } : {
    kind: "ecr",
    name: t.name,
    registryId: r,
    region: i
   };
  }
  const a = 5;
  function policyFor(e) {
   const t = [ ...new Set(e.map(wildcardFor)) ];
   if (t.length > a) throw new i.lZ(`${t.length} moving tags were given; a new ECR repository can except ${a} from immutability`, {
    help: "Give fewer tags, or create the repository beforehand with a wildcard that covers them."
   });
   return {
    mutability: t.length === 0 ? "IMMUTABLE" : "IMMUTABLE_WITH_EXCLUSION",
    exclusions: t
   };
  }
  function wildcardFor(e) {
   if (/^v\d+(\.\d+)?$/.test(e)) return "v*";
   return /^\d+\.\d+$/.test(e) ? "*.*" : e;
  }
 })
};
