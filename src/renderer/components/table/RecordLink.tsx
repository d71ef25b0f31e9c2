interface RecordLinkProps {
  kind:
    | 'projects'
    | 'organisations'
    | 'programmes'
    | 'people'
    | 'meetings'
    | 'assignments'
    | 'initiatives';
  id: string;
  text: string;
}

/** A record's name in a list as a link; a plain one, because a list draws hundreds of them. */
export function RecordLink({ kind, id, text }: RecordLinkProps) {
  if (text === '') return '';
  return (
    <a href={`#/${kind}/${id}`} tabIndex={-1} title={text}>
      {text}
    </a>
  );
}
