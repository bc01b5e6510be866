"use strict";

exports.id = 414;

exports.ids = [ 414 ];

exports.modules = {
 1414: ((o, e, t) => {
  t.r(e);
  t.d(e, {
   checkLogs: () => checkLogs
  });
  var n = t(5028);
  async function logsClient(o) {
   const {CloudWatchLogsClient: e} = await Promise.all([ t.e(651), t.e(127), t.e(451), t.e(430) ]).then(t.bind(t, 2430));
   return new e({
    ...n.s,
    region: o
   });
  }
  async function checkLogs(o, e) {
   const n = new Set;
   for (const {name: s, logConfiguration: i} of e.definition?.containerDefinitions ?? []) {
    if (i === void 0) {
     o.ok(s, "has no log configuration: if it fails, nobody will see why");
     continue;
    }
    if (i.logDriver !== "awslogs") continue;
    const r = i.options?.["awslogs-group"] ?? "";
    const a = i.options?.["awslogs-region"] ?? e.region;
    if (n.has(`${a} ${r}`)) continue;
    n.add(`${a} ${r}`);
    if (i.options?.["awslogs-create-group"] === "true") {
     o.ok(r, "is made by the first task (awslogs-create-group)");
     continue;
    }
    await o.look(r, async () => {
     const {DescribeLogGroupsCommand: e} = await Promise.all([ t.e(651), t.e(127), t.e(451), t.e(430) ]).then(t.bind(t, 2430));
     const n = await logsClient(a);
     const {logGroups: s} = await n.send(new e({
      logGroupNamePrefix: r,
      limit: 1
     }));
     const i = s?.find(({logGroupName: o}) => o === r);
     if (i === void 0) o.problem(r, `is no log group in ${a}: tasks can't start`, "Create it (terraform apply), or set awslogs-create-group to 'true'."); else o.ok(r, i.retentionInDays === void 0 ? "is there; kept for ever" : `is there; kept for ${i.retentionInDays} days`);
    });
   }
  }
 })
};
