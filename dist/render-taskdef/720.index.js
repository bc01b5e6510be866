export const id = 720;

export const ids = [ 720 ];

export const modules = {
 1720: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   readRunning: () => readRunning
  });
  var errors = __webpack_require__(4704);
  const common = {
   retryMode: "standard",
   maxAttempts: 6,
   customUserAgent: "slipway",
   requestHandler: {
    connectionTimeout: 5e3,
    socketTimeout: 3e4
   }
  };
  async function ecsClient(region) {
   const {ECSClient: ECSClient} = await Promise.all([ __webpack_require__.e(127), __webpack_require__.e(123), __webpack_require__.e(797) ]).then(__webpack_require__.bind(__webpack_require__, 797));
   return new ECSClient({
    ...common,
    region: region
   });
  }
  function regionOf(input, env = process.env) {
   const region = input ?? env.AWS_REGION ?? env.AWS_DEFAULT_REGION ?? "";
   if (region === "") throw new errors.lZ("no AWS region was given", {
    help: "Set the input 'aws-region', or run aws-actions/configure-aws-credentials before this step."
   });
   if (!/^[a-z]{2}(-[a-z]+)+-\d$/.test(region)) throw new errors.lZ(`'${region}' is not the name of an AWS region; it must be like eu-central-1`);
   return region;
  }
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
  var log = __webpack_require__(5961);
  var taskdef_definition = __webpack_require__(542);
  async function readRunning(cluster, service, region, signal) {
   const {DescribeServicesCommand: DescribeServicesCommand, DescribeTaskDefinitionCommand: DescribeTaskDefinitionCommand} = await Promise.all([ __webpack_require__.e(127), __webpack_require__.e(123), __webpack_require__.e(797) ]).then(__webpack_require__.bind(__webpack_require__, 797));
   try {
    const client = await ecsClient(regionOf(region));
    const options = {
     abortSignal: signal
    };
    const {services: services = []} = await client.send(new DescribeServicesCommand({
     cluster: cluster,
     services: [ service ]
    }), options);
    const arn = services.find(({status: status}) => status !== "INACTIVE")?.taskDefinition;
    if (arn === void 0) {
     (0, log.pq)(`there is no service '${service}' in '${cluster}' yet; compared with the template`);
     return;
    }
    const answer = await client.send(new DescribeTaskDefinitionCommand({
     taskDefinition: arn
    }), options);
    const definition = await (0, taskdef_definition.QC)(JSON.stringify(answer.taskDefinition ?? {}), arn);
    return {
     name: arn.replace(/^.*task-definition\//, ""),
     definition: definition
    };
   } catch (error) {
    if (signal.aborted) throw error;
    const [first, ...causes] = (0, errors.DD)(awsError(error, `read what ${service} in ${cluster} runs`));
    (0, log.$e)(`${[ first, ...causes ].join(": ")}; compared with the template`);
    return;
   }
  }
 })
};
