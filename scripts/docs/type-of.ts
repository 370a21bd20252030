/** As much of JSON Schema as zod writes. */
export interface Shape {
  readonly type?: string;
  readonly const?: unknown;
  readonly enum?: readonly unknown[];
  readonly format?: string;
  readonly contentEncoding?: string;
  readonly items?: Shape;
  readonly properties?: Readonly<Record<string, Shape>>;
  readonly required?: readonly string[];
  readonly additionalProperties?: Shape | boolean;
  readonly anyOf?: readonly Shape[];
  readonly oneOf?: readonly Shape[];
}

/** A JSON Schema as a reader writes a type: `string[]`, `{at: date-time, score: number} | null`. */
export function typeOf(shape: Shape): string {
  const either = shape.anyOf ?? shape.oneOf;
  if (either !== undefined) return either.map(typeOf).join(' | ');
  if (shape.const !== undefined) return JSON.stringify(shape.const);
  if (shape.enum !== undefined) return shape.enum.map((value) => JSON.stringify(value)).join(' | ');
  if (shape.type === 'array') return shape.items === undefined ? 'unknown[]' : listOf(typeOf(shape.items));
  if (shape.type === 'object') return objectType(shape);
  return shape.format ?? shape.contentEncoding ?? shape.type ?? 'unknown';
}

const listOf = (type: string): string => (type.includes(' | ') ? `(${type})[]` : `${type}[]`);

function objectType({ properties, required = [], additionalProperties }: Shape): string {
  if (properties === undefined)
    return typeof additionalProperties === 'object' ? `{[name]: ${typeOf(additionalProperties)}}` : 'object';
  const fields = Object.entries(properties).map(
    ([name, field]) => `${name}${required.includes(name) ? '' : '?'}: ${typeOf(field)}`,
  );
  return `{${fields.join(', ')}}`;
}
