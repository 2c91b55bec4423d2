import type { TemplateProps } from '../../src/site/page.ts'
import { onePageEach } from '../../src/site/page-template.ts'
import { studyWordsOf } from '../../src/site/words/studies/index.ts'
import { RepeatedPassage } from '../parts/RepeatedPassage.tsx'
import { StudyFrame } from '../parts/StudyFrame.tsx'

export const data = onePageEach('repeats')

export function render({ item, site }: TemplateProps<'repeats'>) {
  const { passages } = item.data()
  return (
    <StudyFrame site={site} url={item.url} name="repeats">
      {passages.length === 0 && <p>{studyWordsOf(site.language).noRepeats}</p>}
      <ol class="passages">
        {passages.map(({ text, articles, first, again, more }) => (
          <RepeatedPassage
            key={`${first.url} ${text}`}
            site={site}
            text={text}
            articles={articles}
            first={first}
            others={again}
            more={more}
            heading
          />
        ))}
      </ol>
    </StudyFrame>
  )
}
