/**
 * The style sheet of the report page. No character that HTML would escape: its hash is that of its text.
 */
export const reportStyle = `
:root { color-scheme: light dark; --soft: color-mix(in srgb, currentColor 12%, transparent); }
body { font: 16px/1.6 system-ui, sans-serif; margin: 2rem auto; max-width: 90rem; padding: 0 1rem; }
h2 { border-top: 2px solid; margin-top: 3rem; padding-top: .5rem; }
table { border-collapse: collapse; } th, td { border: 1px solid var(--soft); padding: .1rem .6rem; text-align: left; }
.pair { display: grid; gap: 2rem; grid-template-columns: minmax(0, 1fr) minmax(0, 1fr); }
.printed { font-size: .9rem; overflow-wrap: anywhere; padding-left: 3.5em; }
.printed li { white-space: pre-wrap; }
article { border-left: 4px solid #2d6cdf; margin-bottom: 2rem; padding-left: 1rem; }
article p { overflow-wrap: anywhere; white-space: pre-wrap; }
.legend span { margin-right: 1rem; padding: .1rem .5rem; }
.masthead { background: #b23a2e33; } .headline { background: #2d6cdf33; font-weight: bold; }
.kicker, .subtitle, .subheadline { background: #2d6cdf1f; } .source, .url { background: #2e8b5733; }
.contents, .page-number, .running-head, .rule, .imprint, .tail { opacity: .6; text-decoration: line-through; }
.join { color: #c25b00; font-weight: bold; }
.quotation { border-left: 3px solid var(--soft); padding-left: .8rem; }
.said { display: block; border-left: 4px solid; padding-left: .5rem; font-size: .85rem; }
.fail { color: #c0262d; } .message { color: #b06000; } .note, .info { color: color-mix(in srgb, currentColor 65%, transparent); }
@media (max-width: 50rem) { .pair { grid-template-columns: 1fr; } }
`
