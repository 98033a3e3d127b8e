/** Where the answer will stand, beside an empty form on a desk; on a phone nothing is waited for. */
export const AnswerWaiting = ({ text }: { readonly text: string }) => (
  <p className="hidden text-quiet lg:block print:hidden">{text}</p>
);
