import type { Messages as Catalogue } from '@/lib/i18n/messages-of';
import type { Locale as Script } from '@/lib/model/locale';

// A key that is missing in the catalogue fails the type check.
declare module 'next-intl' {
  interface AppConfig {
    Locale: Script;
    Messages: Catalogue;
  }
}
