const minutesOf = (time: string): number => {
  const [hours = 0, minutes = 0] = time.split(':').map(Number);
  return hours * 60 + minutes;
};

export interface AgendaTime {
  /** Sum of the planned minutes; 0 where no item has any. */
  planned: number;
  /** Length of the meeting in minutes; null while its start or end is not set, or it lasts several days. */
  length: number | null;
  /** How many minutes the plan is longer than the meeting; 0 when it fits. */
  over: number;
}

interface Times {
  date: string | null;
  endDate: string | null;
  startTime: string;
  endTime: string;
}

/** The agenda's planned minutes against the length of the meeting; one past midnight ends the next day. */
export function agendaTime(
  meeting: Times,
  items: readonly { minutes: number | null }[],
): AgendaTime {
  const planned = items.reduce((sum, { minutes }) => sum + (minutes ?? 0), 0);
  const isLong = meeting.endDate !== null && meeting.endDate !== meeting.date;
  if (meeting.startTime === '' || meeting.endTime === '' || isLong) {
    return { planned, length: null, over: 0 };
  }
  const span = minutesOf(meeting.endTime) - minutesOf(meeting.startTime);
  const length = span > 0 ? span : span + 24 * 60;
  return { planned, length, over: Math.max(0, planned - length) };
}
