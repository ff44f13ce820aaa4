/** The only place that knows these numbers. */
export const status = {
  ok: 200,
  seeOther: 303,
  badRequest: 400,
  unauthorized: 401,
  forbidden: 403,
  notFound: 404,
  methodNotAllowed: 405,
  timeOut: 408,
  tooLarge: 413,
  unsupportedMedia: 415,
  misdirected: 421,
  unprocessable: 422,
  headersTooLarge: 431,
  failed: 500,
  unavailable: 503,
} as const;
