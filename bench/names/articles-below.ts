import { articleText } from '../../src/articles/article-text.ts'
import { parseArticleFile } from '../../src/articles/parse-article-file.ts'
import { articleNames, readTextFiles } from '../../src/cli/read-files.ts'
import { UsageError } from '../../src/cli/usage-error.ts'
import type { UnlabelledStory } from '../../src/entities/training/silver-stories.ts'

/**
 * Read the articles of a folder, as they are imported.
 *
 * @throws {UsageError} where there are none
 */
export function articlesBelow(folder: string): UnlabelledStory[] {
  const articles = readTextFiles(folder, articleNames).flatMap((file) => {
    const article = parseArticleFile(file)
    return article
      ? [{ id: article.id, title: article.title, text: articleText(article).blocks.join('\n') }]
      : []
  })
  if (articles.length === 0)
    throw new UsageError(`Unexpected folder \`${folder}\`, expected articles in it, import them first`)
  return articles
}
