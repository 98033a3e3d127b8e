/** For whom money of a personal account (个人账户) is used: the account's owner, or a relative of the owner. */
export const accountHolders = ['self', 'spouse', 'parent', 'child', 'other'] as const;
