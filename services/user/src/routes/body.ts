import { Problem } from '@peerprep/kit';
import { validator } from 'hono/validator';
import type { z } from 'zod';

/** Reads a JSON body as the schema has it. Otherwise a 415, or a 400 whose `errors` list each field and what is wrong. */
export const jsonBody = <S extends z.ZodType>(schema: S) =>
  validator('json', (value, c): z.output<S> => {
    if (!/^application\/json\b/i.test(c.req.header('content-type') ?? '')) {
      throw new Problem(415, { detail: 'The body has to be application/json.' });
    }
    const parsed = schema.safeParse(value);
    if (parsed.success) return parsed.data;
    const errors = parsed.error.issues.map((issue) => ({
      field: issue.path.join('.'),
      message: issue.message,
    }));
    const detail = 'The body is not what this route takes; see errors.';
    throw new Problem(400, { type: 'urn:peerprep:problem:invalid-body', detail, extensions: { errors } });
  });
