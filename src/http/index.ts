export { facetsOf, statisticsOf } from './answered.ts';
export { officeOver } from './casework-office.ts';
export { type ListenOptions, listen, PortInUse } from './listen.ts';
export type { ExportFormat, Kept, Office, Previewed, SentFile, Unreadable } from './office.ts';
export { createServer, type ServerOptions } from './server.ts';
export { findGuideline } from './views/guidelines.ts';
export { csvOf } from './views/statistics-csv.ts';
