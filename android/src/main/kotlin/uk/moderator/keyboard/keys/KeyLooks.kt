package uk.moderator.keyboard.keys

import android.content.Context
import android.view.inputmethod.EditorInfo
import uk.moderator.R
import uk.moderator.keyboard.layout.Act
import uk.moderator.keyboard.layout.Key
import uk.moderator.keyboard.layout.PageName
import uk.moderator.keyboard.typing.Enter
import uk.moderator.keyboard.typing.Shift
import java.util.Locale

/** What the keys say, drawn and spoken: it depends on the page, on shift and on the field. */
data class KeyLooks(
    /** The page that is up. */
    val page: PageName = PageName.LETTERS,
    /** What the shift key is. */
    val shift: Shift.State = Shift.State.OFF,
    /** Whether letters come out as capitals. */
    val isUpper: Boolean = false,
    /** What Enter does. */
    val enter: Enter = Enter.NewLine,
    /** The name of the language that is written. */
    val language: String = "",
    /** The locale of that language, for its capitals. */
    val locale: Locale = Locale.UK,
) {
    /** What [key] types now. */
    fun typed(text: String): String = if (isUpper) text.uppercase(locale) else text

    /** The words on [key]; null where an icon says it. */
    fun label(key: Key): String? = key.text?.let(::typed) ?: when (key.act) {
        Act.PAGE -> if (page == PageName.LETTERS) "?123" else "ABC"
        Act.SYMBOLS -> "?123"
        Act.MORE -> "=\\<"
        Act.SPACE -> language
        Act.ENTER -> (enter as? Enter.Action)?.label?.toString()
        else -> null
    }

    /** The icon on [key]; null where words say it. */
    fun icon(key: Key): Int? = when (key.act) {
        Act.SHIFT -> when (shift) {
            Shift.State.OFF -> R.drawable.key_shift
            Shift.State.ONCE -> R.drawable.key_shift_once
            Shift.State.LOCKED -> R.drawable.key_shift_locked
        }
        Act.DELETE -> R.drawable.key_delete
        Act.LANGUAGE -> R.drawable.key_language
        Act.ENTER -> if (label(key) == null) enterIcon() else null
        else -> null
    }

    /** What TalkBack says for [key]. */
    fun spoken(context: Context, key: Key): String {
        val text = key.text
        if (text != null) return spoken(context, typed(text))
        val words = when (key.act) {
            Act.SHIFT -> when (shift) {
                Shift.State.OFF -> R.string.key_shift
                Shift.State.ONCE -> R.string.key_shift_once
                Shift.State.LOCKED -> R.string.key_shift_locked
            }
            Act.DELETE -> R.string.key_delete
            Act.SPACE -> R.string.key_space
            Act.LANGUAGE -> R.string.key_language
            Act.PAGE -> if (page == PageName.LETTERS) R.string.key_symbols else R.string.key_letters
            Act.SYMBOLS -> R.string.key_symbols
            Act.MORE -> R.string.key_more
            Act.ENTER, null -> return enterSpoken(context)
        }
        return context.getString(words)
    }

    /** Capitals are said to be: a screen reader may read both the same. */
    private fun spoken(context: Context, text: String): String =
        if (text.length == 1 && text[0].isUpperCase()) context.getString(R.string.key_capital, text) else text

    private fun enterSpoken(context: Context): String {
        val action = enter as? Enter.Action ?: return context.getString(R.string.key_new_line)
        action.label?.let { return it.toString() }
        return context.getString(
            when (action.kind) {
                EditorInfo.IME_ACTION_SEND -> R.string.key_send
                EditorInfo.IME_ACTION_SEARCH -> R.string.key_search
                EditorInfo.IME_ACTION_GO -> R.string.key_go
                EditorInfo.IME_ACTION_NEXT -> R.string.key_next
                EditorInfo.IME_ACTION_PREVIOUS -> R.string.key_previous
                else -> R.string.key_done
            },
        )
    }

    private fun enterIcon(): Int = when ((enter as? Enter.Action)?.kind) {
        null -> R.drawable.key_new_line
        EditorInfo.IME_ACTION_SEND -> R.drawable.key_send
        EditorInfo.IME_ACTION_SEARCH -> R.drawable.key_search
        EditorInfo.IME_ACTION_GO, EditorInfo.IME_ACTION_NEXT -> R.drawable.key_next
        EditorInfo.IME_ACTION_PREVIOUS -> R.drawable.key_previous
        else -> R.drawable.key_done
    }
}
