/** Time zones in which the office meets; others stay as they were saved. */
export const timeZones: string[] = [
  'Asia/Almaty',
  'Asia/Bishkek',
  'Asia/Dushanbe',
  'Asia/Seoul',
  'Asia/Tashkent',
  'Asia/Tbilisi',
  'Asia/Tokyo',
  'Asia/Yerevan',
  'Europe/Brussels',
  'Europe/London',
  'Europe/Moscow',
  'Europe/Oslo',
  'America/New_York',
  'UTC',
];
