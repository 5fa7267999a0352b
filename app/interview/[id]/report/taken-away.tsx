import { headers } from 'next/headers';
import { RunningTitle } from '@/app/_components/running-title';
import { momentWords } from '@/app/_components/moment';
import { compose } from '@/lib/server/compose';
import { isLoopback } from '@/lib/server/http/loopback';
import { personOf } from '@/lib/server/http/person-cookie';
import { sharesOf } from '@/lib/use-cases/share-report';
import { TakeItWithYou } from '@/app/interview/[id]/report/_components/take-away/take-it-with-you';

/** The part of an own report that is about taking it away, with the links there are. */
export async function TakenAway({
  interview,
  answered,
  title,
}: {
  interview: string;
  /** So many questions have a score. */
  answered: number;
  title: string;
}) {
  const { sharing, secret } = compose();
  const person = (await personOf(secret)) ?? '';
  const shares = await sharesOf(sharing, { interview, person });
  return (
    <>
      <RunningTitle title={title} />
      <TakeItWithYou
        interview={interview}
        answered={answered}
        onlyHere={isLoopback(await headers())}
        links={(shares.ok ? shares.value : []).map(
          ({ id, include, comments, expiresAt, token, left }) => ({
            id,
            include,
            comments,
            worksUntil: momentWords(expiresAt),
            token,
            left,
          }),
        )}
      />
    </>
  );
}
