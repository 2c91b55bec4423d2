import { recordLanguage } from '../../src/site/content-language.ts'
import type { ArticleSummary, FrontData } from '../../src/site/page.ts'
import type { Site } from '../../src/site/site.ts'
import { href } from '../../src/site/url.ts'
import { wordsOf } from '../../src/site/words/index.ts'
import { ArticleList } from './ArticleList.tsx'
import { bulletinName, daysInName } from './bulletin-name.ts'
import { DayMark } from './DayMark.tsx'
import { Headline, Terms } from './Headline.tsx'
import { isUpright } from './is-upright.ts'

/** Headlines set from top to bottom beside the lead. */
const UPRIGHT = 2

interface NewestBulletinProps {
  readonly site: Site
  readonly newest: NonNullable<FrontData['newest']>
}

/**
 * The newest issue as a newspaper's front: its day in the margin, the first article opens, two headlines stand upright
 * beside it as Chinese papers set them, the others stand in ruled columns.
 */
export function NewestBulletin({ site, newest }: NewestBulletinProps) {
  const words = wordsOf(site.language)
  const [lead, ...others] = newest.items
  if (!lead) return null
  const upright =
    others.length > UPRIGHT ? others.filter(({ title }) => isUpright(title)).slice(0, UPRIGHT) : []
  const level = others.filter((item) => !upright.includes(item))
  // Beside upright headlines there is room for a second story under the lead.
  const [second, rest] = upright.length > 0 ? [level[0], level.slice(1)] : [undefined, level]
  return (
    <section aria-labelledby="newest" class="newest hang">
      <DayMark site={site} date={lead.date} />
      <div>
        <h2 id="newest" class="newest-name">
          {words.front.newest}{' '}
          <a href={href(newest.url, site.pathPrefix)}>
            <Terms text={bulletinName(words, newest)} days={daysInName(words, newest)} />
          </a>
        </h2>
        <div class="fold">
          <div>
            <Story site={site} item={lead} class="lead-story" />
            {second && <Story site={site} item={second} class="story" />}
          </div>
          {upright.length > 0 && (
            <div class="upright" {...recordLanguage(site)}>
              {upright.map((item) => (
                <h3 key={item.url}>
                  <a href={href(item.url, site.pathPrefix)}>
                    <Headline title={item.title} />
                  </a>
                </h3>
              ))}
            </div>
          )}
        </div>
        <ArticleList site={site} items={rest.map(headlineOf)} class="news-columns" />
      </div>
    </section>
  )
}

interface StoryProps {
  readonly site: Site
  readonly item: ArticleSummary
  readonly class: 'lead-story' | 'story'
}

function Story({ site, item, class: name }: StoryProps) {
  return (
    <article class={name} {...recordLanguage(site)}>
      {item.kicker && <p class="kicker">{item.kicker}</p>}
      <h3>
        <a href={href(item.url, site.pathPrefix)}>
          <Headline title={item.title} />
        </a>
      </h3>
      {item.opening && <p class="opening">{item.opening}</p>}
    </article>
  )
}

/** Without its beginning: in the columns there is no room for it. */
function headlineOf({ opening: _, ...headline }: ArticleSummary): ArticleSummary {
  return headline
}
