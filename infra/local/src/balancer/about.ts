import type { About } from '../about.ts';

const records = 'The upstream keeps the record.';

/** Operations of which Local Fargate does a part or all. */
export const balancerAbout: Record<string, About> = {
  RegisterTargets: {
    follows: 'Answered here; IP addresses and ports.',
    guide: ['load-balancer-target-groups'],
  },
  DeregisterTargets: { follows: 'Answered here: drains for the deregistration delay.' },
  DescribeTargetHealth: {
    follows: 'Answered here: real health checks with states, reasons and descriptions.',
    guide: ['target-group-health-checks'],
  },
  DescribeCapacityReservation: { follows: 'Answered here: there is nothing to reserve.' },
  CreateLoadBalancer: {
    follows: `${records} An address of its own is opened on loopback and told as DNSName.`,
    differs: 'Application Load Balancers carry traffic; others are records.',
  },
  DescribeLoadBalancers: { follows: `${records} DNSName is completed.` },
  CreateListener: {
    follows: `${records} The port is opened: routing by rules, weights, stickiness, draining, WebSocket.`,
    guide: ['listener-update-rules'],
    differs:
      'A client that holds the cookie of a target group without weight or targets is sent on by the weights. HTTPS listeners speak TLS with a self-signed certificate where there is openssl, and plain HTTP on the same port.',
  },
  ModifyListener: { follows: `${records} Default actions are kept whole here.` },
  CreateRule: {
    follows: `${records} Conditions and actions are kept whole here.`,
    guide: ['listener-rules'],
    differs: 'Authentication actions are not carried out; transforms and regular expressions are refused.',
  },
  ModifyRule: {
    follows: `${records} Conditions and actions are kept whole here; weights hold for the next request.`,
  },
  DescribeListeners: {
    follows: `${records} Default actions are completed; listeners that are not there are errors.`,
  },
  DescribeRules: {
    follows: `${records} Conditions and actions are completed; by priority, the default rule last.`,
  },
  ModifyTargetGroupAttributes: {
    follows: `${records} Deregistration delay, stickiness, algorithm and slow start hold for the next request.`,
    guide: ['load-balancer-target-groups'],
  },
  DescribeTargetGroups: { follows: `${records} LoadBalancerArns are completed.` },
  DeleteLoadBalancer: { follows: `${records} Its listeners go with it.` },
  DeleteListener: { follows: `${records} Its port is let go.` },
  DeleteTargetGroup: { follows: `${records} Refused while a rule uses it.` },
};

export const balancerNotes =
  'Every other operation of Elastic Load Balancing is handed to the upstream as it came, and what it changed is read again.';
