import { type Operation, repositoryOf } from './context.ts';
import { oneOf, page, structure, text, texts } from './input.ts';

const statuses = ['ACTIVE', 'ARCHIVED', 'ACTIVATING', 'ANY'] as const;

/** The referrers of a subject in ECR's own words. */
export const listImageReferrers: Operation = (context, scope, input) => {
  const repository = repositoryOf(context, scope, input);
  const subject = text(structure(input, 'subjectId') ?? {}, 'imageDigest');
  const filter = structure(input, 'filter');
  const types = filter && texts(filter, 'artifactTypes', 5);
  const status = filter && oneOf(filter, 'artifactStatus', statuses);
  const found = [...repository.manifests].filter(
    ([, one]) =>
      one.subject === subject &&
      (types === undefined || types.includes(one.artifactType ?? '')) &&
      (status === undefined || status === 'ACTIVE' || status === 'ANY'),
  );
  const { items, ...next } = page(input, found, ([digest]) => digest, 50);
  return {
    referrers: items.map(([digest, { mediaType, artifactType, size, annotations }]) => ({
      digest,
      mediaType,
      size,
      ...(artifactType === undefined ? {} : { artifactType }),
      ...(annotations === undefined ? {} : { annotations }),
      artifactStatus: 'ACTIVE',
    })),
    ...next,
  };
};
