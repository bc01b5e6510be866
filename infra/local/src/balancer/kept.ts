import { fromForm, listOf, type Shape, shapeOf, textOf, textsOf } from '../upstream/shapes.ts';

/**
 * Actions and conditions of rules and listeners as their client gave them. The upstream loses some of them: weights and
 * stickiness of a forward action, query-string conditions, and text that is not plain in XML. What is kept here counts.
 */
export interface Kept {
  actions?: Shape[];
  conditions?: Shape[];
}

/** What a Create* or Modify* of a listener or rule says; undefined parts are unchanged. */
export function keptFromForm(form: URLSearchParams): Kept {
  const actions = fromForm(form, 'Actions') ?? fromForm(form, 'DefaultActions');
  const conditions = fromForm(form, 'Conditions');
  return {
    ...(Array.isArray(actions) ? { actions: listOf(actions).map(fullAction) } : {}),
    ...(Array.isArray(conditions) ? { conditions: listOf(conditions).map(fullCondition) } : {}),
  };
}

/** An action as AWS answers it: with its defaults, and a single group of a forward in both of its places. */
export function fullAction(action: Shape, index: number): Shape {
  const order = textOf(action.Order) ?? String(index + 1);
  switch (textOf(action.Type)) {
    case 'forward': {
      const config = shapeOf(action.ForwardConfig);
      const single = textOf(action.TargetGroupArn);
      const given = listOf(config?.TargetGroups);
      const groups = given.length > 0 || single === undefined ? given : [{ TargetGroupArn: single }];
      const only = groups.length === 1 ? textOf(groups[0]?.TargetGroupArn) : undefined;
      return {
        Type: 'forward',
        ...(only === undefined ? {} : { TargetGroupArn: only }),
        Order: order,
        ForwardConfig: {
          TargetGroups: groups.map((group) => ({
            TargetGroupArn: textOf(group.TargetGroupArn) ?? '',
            Weight: textOf(group.Weight) ?? '1',
          })),
          TargetGroupStickinessConfig: shapeOf(config?.TargetGroupStickinessConfig) ?? { Enabled: 'false' },
        },
      };
    }
    case 'redirect':
      return {
        ...action,
        Order: order,
        RedirectConfig: {
          Protocol: '#{protocol}',
          Port: '#{port}',
          Host: '#{host}',
          Path: '/#{path}',
          Query: '#{query}',
          ...shapeOf(action.RedirectConfig),
        },
      };
    case 'authenticate-oidc': {
      // AWS never gives the secret back.
      const { ClientSecret: _, ...config } = shapeOf(action.AuthenticateOidcConfig) ?? {};
      return { ...action, Order: order, AuthenticateOidcConfig: config };
    }
    default:
      return { ...action, Order: order };
  }
}

const configOf: Record<string, string> = {
  'path-pattern': 'PathPatternConfig',
  'host-header': 'HostHeaderConfig',
  'http-request-method': 'HttpRequestMethodConfig',
  'source-ip': 'SourceIpConfig',
};

/** A condition as AWS answers it: its values in the old place and in the typed one. */
export function fullCondition(condition: Shape): Shape {
  const field = textOf(condition.Field) ?? '';
  const name = configOf[field];
  if (!name) return condition;
  const typed = textsOf(shapeOf(condition[name])?.Values);
  const values = typed.length > 0 ? typed : textsOf(condition.Values);
  return { Field: field, Values: values, [name]: { Values: values } };
}

/**
 * The form for the upstream: what it would write into XML unescaped is made harmless, since what counts is kept here.
 */
export function harmless(form: URLSearchParams): URLSearchParams {
  return new URLSearchParams(
    [...form].map(([key, value]): [string, string] =>
      /^(Default)?Actions\.|^Conditions\./.test(key) ? [key, value.replace(/[&<>]/g, '-')] : [key, value],
    ),
  );
}
