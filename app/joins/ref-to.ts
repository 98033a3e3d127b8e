/** A reference to a shared part of the OpenAPI document. */
export const refTo = (kind: 'schemas' | 'parameters' | 'responses', name: string) => ({
  $ref: `#/components/${kind}/${name}`,
});
