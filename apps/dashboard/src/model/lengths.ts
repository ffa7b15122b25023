const SECOND_MS = 1000;
const HOUR_S = 3600;
const LONG_H = 48;

/** A length of time: `4:40`, from an hour on `2 h 10`, and from two days on `12 d 3 h`. */
export function lengthText(ms: number): string {
  const seconds = Math.max(0, Math.round(ms / SECOND_MS));
  const minutes = Math.floor(seconds / 60);
  if (seconds < HOUR_S) return `${minutes}:${two(seconds % 60)}`;
  const hours = Math.floor(minutes / 60);
  if (hours < LONG_H) return `${hours} h ${two(minutes % 60)}`;
  return `${Math.floor(hours / 24)} d ${hours % 24} h`;
}

/** A time of the day, UTC: `11:25:56`. */
export function timeText(at: number): string {
  return new Date(at).toISOString().slice(-13, -5);
}

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** A day: `26 Nov 2026`. */
export function dayText(at: number): string {
  const date = new Date(at);
  return `${date.getUTCDate()} ${MONTHS[date.getUTCMonth()]} ${date.getUTCFullYear()}`;
}

function two(number: number): string {
  return String(number).padStart(2, '0');
}
