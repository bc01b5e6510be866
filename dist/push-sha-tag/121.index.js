"use strict";

exports.id = 121;

exports.ids = [ 121 ];

exports.modules = {
 5121: ((e, t, r) => {
  r.r(t);
  r.d(t, {
   credentialsOf: () => credentialsOf,
   ecrCredentials: () => ecrCredentials,
   findRepository: () => findRepository
  });
  var i = r(8127);
  var n = r(1601);
  var o = r(4704);
  var a = r(5961);
  var s = r(7163);
  var c = r(2958);
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
  async function describe({client: e, name: t, registryId: n, signal: o}) {
   const {DescribeRepositoriesCommand: a} = await r.e(564).then(r.bind(r, 6564));
   try {
    const r = await e.send(new a({
     repositoryNames: [ t ],
     ...n === void 0 ? {} : {
      registryId: n
     }
    }), {
     abortSignal: o
    });
    return r.repositories?.[0];
   } catch (e) {
    o.throwIfAborted();
    if ((0, i.Is)(e) === "RepositoryNotFoundException") return;
    throw (0, i.es)(e, `describe the ECR repository ${t}`);
   }
  }
  async function create(e) {
   const {client: t, name: n, registryId: a, movingTags: s, signal: d} = e;
   const {CreateRepositoryCommand: l} = await r.e(564).then(r.bind(r, 6564));
   const {mutability: u, exclusions: f} = (0, c.KV)(s);
   try {
    const {repository: r} = await t.send(new l({
     repositoryName: n,
     ...a === void 0 ? {} : {
      registryId: a
     },
     imageTagMutability: u === "IMMUTABLE" ? "IMMUTABLE" : "IMMUTABLE_WITH_EXCLUSION",
     ...f.length === 0 ? {} : {
      imageTagMutabilityExclusionFilters: f.map(e => ({
       filterType: "WILDCARD",
       filter: e
      }))
     },
     imageScanningConfiguration: {
      scanOnPush: true
     }
    }), {
     abortSignal: d
    });
    if (r !== void 0) {
     await setLifecycle(e);
     return r;
    }
   } catch (e) {
    d.throwIfAborted();
    if ((0, i.Is)(e) !== "RepositoryAlreadyExistsException") throw (0, i.es)(e, `create the ECR repository ${n}`);
   }
   const h = await describe(e);
   if (h !== void 0) return h;
   throw new o.lZ(`ECR created the repository '${n}' and does not describe it`);
  }
  async function setLifecycle({client: e, name: t, registryId: n, lifecyclePolicy: s, signal: c}) {
   if (s === void 0) return;
   const {PutLifecyclePolicyCommand: d} = await r.e(564).then(r.bind(r, 6564));
   const l = new d({
    repositoryName: t,
    ...n === void 0 ? {} : {
     registryId: n
    },
    lifecyclePolicyText: s
   });
   await e.send(l, {
    abortSignal: c
   }).catch(e => {
    c.throwIfAborted();
    const r = (0, o.DD)((0, i.es)(e, `set the lifecycle policy of the new ECR repository ${t}`));
    (0, a.$e)(r.join(": "));
   });
  }
  function factsOf(e, t) {
   const r = (0, n.or)(e.repositoryUri ?? "");
   if (r === void 0) throw new o.lZ(`ECR did not say the URI of the repository '${t}'`);
   const i = e.imageTagMutabilityExclusionFilters ?? [];
   return {
    address: r,
    policy: {
     mutability: e.imageTagMutability ?? "MUTABLE",
     exclusions: i.flatMap(({filter: e}) => e === void 0 ? [] : [ e ])
    }
   };
  }
  async function ecrCredentials(e, t) {
   const {GetAuthorizationTokenCommand: n} = await r.e(564).then(r.bind(r, 6564));
   const o = await e.send(new n({}), {
    abortSignal: t
   }).catch(e => {
    t.throwIfAborted();
    throw (0, i.es)(e, "get the registry's credentials from ECR");
   });
   return credentialsOf(o.authorizationData?.[0]?.authorizationToken, "ECR");
  }
  function credentialsOf(e, t) {
   const r = e ?? "";
   if (r !== "") (0, s.dK)(r);
   const i = Buffer.from(r, "base64").toString("utf8");
   const n = i.indexOf(":");
   if (n < 1) throw new o.lZ(`${t} answered without credentials for its registry`);
   const a = i.slice(n + 1);
   (0, s.dK)(a);
   return {
    username: i.slice(0, n),
    password: a
   };
  }
 }),
 8127: ((e, t, r) => {
  r.d(t, {
   Is: () => errorName,
   es: () => awsError
  });
  var i = r(4704);
  function errorName(e) {
   if (!(e instanceof Error)) return "";
   if (e.name !== "Error" && e.name !== "AggregateError" && e.name !== "TypeError") return e.name;
   return "code" in e && typeof e.code === "string" ? e.code : e.name;
  }
  function awsError(e, t) {
   if (e instanceof i.lZ) return e;
   const r = helpFor(errorName(e), e);
   return new i.lZ(`could not ${t}`, {
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
 })
};
