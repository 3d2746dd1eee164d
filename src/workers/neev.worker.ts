import { answerTo } from '#workers/answer.ts';
import type { Request } from '#workers/job.ts';

addEventListener('message', ({ data }: MessageEvent<Request>) => {
  const { answer, transfer } = answerTo(data);
  postMessage(answer, { transfer: [...transfer] });
});
