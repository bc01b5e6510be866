"""boto3's four ECS waiters, how each fails, and the error classes; prints what was seen as JSON."""

import json

from botocore.exceptions import WaiterError

from boto3_world import create, ecs, network, register, run

cluster = "waiters"
ecs.create_cluster(clusterName=cluster)
quick = {"Delay": 1, "MaxAttempts": 40}
seen = {}


def wait(name, **what):
    """How a waiter ended: `passed`, or botocore's reason."""
    try:
        ecs.get_waiter(name).wait(cluster=cluster, WaiterConfig=quick, **what)
        return "passed"
    except WaiterError as error:
        return str(error)


good = register("good")
create(cluster, "good", good, 2)
seen["services_stable"] = wait("services_stable", services=["good"])
seen["a service that is not there"] = wait("services_stable", services=["none"])

task = run(cluster, good)
seen["tasks_running"] = wait("tasks_running", tasks=[task])
ecs.stop_task(cluster=cluster, task=task)
seen["tasks_stopped"] = wait("tasks_stopped", tasks=[task])
broken = run(cluster, register("broken", "no-image"))
seen["a task that never runs"] = wait("tasks_running", tasks=[broken])
stopped = ecs.describe_tasks(cluster=cluster, tasks=[broken])["tasks"][0]
seen["why it does not run"] = [stopped["stopCode"], stopped["stoppedReason"].split(":")[0]]

ecs.delete_service(cluster=cluster, service="good", force=True)
seen["services_inactive"] = wait("services_inactive", services=["good"])
seen["a service that is inactive"] = wait("services_stable", services=["good"])


def refused(call, **arguments):
    """The class that boto3 throws, and its message; the class must be one of the client's own."""
    try:
        getattr(ecs, call)(**arguments)
    except ecs.exceptions.ClientError as error:
        code = error.response["Error"]["Code"]
        assert isinstance(error, getattr(ecs.exceptions, code)), f"{code} is no class of boto3's"
        return [type(error).__name__, error.response["Error"]["Message"]]
    return "it was done"


missing = f"arn:aws:ecs:us-east-1:111111111111:service-deployment/{cluster}/none/{'0' * 21}"
seen["errors"] = {
    "update a service that is not there": refused("update_service", cluster=cluster, service="none"),
    "update one that is inactive": refused("update_service", cluster=cluster, service="good"),
    "a cluster that is not there": refused("list_tasks", cluster="none"),
    "a definition that is not there": refused("run_task", cluster=cluster, taskDefinition="none"),
    "a task that is not there": refused("stop_task", cluster=cluster, task="0" * 32),
    "a service deployment that is not there": refused(
        "stop_service_deployment", serviceDeploymentArn=missing
    ),
    "no network for Fargate": refused(
        "create_service",
        cluster=cluster,
        serviceName="bare",
        taskDefinition=good,
        desiredCount=1,
        launchType="FARGATE",
    ),
    "a name with a space": refused(
        "create_service",
        cluster=cluster,
        serviceName="a b",
        taskDefinition=good,
        desiredCount=1,
        launchType="FARGATE",
        networkConfiguration=network,
    ),
    "a command in a task that does not allow it": refused(
        "execute_command", cluster=cluster, task=task, command="/bin/sh", interactive=True
    ),
}
print(json.dumps(seen))
