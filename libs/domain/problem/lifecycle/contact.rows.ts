import { STATES } from '../problem.js';
import { row, type Transition } from '../transition.js';

/** Rows of what is written down on the way: notes, progress, calls (T37). Last: a call that closes is a row of its own. */
export const CONTACT: readonly Transition[] = [
  row({
    id: 'T37 note',
    command: 'note',
    event: 'noted',
    from: STATES,
    to: 'same',
    who: ['staff'],
    isPublic: false,
    bumpsVersion: false,
  }),
  row({
    id: 'T37 progress',
    command: 'progress',
    event: 'progressed',
    from: STATES,
    to: 'same',
    who: ['staff'],
    clocks: ['stop:slip'],
    tells: ['enterprise'],
    bumpsVersion: false,
  }),
  row({
    id: 'T37 call',
    command: 'log-call',
    event: 'call_logged',
    from: STATES,
    to: 'same',
    who: ['staff'],
    guards: ['followUpIsNotHandler'],
    patches: ['addTry'],
    isPublic: false,
    bumpsVersion: false,
  }),
];
