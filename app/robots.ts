import type { MetadataRoute } from 'next';
import { siteUrl } from '@/app/joins/site-url';

/** Everything may be read; results carry `noindex` themselves. */
export default function robots(): MetadataRoute.Robots {
  return {
    rules: { userAgent: '*', allow: '/', disallow: '/api/' },
    sitemap: new URL('/sitemap.xml', siteUrl()).href,
  };
}
