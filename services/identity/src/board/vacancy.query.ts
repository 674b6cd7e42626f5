/** The first instant from now on at which nobody is editor-in-chief; no row's worth of it when the office is held without end. */
export const VACANT_FROM = `
  select lower(tstzmultirange(tstzrange(kit.now(), null)) - coalesce(range_agg(valid), '{}')) as "vacantFrom"
  from identity.appointment where role = 'EDITOR_IN_CHIEF'`;

/** Long enough before for the Director to decide. */
export const WARNING_DAYS = 7;

export interface Vacancy {
  /** null = held without end. */
  vacantFrom: Date | null;
}
