import type { Reason } from './treatments/treatment-line.ts';

/** Why the rest of a request fares as it does when utilization review authorized a part of it. */
export const REST_OF_VISITS: { readonly refused: Reason; readonly tooMany: Reason; readonly granted: Reason } = {
  refused: {
    prior: 'none',
    records: ['past: None of the authorized {unit} of {treatment} has taken place yet.'],
    finds:
      'Of {original} {unit} asked for, {authorized} were authorized and have not taken place; {asked} are in dispute.',
    holds: 'What the authorized {unit} achieve [should be known|has to be seen] before more {treatment} is added.',
  },
  tooMany: {
    prior: 'none',
    records: ['past: The request for {treatment} states no goal beyond less pain.'],
    finds:
      'The request was for {original} {unit}, which is above the {limit} of the guideline; {authorized} were authorized and {asked} are in dispute.',
    holds:
      'A number of {treatment} visits above the guideline needs a reason, and [none is offered|the request gives none].',
    absent: /exceptional|set back/i,
  },
  granted: {
    prior: 'none',
    records: ['exam deficit: Lifting and reaching are measurably limited.'],
    finds:
      'The {original} {unit} first asked for stay within the {limit} of the guideline, so the {asked} left in dispute do so as well.',
    holds:
      '[A measured limit of lifting and reaching gives the full course of {treatment} a clear goal|Nothing would be gained by cutting {treatment} that the guideline allows in full].',
  },
};

export const REST_OF_DRUG: { readonly refused: Reason; readonly granted: Reason } = {
  refused: {
    records: ['past: {He} has been taking {called} for {months} months.'],
    finds:
      'After {months} months of {called}, {authorized} of the {original} was authorized, which leaves {asked} in dispute.',
    holds:
      '[The part authorized is enough for a review of {called}|More {called} than the part authorized is not supported without a recorded effect].',
    absent: /relie[fv]|helps|benefit|eases|falls from/i,
  },
  granted: {
    records: [
      'complaint score: On {called} {his} pain falls from {high}/10 to {low}/10.',
      'complaint tasks: {He} keeps working on it.',
    ],
    finds:
      'On the dose prescribed the pain falls from {high}/10 to {low}/10 and {worker} keeps working; {asked} of {original} is in dispute.',
    holds: 'Cutting a dose of {called} that works, with work kept up, has no basis in the guideline.',
  },
};

export const PURCHASE_AFTER_RENTAL: Reason = {
  records: ['past: The month of rental has not begun.'],
  finds: 'A rental of one month was authorized instead of the purchase, and it has not begun.',
  holds: 'The purchase depends on what that month shows.',
};
