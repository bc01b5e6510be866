/** The words of ECS about task sets, as real services were seen to answer them. */
export const taskSetEvents = {
  computed: (service: string, id: string, count: number) =>
    `(service ${service}) updated computedDesiredCount for taskSet ${id} to ${count}.`,
  stable: (service: string, id: string) =>
    `(service ${service}, taskSet ${id}) updated state to STEADY_STATE.`,
  /** An event of a service, told of one of its task sets. */
  of: (service: string, id: string, message: string) =>
    message.replace(`(service ${service})`, `(service ${service}, taskSet ${id})`),
};

const useCodeDeploy = 'Use AWS CodeDeploy to trigger a new deployment.';

/** Why UpdateService refuses. The first two texts of CODE_DEPLOY are ECS's own, the others follow them. */
export const refusals = {
  CODE_DEPLOY: (what: string) =>
    `Unable to update ${what} on services with a CODE_DEPLOY deployment controller. ${useCodeDeploy}`,
  EXTERNAL: (what: string) =>
    `Unable to update ${what} on services with an EXTERNAL deployment controller. Create a new task set instead.`,
  force: (controller: string) =>
    `Cannot force a new deployment on services with a ${controller} deployment controller.${
      controller === 'CODE_DEPLOY' ? ` ${useCodeDeploy}` : ''
    }`,
};
