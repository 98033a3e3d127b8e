import { GET as anyAddress } from '@/app/api/[[...rest]]/route';
import { GET as calculator } from '@/app/api/calculators/[id]/route';
import { GET as calculators } from '@/app/api/calculators/route';
import { GET as checker } from '@/app/api/eligibility/[id]/route';
import { GET as eligibility } from '@/app/api/eligibility/route';
import { GET as notice } from '@/app/api/notices/[id]/route';
import { GET as notices } from '@/app/api/notices/route';
import { GET as openapi } from '@/app/api/openapi.json/route';

const lists = new Map<string, (request: Request) => Response | Promise<Response>>([
  ['/api/notices', notices],
  ['/api/calculators', calculators],
  ['/api/eligibility', eligibility],
  ['/api/openapi.json', openapi],
]);

const single = { notices: notice, calculators: calculator, eligibility: checker };

/** Asks the API as its addresses do, without a server. */
export const askApi = async (path: string): Promise<Response> => {
  const request = new Request(`http://portal.invalid${path}`);
  const { pathname } = new URL(request.url);
  const [, , kind = '', id = ''] = pathname.split('/');
  const list = lists.get(pathname);
  if (list !== undefined) return list(request);
  const params = Promise.resolve({ id: decodeURIComponent(id) });
  if (id !== '' && (kind === 'notices' || kind === 'calculators' || kind === 'eligibility')) {
    return single[kind](request, { params });
  }
  return anyAddress(request);
};
