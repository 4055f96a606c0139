import { Notice } from './Notice';

interface AlertProps {
  /** What kind of message this is, in words: "Let op". */
  label: string;
  /** What went wrong; nothing where nothing did. */
  message: string | false | null;
}

/** Says what went wrong as soon as it does: it stands there before, so that it is read aloud. */
export function Alert({ label, message }: AlertProps) {
  return (
    <div role="alert" className="empty:hidden">
      {message && (
        <Notice tone="warning" label={label}>
          <p>{message}</p>
        </Notice>
      )}
    </div>
  );
}
