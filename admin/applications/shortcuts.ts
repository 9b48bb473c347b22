import { useEffect } from 'react';

const isTyping = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && (target.isContentEditable || ['TEXTAREA', 'SELECT'].includes(target.tagName) || (target instanceof HTMLInputElement && target.type !== 'checkbox'));

const isMeantOtherwise = ({ target, ctrlKey, metaKey, altKey }: KeyboardEvent): boolean =>
  ctrlKey || metaKey || altKey || isTyping(target) || document.querySelector('[role="dialog"], [role="menu"]') !== null;

/** Single keys that do something on this screen while nobody types and no dialog is open. */
export const useShortcuts = (deeds: Readonly<Record<string, (() => unknown) | undefined>>): void => {
  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      const deed = deeds[event.key];
      if (!deed || isMeantOtherwise(event)) return;
      event.preventDefault();
      deed();
    };
    document.addEventListener('keydown', listen);
    return () => document.removeEventListener('keydown', listen);
  });
};
