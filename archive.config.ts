import { defineArchive } from 'yaowen'

export default defineArchive({
  title: '科学共同体要闻',
  description: '《科学共同体要闻》逐期逐篇：可检索、可引用的要闻档案。',
  language: 'zh-Hans',
})
