import { useEffect } from 'react';
import { useLocaleState } from 'react-admin';
import { pageHeadingId } from './page-heading.tsx';

const product = 'Izcelsme';

/** Carries the page's heading into the browser's tab, and the language being read into the document. */
export const DocumentTitle = () => {
  const [language] = useLocaleState();
  useEffect(() => {
    document.documentElement.lang = language;
  }, [language]);

  useEffect(() => {
    const heading = document.getElementById(pageHeadingId);
    if (!heading) return;
    const carry = () => {
      const text = heading.textContent?.trim();
      document.title = text ? `${text} · ${product}` : product;
    };
    carry();
    const watch = new MutationObserver(carry);
    watch.observe(heading, { childList: true, characterData: true, subtree: true });
    return () => watch.disconnect();
  }, []);
  return null;
};
