package uk.moderator.keyboard.layout

import android.content.res.Resources
import org.json.JSONArray
import org.json.JSONObject
import uk.moderator.R
import uk.moderator.core.Language

/**
 * Reads layouts, which are data: `res/raw/layout_*.json`.
 *
 * A page is `{"columns": 10, "rows": […]}`. A row is a list of keys, or `"bottom"` for the bottom row of the field at hand.
 * A key is what it types and, after `|`, what a long press offers, apart by spaces: `"w|ŵ ẃ"`. A key that does something is its
 * name after `@`: `"@shift"`. `*1.5` after that is its width in columns; the space bar takes what is left.
 */
object LayoutReader {
    private val read = mutableMapOf<Language, Layout>()

    /** The layout for writing in [language]; read once. */
    fun layout(resources: Resources, language: Language): Layout = read.getOrPut(language) {
        val own = when (language) {
            Language.ENGLISH -> R.raw.layout_english
            Language.WELSH -> R.raw.layout_welsh
        }
        parse(text(resources, R.raw.layout_common), text(resources, own))
    }

    /** The layout that [common] and [own] hold together. Throws where they are not of the form, which a test rules out. */
    fun parse(common: String, own: String): Layout {
        val files = listOf(JSONObject(common), JSONObject(own))
        val pages = PageName.entries.associateWith { name ->
            val page = checkNotNull(files.firstNotNullOfOrNull { it.optJSONObject(name.name.lowercase()) }) { "no page $name" }
            KeyPage(page.getDouble("columns").toFloat(), elements(page.getJSONArray("rows")).map(::row))
        }
        val bottoms = files.first().getJSONObject("bottoms")
        return Layout(pages, Bottom.entries.associateWith { row(bottoms.getJSONArray(it.name.lowercase())) })
    }

    /** The bottom row is an empty list here: [Layout.page] puts the right one in its place. */
    private fun row(row: Any): List<Key> = if (row is JSONArray) elements(row).map { key(it.toString()) } else emptyList()

    private fun elements(array: JSONArray): List<Any> = (0 until array.length()).map { array.get(it) }

    private fun key(written: String): Key {
        if (written.startsWith("@") && written.getOrNull(1)?.isLetter() == true) {
            val (name, width) = (written.drop(1).split('*') + null).let { it[0].orEmpty() to it[1] }
            val act = Act.valueOf(name.uppercase())
            return Key(null, act, emptyList(), width?.toFloat() ?: if (act == Act.SPACE) null else 1f)
        }
        val text = written.take(1)
        val alternatives = written.drop(2).split(' ').filter { it.isNotEmpty() }
        return Key(text, null, alternatives, 1f)
    }

    private fun text(resources: Resources, id: Int): String = resources.openRawResource(id).bufferedReader().use { it.readText() }
}
