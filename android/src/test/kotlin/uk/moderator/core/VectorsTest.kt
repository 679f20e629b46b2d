package uk.moderator.core

import com.fasterxml.jackson.databind.JsonNode
import com.fasterxml.jackson.dataformat.toml.TomlMapper
import org.junit.Assert.assertEquals
import org.junit.Assert.assertTrue
import org.junit.Test
import java.io.File

/** The vectors that Rust and the command run too, through the bindings: every span in UTF-16 units. */
class VectorsTest {
    private val tests = File(System.getProperty("moderator.tests"))
    private val moderator = Moderator(null)
    private val toml = TomlMapper()

    private fun files(folder: String): List<JsonNode> =
        tests.resolve(folder).walk().filter { it.extension == "toml" }.sorted().map(toml::readTree).toList()

    private fun check(text: String): Report = moderator.check(text, null, CivilDate(2026u, 11u, 24u), Language.ENGLISH, 0u)

    /** The text without its marks, and the spans between them. */
    private fun unmarked(marked: String): Pair<String, List<IntRange>> {
        val text = StringBuilder()
        val spans = mutableListOf<IntRange>()
        var start = 0
        for (unit in marked) when (unit) {
            '⟦' -> start = text.length
            '⟧' -> spans += start until text.length
            else -> text.append(unit)
        }
        return text.toString() to spans
    }

    @Test
    fun `every vector of every rule`() {
        var count = 0
        for (file in files("vectors")) {
            val rule = file["rule"].asText()
            for (case in file["positive"].orEmpty() + file["negative"].orEmpty()) {
                val (text, spans) = unmarked(case["text"].asText())
                val found = check(text).findings.filter { it.rule == rule }.map { it.start.toInt() until it.end.toInt() }
                assertEquals("$rule: $text", spans, found)
                count++
            }
        }
        assertTrue("$count vectors", count > 200)
    }

    @Test
    fun `every legitimate message is clear`() {
        var count = 0
        for (file in files("messages")) for (message in file["message"].orEmpty()) {
            val text = message["text"].asText()
            assertEquals(text, emptyList<String>(), check(text).findings.map { it.rule })
            count++
        }
        assertTrue("$count messages", count >= 60)
    }

    private fun JsonNode?.orEmpty(): List<JsonNode> = this?.toList().orEmpty()
}
