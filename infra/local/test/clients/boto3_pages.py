"""Every list that boto3 has a paginator for, one item a page, against what is there; prints what was seen as JSON."""

import json

from boto3_world import create, ecs, register, run

cluster = "pages"
ecs.create_cluster(clusterName=cluster)
ecs.create_cluster(clusterName="pages-other")
definitions = [register(f"pages-{n}") for n in range(3)]
services = [create(cluster, f"s{n}", definitions[0], 0)["serviceArn"] for n in range(3)]
tasks = [run(cluster, definitions[n]) for n in range(3)]

there = {
    "list_clusters": ({}, 2),
    "list_services": ({"cluster": cluster}, 3),
    "list_tasks": ({"cluster": cluster}, 3),
    "list_task_definitions": ({}, 3),
    "list_task_definition_families": ({"familyPrefix": "pages-"}, 3),
    "list_account_settings": ({"effectiveSettings": True}, None),
    "list_container_instances": ({"cluster": cluster}, 0),
    "list_attributes": ({"cluster": cluster, "targetType": "container-instance"}, 0),
}
seen = {}
for name, (arguments, count) in there.items():
    paginator = ecs.get_paginator(name)
    key = paginator.result_keys[0].expression
    pages = list(paginator.paginate(**arguments, PaginationConfig={"PageSize": 1}))
    items = [json.dumps(item) for page in pages for item in page[key]]
    whole = [json.dumps(item) for page in paginator.paginate(**arguments) for item in page[key]]
    right = items == whole and len(set(items)) == len(items) and all(len(p[key]) <= 1 for p in pages)
    seen[name] = "as in one answer" if right and count in (None, len(items)) else [items, whole]

# No paginator has these, so their users follow nextToken by hand.
ecs.update_service(cluster=cluster, service="s0", forceNewDeployment=True)
ecs.update_service(cluster=cluster, service="s0", forceNewDeployment=True)
arns, token = [], {}
while True:
    page = ecs.list_service_deployments(cluster=cluster, service="s0", maxResults=1, **token)
    arns += [one["serviceDeploymentArn"] for one in page["serviceDeployments"]]
    if "nextToken" not in page:
        break
    token = {"nextToken": page["nextToken"]}
seen["list_service_deployments"] = len(set(arns))
print(json.dumps(seen))
