/** Whether an input method is still composing what the event is about: pinyin on its way to becoming characters is no answer yet. */
export const isComposing = ({ nativeEvent }: { readonly nativeEvent: Event }): boolean =>
  'isComposing' in nativeEvent && nativeEvent.isComposing === true;
