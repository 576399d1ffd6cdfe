import './expressions';
import './elements';
import './suggestions';
import { takeOver } from './take-over';

takeOver().catch((error: unknown) => {
  // The prerendered page is still there and still works.
  console.warn('The live page did not start', error);
});
