import type { CommandContext, Refusal } from '@portal/kit';
import type { Appoint } from './appoint.ts';
import { isRole, roleName, UNIT_ROLES } from './roles.ts';

/** Everything that is wrong with an appointment as entered, at once; the constraints say it again for two at a time. */
export async function appointmentFaults(ctx: CommandContext, input: Appoint): Promise<Refusal[]> {
  const { role, unitId, decisionNumber, from, until } = input;
  const faults: Refusal[] = [];
  if (decisionNumber.trim() === '') faults.push({ code: 'DECISION_NUMBER_MISSING', field: 'decisionNumber' });
  if (from && from < ctx.now && ctx.actor.purpose !== 'system')
    faults.push({ code: 'PERIOD_IN_PAST', field: 'from' });
  if (from && until && until <= from) faults.push({ code: 'PERIOD_EMPTY', field: 'until' });
  if (isRole(role) && UNIT_ROLES.includes(role) && !unitId) {
    const name = roleName(role, false, ctx.actor.language);
    faults.push({ code: 'ROLE_NEEDS_UNIT', params: { role: name }, field: 'unitId' });
  }
  if (unitId) {
    const open = await ctx.sql(
      'select from identity.unit_period where unit_id = $1 and valid @> $2::timestamptz',
      [unitId, from],
    );
    if (!open.length) faults.push({ code: 'UNIT_CLOSED', field: 'unitId' });
  }
  faults.push(...(await unknownCodes(ctx, 'SECTION', input.sections, 'sections')));
  faults.push(...(await unknownCodes(ctx, 'FIELD', input.fields, 'fields')));
  faults.push(...(await unknownCodes(ctx, 'AREA', input.areas, 'areas')));
  if (faults.length === 0) faults.push(...(await overlaps(ctx, input)));
  return faults;
}

/** Codes that the register does not have, or no longer has. */
export async function unknownCodes(
  ctx: CommandContext,
  register: 'SECTION' | 'FIELD' | 'AREA',
  codes: string[] | null | undefined,
  field: string,
): Promise<Refusal[]> {
  if (!codes?.length) return [];
  const missing = await ctx.sql<{ code: string }>(
    `select asked.code from unnest($1::text[]) as asked (code)
     where not exists (select from identity.register_entry e
       where e.register = $2 and e.code = asked.code and (e.closed_at is null or e.closed_at > $3))`,
    [codes, register, ctx.now],
  );
  return missing.map(({ code }) => ({ code: 'CODE_UNKNOWN', params: { code }, field }));
}

/** The constraint that this appointment would break, in the words of the regulation. */
async function overlaps(
  ctx: CommandContext,
  { personId, role, unitId, from, until }: Appoint,
): Promise<Refusal[]> {
  const [found] = await ctx.sql<{ code: string }>(
    `select case
         when role = $2 and role = 'EDITOR_IN_CHIEF' then 'TWO_EDITORS_IN_CHIEF'
         when role = $2 and role = 'DIRECTOR' then 'TWO_DIRECTORS'
         when role = $2 then 'APPOINTED_ALREADY'
         else 'ADMINISTRATOR_APART' end as code
     from identity.appointment
     where valid && tstzrange($4, $5, '[)') and (
       (role = $2 and role in ('EDITOR_IN_CHIEF', 'DIRECTOR'))
       or (person_id = $1 and role = $2 and unit_id is not distinct from $3::uuid)
       or (person_id = $1 and side <> case $2::text when 'SITE_ADMINISTRATOR' then 1 when 'STAFF' then null else 2 end))
     limit 1`,
    [personId, role, unitId ?? null, from, until],
  );
  return found ? [{ code: found.code, field: 'role' }] : [];
}
