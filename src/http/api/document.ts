import { openApi } from '../../contract/index.ts';
import { json } from '../answers.ts';
import type { Handler } from '../route.ts';

export const openApiDocument: Handler = (_request, { operations, version }) => json(openApi(operations, version));
