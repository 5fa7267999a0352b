import type { Report } from '@/lib/report/report';
import { CalibrationSection } from './calibration';
import { DeliverySection } from '@/app/interview/[id]/report/_components/delivery/delivery-section';
import { Gaps } from './gaps';
import { ModelAdvice } from './model-advice';
import { NextSteps } from './next-steps';
import { Strengths } from './strengths';
import { TimeSection } from './time-section';

/** The interview in a minute, and what concerns all of it: before the questions one by one. */
export function WholeInterview({ report }: { report: Report }) {
  return (
    <>
      <div className="mt-10 space-y-10">
        <Strengths report={report} />
        <NextSteps report={report} />
      </div>
      <ModelAdvice report={report} />
      <Gaps report={report} />
      <TimeSection report={report} />
      <DeliverySection report={report} />
      <CalibrationSection report={report} />
    </>
  );
}
