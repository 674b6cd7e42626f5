const FORMAT = new Intl.DateTimeFormat('vi-VN', {
  ...{ timeZone: 'Asia/Ho_Chi_Minh', hour: '2-digit', minute: '2-digit' },
  ...{ day: '2-digit', month: '2-digit', year: 'numeric' },
});

/** An instant (ISO) as it is written in a notice: the office's own time. */
export const dayAndTime = (instant: string): string => FORMAT.format(new Date(instant));

/** A day (YYYY-MM-DD) as it is written in a notice. */
export const day = (written: string): string => written.split('-').reverse().join('/');
