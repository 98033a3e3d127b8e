import type { ReviewedWords } from '@/lib/model/reviewed-words';
import type { WordFinding } from '@/lib/words/word-finding';

type Review = ReviewedWords[number];

/** What is left after the reviewed list: findings nobody has judged right, and reviews that no finding needs any more. */
export type Unreviewed = { readonly findings: readonly WordFinding[]; readonly stale: readonly Review[] };

/** Takes from the findings those in the reviewed list: the same check, passage and words. */
export function leaveOutReviewed(findings: readonly WordFinding[], reviewed: ReviewedWords): Unreviewed {
  return {
    findings: findings.filter((finding) => !reviewed.some((review) => judges(review, finding))),
    stale: reviewed.filter((review) => !findings.some((finding) => judges(review, finding))),
  };
}

function judges(review: Review, { check, at, words }: WordFinding): boolean {
  return review.check === check && review.at === at && review.words === words;
}
