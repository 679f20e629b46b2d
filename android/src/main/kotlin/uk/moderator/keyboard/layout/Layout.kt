package uk.moderator.keyboard.layout

/** What a key does that types nothing by itself. `PAGE` leads from letters to symbols and from symbols back. */
enum class Act { SHIFT, DELETE, SPACE, ENTER, LANGUAGE, PAGE, SYMBOLS, MORE }

/** One key: it types [text], or does [act]. */
data class Key(
    /** What it types, in lower case; null where it does something else. */
    val text: String?,
    /** What it does; null where it types. */
    val act: Act?,
    /** What a long press offers, the nearest first. */
    val alternatives: List<String>,
    /** Its width in columns; null takes what the row has left. */
    val width: Float?,
)

/** The pages of a keyboard. */
enum class PageName { LETTERS, SYMBOLS, MORE, NUMBER, PHONE }

/** One page: rows of keys, of which a full one is [columns] wide. */
data class KeyPage(val columns: Float, val rows: List<List<Key>>)

/** What the bottom row is like: fields for addresses have their own signs near the thumb. */
enum class Bottom { TEXT, EMAIL, URI }

/** The keys of one language. */
class Layout(private val pages: Map<PageName, KeyPage>, private val bottoms: Map<Bottom, List<Key>>) {
    /** The page [name] with the bottom row [bottom], without the language key where [hasLanguageKey] is false. */
    fun page(name: PageName, bottom: Bottom, hasLanguageKey: Boolean): KeyPage {
        val page = pages.getValue(name)
        val rows = page.rows.map { row -> if (row.isEmpty()) bottoms.getValue(bottom) else row }
        return if (hasLanguageKey) page.copy(rows = rows) else page.copy(rows = rows.map { row -> row.filter { it.act != Act.LANGUAGE } })
    }
}
