import { Icon } from '../shell/Icon';
import { useWords } from '../words';

/** The ink square at the corner of an opened sheet; in portrait a bar in the lower third. */
export function CloseButton({ onClose }: { onClose: () => void }) {
  const say = useWords();
  return (
    <button type="button" className="opened-close" onClick={onClose}>
      <Icon name="close" />
      <span>{say('sheet.close')}</span>
    </button>
  );
}
