import { embeddedInterviewer } from './embedded-interviewer';
import { interviewerContract } from './interviewer.contract';

interviewerContract('the built-in wording', () => embeddedInterviewer);
