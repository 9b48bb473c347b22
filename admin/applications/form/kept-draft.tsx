import { useEffect } from 'react';
import { useFormContext } from 'react-hook-form';

const pauseMilliseconds = 400;
const key = 'izcelsme.new-application';

/** What was typed into a form before this window was reloaded; undefined when nothing was. */
export const draftKept = (): object | undefined => {
  const text = sessionStorage.getItem(key);
  return text === null ? undefined : JSON.parse(text) as object;
};

export const forgetDraft = (): void => sessionStorage.removeItem(key);

/** Keeps what is typed into the form around it until it is handed in; closing the window forgets it. */
export const KeptDraft = () => {
  const { watch } = useFormContext();
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const { unsubscribe } = watch((values) => {
      clearTimeout(timer);
      timer = setTimeout(() => sessionStorage.setItem(key, JSON.stringify(values)), pauseMilliseconds);
    });
    return () => {
      clearTimeout(timer);
      unsubscribe();
    };
  }, [watch]);
  return null;
};
