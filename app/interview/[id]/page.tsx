import type { Metadata } from 'next';
import { notFound, redirect } from 'next/navigation';
import { compose } from '@/lib/server/compose';
import { personOf } from '@/lib/server/http/person-cookie';
import { mayRateInRoom } from '@/lib/use-cases/rate-yourself';
import { roomView } from '@/lib/use-cases/room-view';
import { touch } from '@/lib/use-cases/touch';
import { InterviewRoom } from './_components/interview-room';

export const metadata: Metadata = { title: 'Interview' };

export default async function InterviewPage({ params }: { params: Promise<{ id: string }> }) {
  const { id } = await params;
  const { ports, secret } = compose();
  const person = await personOf(secret);
  const touched = person === undefined ? undefined : await touch(ports, id, person);
  if (!touched) notFound();
  if (touched.state.phase === 'closed' && !(await mayRateInRoom(ports, touched)))
    redirect(`/interview/${id}/report`);
  // The tab that will hold the pen says so itself once it lives.
  return <InterviewRoom view={await roomView(ports, touched, '', 0)} />;
}
