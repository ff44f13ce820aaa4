/** What every page needs of the site around it: addresses of its assets, and what stands in the foot. */
export interface Frame {
  readonly stylesheet: string;
  readonly documentStylesheet: string;
  readonly script: string;
  readonly icon: string;
  /** Invented determinations in the library; 0 when there are none. */
  readonly invented: number;
  /** How to remove them, as typed in a terminal. */
  readonly removeInvented: string;
  readonly version: string;
}

/** The main places, in the order of the masthead. */
export type Place = 'search' | 'statistics' | 'guidelines' | 'checks' | 'read' | 'data' | 'api' | 'about';
