import { lookup } from '../lookup';
import { directionOf } from '../shell/direction';
import { inLanguage } from '../shell/in-language';
import { useExhibit } from '../store';

/** Words of the time, in the visitor's language, the original below where it was said in another. */
export function Quoted({ ids }: { ids: string[] }) {
  const { quotation } = lookup(useExhibit());
  return ids.map((id) => quotation.get(id)).filter((one) => !!one).map((one) => (
    <figure className="quoted" key={one.id}>
      <blockquote {...inLanguage(one, 'html')} dangerouslySetInnerHTML={{ __html: one.html }} />
      {one.originalHtml && <blockquote className="quoted-original" lang={one.original} dir={directionOf(one.original)} dangerouslySetInnerHTML={{ __html: one.originalHtml }} />}
      <figcaption {...inLanguage(one, 'author')}>{one.author}, <cite>{one.work}</cite></figcaption>
    </figure>
  ));
}
