"""What the boto3 tests share: clients, and a service in a cluster."""

import boto3

ecs = boto3.client("ecs")
network = {"awsvpcConfiguration": {"subnets": ["subnet-1"], "securityGroups": ["sg-1"]}}


def register(family, script="", **container):
    """Registers a Fargate task definition of one container and gives its ARN."""
    environment = [{"name": "LOCAL_SCRIPT", "value": script}] if script else []
    answer = ecs.register_task_definition(
        family=family,
        networkMode="awsvpc",
        requiresCompatibilities=["FARGATE"],
        cpu="256",
        memory="512",
        executionRoleArn="arn:aws:iam::000000000000:role/execution",
        containerDefinitions=[
            {"name": "app", "image": "registry.example/app:1", "environment": environment, **container}
        ],
    )
    return answer["taskDefinition"]["taskDefinitionArn"]


def create(cluster, name, definition, count=1):
    return ecs.create_service(
        cluster=cluster,
        serviceName=name,
        taskDefinition=definition,
        desiredCount=count,
        launchType="FARGATE",
        networkConfiguration=network,
    )["service"]


def run(cluster, definition):
    """Runs one task and gives its ARN."""
    answer = ecs.run_task(
        cluster=cluster,
        taskDefinition=definition,
        launchType="FARGATE",
        networkConfiguration=network,
    )
    assert not answer["failures"], answer["failures"]
    return answer["tasks"][0]["taskArn"]
