/** Copies a text, and tells whether the browser let it: it may know no clipboard, or be forbidden to use it. */
export const copyText = async (text: string): Promise<boolean> => {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
};
