import { faultId, hintId, type TypedField } from '@/components/form/typed-field';

/** The hint of a question, and its fault in words beside it. */
export const FieldNotes = ({ name, words, fault }: Pick<TypedField, 'name' | 'words' | 'fault'>) => (
  <>
    {words.hint !== undefined && (
      <span id={hintId(name)} className="block text-base text-quiet">
        {words.hint}
      </span>
    )}
    {fault !== undefined && (
      <span id={faultId(name)} className="block border-l-4 border-ink pl-3 font-bold">
        {fault}
      </span>
    )}
  </>
);
