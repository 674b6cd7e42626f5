import { z } from 'zod';

const port = z.coerce.number().int().min(0).max(65_535);
const flag = z.enum(['0', '1']).transform((text) => text === '1');

/** Every setting there is; .env.example says what each is for. */
const each = z.object({
  PORT: port.default(4000),
  HOST: z.string().min(1).default('0.0.0.0'),
  DATA_DIR: z.string().min(1).default('.data'),
  DATABASE_URL: z.url({ protocol: /^postgres(ql)?$/ }).optional(),
  PUBLIC_URL: z.url({ protocol: /^https?$/ }).optional(),
  SITE_NAME: z.string().min(1).default('Sở Công Thương tỉnh Thanh Hoá'),
  OFFICE_ADDRESS: z.string().optional(),
  OFFICE_TELEPHONE: z.string().optional(),
  OFFICE_MAIL: z.string().optional(),
  OFFICE_HOURS: z.string().optional(),
  SAMPLE_CONTENT: flag.optional(),
  PORTAL_SECRET: z.string().min(32).optional(),
  TRUST_PROXY: flag.default(false),
  REQUESTS_PER_TEN_SECONDS: z.coerce.number().int().min(10).default(600),
  LINK_CHECK: flag.default(false),
  TYPESENSE_URL: z
    .string()
    .regex(/^https?:\/\/[^\s,]+(,https?:\/\/[^\s,]+)*$/)
    .transform((nodes) => nodes.split(','))
    .optional(),
  TYPESENSE_API_KEY: z.string().min(1).optional(),
  TYPESENSE_PREFIX: z
    .string()
    .regex(/^[a-z][a-z0-9_]*$/)
    .default('portal'),
  LOG_LEVEL: z.enum(['silent', 'error', 'warn', 'info', 'debug']).default('warn'),
});

/** A search server is named with the key to it. */
const shape = each.refine(({ TYPESENSE_URL, TYPESENSE_API_KEY }) => !TYPESENSE_URL || TYPESENSE_API_KEY, {
  path: ['TYPESENSE_API_KEY'],
});

export type Settings = z.infer<typeof shape>;

/** What a setting must look like, in the words of whoever sets it. */
const MUST_BE: Record<string, string> = {
  PORT: 'phải là một số từ 0 đến 65535 / must be a number from 0 to 65535',
  DATABASE_URL: 'phải có dạng / must look like postgres://user:password@host:5432/database',
  PUBLIC_URL: 'phải có dạng / must look like https://congthuong.example.vn',
  SAMPLE_CONTENT: 'phải là / must be 0, 1',
  TRUST_PROXY: 'phải là / must be 0, 1',
  REQUESTS_PER_TEN_SECONDS: 'phải là một số từ 10 trở lên / must be a number of 10 or more',
  LINK_CHECK: 'phải là / must be 0, 1',
  TYPESENSE_URL: 'phải có dạng / must look like http://host:8108, or several, separated by commas',
  TYPESENSE_API_KEY: 'phải có khi dùng TYPESENSE_URL / must be there with TYPESENSE_URL',
  TYPESENSE_PREFIX: 'chỉ gồm chữ thường, số, gạch dưới / must be lower-case letters, digits, underscores',
  PORTAL_SECRET: 'phải dài ít nhất 32 ký tự / must have at least 32 characters',
  LOG_LEVEL: 'phải là / must be silent, error, warn, info, debug',
};

const SECRET = new Set(['PORTAL_SECRET', 'TYPESENSE_API_KEY']);

/** A sentence for whoever starts the portal; never a stack trace. */
export class StartFault extends Error {
  override readonly name = 'StartFault';
}

/** Reads the settings, empty ones as absent ones; a wrong one is named with what it must look like. */
export function readSettings(env: Record<string, string | undefined>): Settings {
  const given = Object.fromEntries(Object.entries(env).filter(([, value]) => value !== ''));
  const result = shape.safeParse(given);
  if (result.success) return result.data;
  const sentences = result.error.issues.map(({ path }) => {
    const name = String(path[0]);
    const value = SECRET.has(name) ? '…' : (given[name] ?? '');
    return `${name}=${value}: ${MUST_BE[name] ?? 'không hợp lệ / is not valid'}`;
  });
  throw new StartFault(sentences.join('\n'));
}
