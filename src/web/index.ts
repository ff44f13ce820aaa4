export { addressOf } from './addresses.ts';
export type { Frame, Place } from './frame.ts';
export type {
  LetterBlock,
  LetterFact,
  LetterIssue,
  LetterNote,
  LetterRun,
  LetterSentence,
  LetterView,
} from './letter.ts';
export { aboutPage } from './pages/about.tsx';
export { apiPage } from './pages/api.tsx';
export { checkPage, checksPage } from './pages/checks.tsx';
export { dataPage } from './pages/data.tsx';
export { determinationPage } from './pages/determination.tsx';
export { type GuidelineView, guidelinePage, guidelinesPage } from './pages/guidelines.tsx';
export { type HomeView, homePage } from './pages/home.tsx';
export { previewPage, readPage } from './pages/read.tsx';
export { type SearchView, searchPage } from './pages/search.tsx';
export { type StatisticsView, statisticsPage } from './pages/statistics.tsx';
export {
  failed,
  notAllowed,
  notFound,
  notReady,
  notUnderstood,
  type Trouble,
  tooLarge,
  troublePage,
} from './pages/trouble.tsx';
export { capital, facetTitle, writtenDate } from './words.ts';
