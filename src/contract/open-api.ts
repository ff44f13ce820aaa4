import type { TSchema } from '@sinclair/typebox';
import { Problem } from './problem.ts';

/** One operation of the API, as far as a caller must know it. */
export interface Operation {
  readonly id: string;
  readonly method: 'GET' | 'POST' | 'DELETE';
  /** With parameters as `{id}`. */
  readonly path: string;
  readonly summary: string;
  readonly permission: 'public' | 'operator';
  readonly params?: TSchema;
  readonly query?: TSchema;
  /** Media types a body may have. */
  readonly body?: Readonly<Record<string, TSchema>>;
  /** Media types of a good answer. */
  readonly answer: Readonly<Record<string, TSchema>>;
  /** Kinds of problem it may answer with, by status. */
  readonly problems: Readonly<Record<string, string>>;
}

/** The OpenAPI 3.1 document of a list of operations. */
export function openApi(operations: readonly Operation[], version: string): Record<string, unknown> {
  const paths: Record<string, Record<string, unknown>> = {};
  for (const operation of operations) {
    paths[operation.path] ??= {};
    (paths[operation.path] as Record<string, unknown>)[operation.method.toLowerCase()] = describe(operation);
  }
  return {
    openapi: '3.1.0',
    info: {
      title: 'OpenIMR',
      version,
      description:
        'Published final determinations of independent medical review: search, read, check and count them. ' +
        'Every field is present; what is absent is null or an empty list.',
      license: { name: 'Apache-2.0', identifier: 'Apache-2.0' },
    },
    servers: [{ url: '/' }],
    paths,
    components: {
      schemas: { Problem: plain(Problem) },
      securitySchemes: {
        operator: {
          type: 'http',
          scheme: 'bearer',
          description: 'The token in the lock file of the data folder, readable by its owner only',
        },
      },
    },
  };
}

function describe(operation: Operation): Record<string, unknown> {
  return {
    operationId: operation.id,
    summary: operation.summary,
    security: operation.permission === 'operator' ? [{ operator: [] }] : [],
    parameters: [...parametersOf(operation.params, 'path'), ...parametersOf(operation.query, 'query')],
    ...(operation.body ? { requestBody: { required: true, content: contentOf(operation.body) } } : {}),
    responses: {
      200: { description: 'As asked', content: contentOf(operation.answer) },
      ...Object.fromEntries(
        Object.entries(operation.problems).map(([status, description]) => [
          status,
          {
            description,
            content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } },
          },
        ]),
      ),
    },
  };
}

const contentOf = (media: Readonly<Record<string, TSchema>>) =>
  Object.fromEntries(Object.entries(media).map(([type, schema]) => [type, { schema: plain(schema) }]));

function parametersOf(schema: TSchema | undefined, place: 'path' | 'query'): Record<string, unknown>[] {
  const properties: Record<string, TSchema> = schema?.properties ?? {};
  const required: readonly string[] = schema?.required ?? [];
  return Object.entries(properties).map(([name, property]) => {
    const { description, ...rest } = plain(property) as { description?: string };
    return {
      name,
      in: place,
      required: place === 'path' || required.includes(name),
      ...(description ? { description } : {}),
      schema: rest,
    };
  });
}

/** A TypeBox schema without its symbols: plain JSON Schema. */
const plain = (schema: TSchema): unknown => JSON.parse(JSON.stringify(schema));
