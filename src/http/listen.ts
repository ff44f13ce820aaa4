import type { FastifyInstance } from 'fastify';

/** The port asked for is taken by another program. */
export class PortInUse extends Error {
  override readonly name = 'PortInUse';
  readonly retry = false;
  readonly port: number;

  constructor(port: number) {
    super(`Port ${port} is in use by another program. Choose another, for example: openimr serve --port ${port + 1}`);
    this.port = port;
  }
}

export interface ListenOptions {
  /** 127.0.0.1 where nothing is said: this machine only. */
  readonly host?: string;
  /** 4600 where nothing is said; 0 takes any that is free. */
  readonly port?: number;
}

/** Starts listening; gives the address, "http://127.0.0.1:4600". Throws PortInUse. */
export async function listen(server: FastifyInstance, options: ListenOptions = {}): Promise<string> {
  const { host = '127.0.0.1', port = 4600 } = options;
  try {
    return await server.listen({ host, port });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EADDRINUSE') throw new PortInUse(port);
    throw error;
  }
}
