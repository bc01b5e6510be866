import { type Operation, repositoryOf } from './context.ts';
import { optionalText, page, structure, text, texts } from './input.ts';

/** The referrers of a subject in ECR's own words. */
export const listImageReferrers: Operation = (context, scope, input) => {
  const repository = repositoryOf(context, scope, input);
  const subject = text(structure(input, 'subjectId') ?? {}, 'imageDigest');
  const filter = structure(input, 'filter');
  const types = filter && texts(filter, 'artifactTypes');
  const status = filter && optionalText(filter, 'artifactStatus');
  const found = [...repository.manifests].filter(
    ([, one]) =>
      one.subject === subject &&
      (types === undefined || types.includes(one.artifactType ?? '')) &&
      (status === undefined || status === 'ACTIVE' || status === 'ANY'),
  );
  const { items, ...next } = page(input, found, ([digest]) => digest);
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
