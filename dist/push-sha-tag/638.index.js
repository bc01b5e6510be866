export const id = 638;

export const ids = [ 638 ];

export const modules = {
 3638: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.r(__webpack_exports__);
  __webpack_require__.d(__webpack_exports__, {
   ecrCredentials: () => ecrCredentials,
   findRepository: () => findRepository
  });
  var errors = __webpack_require__(4704);
  function errorName(error) {
   if (!(error instanceof Error)) return "";
   if (error.name !== "Error" && error.name !== "AggregateError" && error.name !== "TypeError") return error.name;
   return "code" in error && typeof error.code === "string" ? error.code : error.name;
  }
  function awsError(error, doing) {
   if (error instanceof errors.lZ) return error;
   const help = helpFor(errorName(error), error);
   return new errors.lZ(`could not ${doing}`, {
    cause: error,
    ...help === void 0 ? {} : {
     help: help
    }
   });
  }
  function helpFor(name, error) {
   if (/ExpiredToken|TokenRefreshRequired|RequestExpired/.test(name)) return "The credentials have expired. Run aws-actions/configure-aws-credentials again before this step, or ask for a longer role-duration-seconds.";
   if (/UnrecognizedClient|InvalidClientTokenId|InvalidSignature|SignatureDoesNotMatch|AuthFailure|InvalidAccessKeyId/.test(name)) return "AWS does not know these credentials. Check the access key or role, and that it belongs to this partition and account.";
   if (/CredentialsProviderError/.test(name)) return "No AWS credentials were found. Run aws-actions/configure-aws-credentials before this step (permissions: id-token: write).";
   if (/AccessDenied|UnauthorizedOperation|NotAuthorized/.test(name)) return "The role lacks a permission, named in the message. It will not be tried again.";
   if (/ENOTFOUND|EAI_AGAIN|ECONNREFUSED/.test(name)) return "The AWS endpoint does not answer. Check the region, AWS_ENDPOINT_URL and the network.";
   if (/Throttl|TooManyRequests|RequestLimitExceeded/.test(name)) return "AWS went on throttling through every retry. Run fewer deployments at once, or ask for a higher API quota.";
   if (statusOf(error) >= 500) return "AWS answered with a server error through every retry. Look at the AWS Health Dashboard, then run the job again.";
   return;
  }
  function statusOf(error) {
   if (typeof error !== "object" || error === null || !("$metadata" in error)) return 0;
   const status = error.$metadata.httpStatusCode;
   return status ?? 0;
  }
  var http_address = __webpack_require__(1601);
  var mask = __webpack_require__(7163);
  var target = __webpack_require__(2958);
  async function findRepository(options) {
   const found = await describe(options);
   if (found !== void 0) return {
    ...factsOf(found, options.name),
    created: false
   };
   if (!options.create) throw new errors.lZ(`the ECR repository '${options.name}' does not exist`, {
    help: "Create it, set 'create-repository: true', or check 'repository', 'aws-region' and the account of the credentials."
   });
   return {
    ...factsOf(await create(options), options.name),
    created: true
   };
  }
  async function describe({client: client, name: name, registryId: registryId, signal: signal}) {
   const {DescribeRepositoriesCommand: DescribeRepositoriesCommand} = await Promise.all([ __webpack_require__.e(127), __webpack_require__.e(123), __webpack_require__.e(158) ]).then(__webpack_require__.bind(__webpack_require__, 8158));
   try {
    const answer = await client.send(new DescribeRepositoriesCommand({
     repositoryNames: [ name ],
     ...registryId === void 0 ? {} : {
      registryId: registryId
     }
    }), {
     abortSignal: signal
    });
    return answer.repositories?.[0];
   } catch (error) {
    signal.throwIfAborted();
    if (errorName(error) === "RepositoryNotFoundException") return;
    throw awsError(error, `describe the ECR repository ${name}`);
   }
  }
  async function create(options) {
   const {client: client, name: name, registryId: registryId, movingTags: movingTags, signal: signal} = options;
   const {CreateRepositoryCommand: CreateRepositoryCommand} = await Promise.all([ __webpack_require__.e(127), __webpack_require__.e(123), __webpack_require__.e(158) ]).then(__webpack_require__.bind(__webpack_require__, 8158));
   const {mutability: mutability, exclusions: exclusions} = (0, target.KV)(movingTags);
   try {
    const {repository: repository} = await client.send(new CreateRepositoryCommand({
     repositoryName: name,
     ...registryId === void 0 ? {} : {
      registryId: registryId
     },
     imageTagMutability: mutability === "IMMUTABLE" ? "IMMUTABLE" : "IMMUTABLE_WITH_EXCLUSION",
     ...exclusions.length === 0 ? {} : {
      imageTagMutabilityExclusionFilters: exclusions.map(filter => ({
       filterType: "WILDCARD",
       filter: filter
      }))
     },
     imageScanningConfiguration: {
      scanOnPush: true
     }
    }), {
     abortSignal: signal
    });
    if (repository !== void 0) return repository;
   } catch (error) {
    signal.throwIfAborted();
    if (errorName(error) !== "RepositoryAlreadyExistsException") throw awsError(error, `create the ECR repository ${name}`);
   }
   const repository = await describe(options);
   if (repository !== void 0) return repository;
   throw new errors.lZ(`ECR created the repository '${name}' and does not describe it`);
  }
  function factsOf(repository, name) {
   const address = (0, http_address.or)(repository.repositoryUri ?? "");
   if (address === void 0) throw new errors.lZ(`ECR did not say the URI of the repository '${name}'`);
   const filters = repository.imageTagMutabilityExclusionFilters ?? [];
   return {
    address: address,
    policy: {
     mutability: repository.imageTagMutability ?? "MUTABLE",
     exclusions: filters.flatMap(({filter: filter}) => filter === void 0 ? [] : [ filter ])
    }
   };
  }
  async function ecrCredentials(client, signal) {
   const {GetAuthorizationTokenCommand: GetAuthorizationTokenCommand} = await Promise.all([ __webpack_require__.e(127), __webpack_require__.e(123), __webpack_require__.e(158) ]).then(__webpack_require__.bind(__webpack_require__, 8158));
   const answer = await client.send(new GetAuthorizationTokenCommand({}), {
    abortSignal: signal
   }).catch(error => {
    signal.throwIfAborted();
    throw awsError(error, "get the registry's credentials from ECR");
   });
   const token = answer.authorizationData?.[0]?.authorizationToken ?? "";
   if (token !== "") (0, mask.dK)(token);
   const text = Buffer.from(token, "base64").toString("utf8");
   const colon = text.indexOf(":");
   if (colon < 1) throw new errors.lZ("ECR answered without credentials for its registry");
   const password = text.slice(colon + 1);
   (0, mask.dK)(password);
   return {
    username: text.slice(0, colon),
    password: password
   };
  }
 })
};
