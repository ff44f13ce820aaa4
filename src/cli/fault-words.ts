import { StoreFault, type StoreFaultCode } from '../store/index.ts';

const TO_DO: Readonly<Record<StoreFaultCode, string>> = {
  held: 'Wait until it has ended, or use another folder with OPENIMR_DATA.',
  unstorable: 'Check that the file is the right one; if it is, please report it.',
  schema: 'Use the release that wrote the data, or another data folder (OPENIMR_DATA).',
  full: 'Make room and run the same command again: it goes on where it stopped.',
  unreachable: 'Check that the server runs and that DATABASE_URL is right.',
  folder: 'Check who owns it and the space on its disk, or set OPENIMR_DATA to another folder.',
  failed: 'Look with: openimr doctor',
};

/** What to do about a fault of the store. */
export const toDoAbout = ({ code }: StoreFault): string => TO_DO[code];

/** A fault in words, with what to do about it where that is known. */
export function faultWords(fault: unknown): string {
  if (!(fault instanceof Error)) return String(fault);
  return fault instanceof StoreFault ? `${fault.message.replace(/\.?$/, '.')} ${toDoAbout(fault)}` : fault.message;
}
