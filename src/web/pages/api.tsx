import type { Operation } from '../../contract/index.ts';
import type { Frame } from '../frame.ts';
import { pageText } from '../parts/page.tsx';

interface Field {
  readonly name: string;
  readonly type: string;
  readonly required: boolean;
  readonly says: string;
}

/** The API, readable: made from the very schemas the server checks requests with. */
export function apiPage(frame: Frame, operations: readonly Operation[]): string {
  return pageText({
    frame,
    title: 'API',
    place: 'api',
    children: (
      <>
        <div class="page-head">
          <h1>The API</h1>
          <p>
            Everything these pages show, as JSON. No key is needed for what is public. Every field is present; what is
            absent is null or an empty list. A refusal is a problem document (RFC 9457). The same as a file:{' '}
            <a href="/api/v1/openapi.json">openapi.json</a> (OpenAPI 3.1).
          </p>
        </div>
        <nav aria-label="Operations">
          <ul class="index">
            {operations.map(operation => (
              <li key={operation.id}>
                <a href={`#${operation.id}`} class="endpoint">
                  <span class="method">{operation.method}</span>
                  <code>{operation.path}</code>
                </a>
                <span class="side">{operation.summary}</span>
              </li>
            ))}
          </ul>
        </nav>
        {operations.map(operation => (
          <OneOperation key={operation.id} operation={operation} />
        ))}
      </>
    ),
  });
}

function OneOperation({ operation }: { operation: Operation }) {
  const asked = [...fieldsOf(operation.params), ...fieldsOf(operation.query)];
  const [media, schema] = Object.entries(operation.answer)[0] ?? [];
  const answered = fieldsOf(schema);
  return (
    <section class="section endpoint" id={operation.id} aria-labelledby={`${operation.id}-title`}>
      <h2 id={`${operation.id}-title`}>
        <span class="method">{operation.method}</span>
        <code>{operation.path}</code>
      </h2>
      <p>
        {operation.summary}.
        {operation.permission === 'operator'
          ? ' For the operator: send the token of the data folder’s lock file as a bearer token.'
          : ''}
      </p>
      {operation.body ? <p class="fine">Body: {Object.keys(operation.body).join(', ')}</p> : null}
      {asked.length > 0 ? <Fields caption="What may be sent" fields={asked} /> : null}
      {answered.length > 0 ? (
        <Fields caption={`What is answered (${Object.keys(operation.answer).join(', ')})`} fields={answered} />
      ) : (
        <p class="fine">Answers {Object.keys(operation.answer).join(', ') || media}</p>
      )}
    </section>
  );
}

function Fields({ caption, fields }: { caption: string; fields: readonly Field[] }) {
  return (
    <table class="fields">
      <caption>{caption}</caption>
      <thead>
        <tr>
          <th scope="col">Name</th>
          <th scope="col">Kind</th>
          <th scope="col">Meaning</th>
        </tr>
      </thead>
      <tbody>
        {fields.map(field => (
          <tr key={field.name}>
            <th scope="row">
              <code>{field.name}</code>
            </th>
            <td>{field.type}</td>
            <td>{field.says}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

type Schema = {
  readonly type?: string;
  readonly const?: unknown;
  readonly anyOf?: readonly Schema[];
  readonly items?: Schema;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
  readonly description?: string;
};

function fieldsOf(schema: unknown): Field[] {
  const { properties = {}, required = [], items } = (schema ?? {}) as Schema;
  if (Object.keys(properties).length === 0 && items) return fieldsOf(items);
  return Object.entries(properties).map(([name, field]) => ({
    name,
    type: kindOf(field),
    required: required.includes(name),
    says: field.description ?? field.anyOf?.find(each => each.description)?.description ?? '',
  }));
}

function kindOf(schema: Schema): string {
  if (schema.const !== undefined) return `"${schema.const}"`;
  if (schema.anyOf) return [...new Set(schema.anyOf.map(kindOf))].join(' or ');
  // "list of strings"; a list of choices stays as the choices are written.
  if (schema.type === 'array' && schema.items?.anyOf) return `list of ${kindOf(schema.items)}`;
  if (schema.type === 'array') return schema.items ? `list of ${kindOf(schema.items)}s` : 'list';
  return schema.type ?? 'any';
}
