"""Follows a log group as `aws logs tail --follow` of the AWS CLI 2 does: page by page, then from the newest event on."""

import json

import boto3

from boto3_world import ecs, register, run

logs = boto3.client("logs")
cluster, group = "tail", "/ecs/tail"
ecs.create_cluster(clusterName=cluster)
logs.create_log_group(logGroupName=group)
options = {"awslogs-group": group, "awslogs-region": "us-east-1", "awslogs-stream-prefix": "tail"}
definitions = [
    register(f"tail-{n}", f"log=line {n}", logConfiguration={"logDriver": "awslogs", "options": options})
    for n in range(3)
]

seen, newest, ids = [], 0, set()


def follow():
    """Adds what is new since the last call: events of the newest moment come again and are known by their ids."""
    global newest, ids
    token = {}
    while True:
        page = logs.filter_log_events(
            logGroupName=group, logStreamNamePrefix="tail/", startTime=newest, limit=2, interleaved=True, **token
        )
        for event in page["events"]:
            if event["eventId"] in ids:
                continue
            ids.add(event["eventId"])
            seen.append(event["message"])
            newest = max(newest, event["timestamp"])
        if "nextToken" not in page:
            return
        token = {"nextToken": page["nextToken"]}


for definition in definitions:
    tasks = [run(cluster, definition), run(cluster, definition)]
    ecs.get_waiter("tasks_running").wait(
        cluster=cluster, tasks=tasks, WaiterConfig={"Delay": 1, "MaxAttempts": 30}
    )
    for task in tasks:
        ecs.stop_task(cluster=cluster, task=task)
    # A task has stopped when its log has been written.
    ecs.get_waiter("tasks_stopped").wait(
        cluster=cluster, tasks=tasks, WaiterConfig={"Delay": 1, "MaxAttempts": 30}
    )
    follow()
print(json.dumps(seen))
