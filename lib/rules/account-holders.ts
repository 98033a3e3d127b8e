/** For whom the personal account (个人账户) is to pay. Parents and children are one's own. */
export const accountHolders = ['self', 'spouse', 'parent', 'child', 'other'] as const;
