/**
 * What the tools that people come from take and give: the inputs and outputs of an action's action.yml, the commands of a CLI.
 * docs/coming-from has a page for each, and its table a row for each of these words.
 */
export interface Reference {
  /** The page in docs/coming-from, without `.md`. */
  page: string;
  inputs: string[];
  outputs: string[];
  /** Words of other versions of it: a page may have them, and need not. */
  others?: string[];
}

const words = (text: string) => text.trim().split(/\s+/);

export const references: readonly Reference[] = [
  {
    page: 'amazon-ecr-login',
    inputs: words('http-proxy mask-password registries registry-type skip-logout'),
    outputs: words('registry docker_username_<registry> docker_password_<registry>'),
  },
  {
    page: 'amazon-ecs-render-task-definition',
    inputs: words(`
      task-definition task-definition-arn task-definition-family task-definition-revision container-name image
      environment-variables env-files secrets command docker-labels log-configuration-log-driver log-configuration-options
      task-role-arn execution-role-arn`),
    outputs: words('task-definition'),
  },
  {
    page: 'amazon-ecs-deploy-task-definition',
    inputs: words(`
      task-definition service cluster desired-count force-new-deployment propagate-tags enable-ecs-managed-tags
      keep-null-value-keys max-retries wait-for-service-stability wait-for-minutes wait-max-delay-seconds
      codedeploy-appspec codedeploy-application codedeploy-deployment-group codedeploy-deployment-description
      codedeploy-deployment-config service-managed-ebs-volume service-managed-ebs-volume-name run-task
      run-task-container-overrides run-task-security-groups run-task-subnets run-task-assign-public-IP
      run-task-capacity-provider-strategy run-task-launch-type run-task-started-by run-task-tags
      run-task-managed-ebs-volume run-task-managed-ebs-volume-name wait-for-task-stopped`),
    outputs: words('task-definition-arn codedeploy-deployment-id run-task-arn'),
  },
  {
    page: 'amazon-ecs-deploy-express-service',
    inputs: words(`
      service-name image execution-role-arn infrastructure-role-arn cluster container-port environment-variables secrets command
      log-group log-stream-prefix repository-credentials tags mutate-tags-on-update cpu memory task-role-arn subnets
      security-groups health-check-path min-task-count max-task-count auto-scaling-metric auto-scaling-target-value`),
    outputs: words('service-arn endpoint'),
    others: words('service wait-for-deployment wait-for-minutes status'),
  },
  {
    page: 'build-push-action',
    inputs: words(`
      add-hosts allow annotations attests build-args build-contexts builder cache-from cache-to call cgroup-parent context file
      labels load network no-cache no-cache-filters outputs platforms provenance pull push sbom secrets secret-envs
      secret-files shm-size ssh tags target ulimit github-token`),
    outputs: words('imageid digest metadata'),
  },
  {
    page: 'bake-action',
    inputs: words(
      'builder allow call files no-cache pull load provenance push sbom set source targets vars github-token',
    ),
    outputs: words('metadata'),
  },
  {
    page: 'setup-buildx-action',
    inputs: words(`
      version driver driver-opts buildkitd-flags buildkitd-config buildkitd-config-inline use name endpoint platforms append
      keep-state cache-binary cleanup`),
    outputs: words('name driver platforms nodes endpoint status flags'),
  },
  {
    page: 'login-action',
    inputs: words('registry username password ecr scope logout registry-auth'),
    outputs: [],
  },
  {
    page: 'metadata-action',
    inputs: words(`
      context images tags flavor labels annotations sep-tags sep-labels sep-annotations bake-target github-token`),
    outputs: words(`
      version tags tag-names labels annotations json bake-file-tags bake-file-labels bake-file-annotations bake-file`),
  },
  {
    page: 'trivy-action',
    inputs: words(`
      scan-type image-ref input scan-ref exit-code ignore-unfixed vuln-type severity format template output skip-dirs skip-files
      cache-dir timeout ignore-policy hide-progress list-all-pkgs scanners trivyignores github-pat trivy-config tf-vars
      limit-severities-for-sarif docker-host version cache skip-setup-trivy token-setup-trivy`),
    outputs: [],
  },
  {
    page: 'ecspresso',
    inputs: words(`
      init deploy diff verify render register deregister revisions rollback run wait status tasks exec scale refresh delete
      appspec continue`),
    outputs: [],
  },
  {
    page: 'copilot',
    inputs: words(`
      name type image.build image.location image.port http.path http.healthcheck cpu memory count command entrypoint variables
      secrets environments sidecars storage deployment init deploy status logs rollback exec`),
    outputs: [],
  },
];
