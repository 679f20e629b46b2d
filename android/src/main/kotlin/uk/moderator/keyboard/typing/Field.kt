package uk.moderator.keyboard.typing

import android.text.InputType
import android.view.inputmethod.EditorInfo
import uk.moderator.keyboard.layout.Bottom
import uk.moderator.keyboard.layout.PageName

/** What Enter does in a field. */
sealed interface Enter {
    /** A new line. */
    data object NewLine : Enter

    /** The field's own action: [id] is what the editor is told; [kind] is one of `EditorInfo.IME_ACTION_…`. */
    data class Action(val id: Int, val kind: Int, val label: CharSequence?) : Enter {
        /** Whether it sends what was written. */
        val isSend: Boolean get() = kind == EditorInfo.IME_ACTION_SEND
    }
}

/** A field that is written in, as its editor describes it. */
class Field(private val info: EditorInfo) {
    private val type: Int = info.inputType
    private val group: Int = type and InputType.TYPE_MASK_CLASS
    private val variation: Int = type and InputType.TYPE_MASK_VARIATION

    /** The app it belongs to, as that app says. */
    val app: String get() = info.packageName.orEmpty()

    /** Whether what is written is a password, of any kind. */
    val isPassword: Boolean = when (group) {
        InputType.TYPE_CLASS_TEXT -> variation == InputType.TYPE_TEXT_VARIATION_PASSWORD ||
            variation == InputType.TYPE_TEXT_VARIATION_VISIBLE_PASSWORD || variation == InputType.TYPE_TEXT_VARIATION_WEB_PASSWORD
        InputType.TYPE_CLASS_NUMBER -> variation == InputType.TYPE_NUMBER_VARIATION_PASSWORD
        else -> false
    }

    /** Whether the editor asks that nothing be learnt from what is written. */
    val isPrivate: Boolean = info.imeOptions and EditorInfo.IME_FLAG_NO_PERSONALIZED_LEARNING != 0

    /** The page it starts with. */
    val page: PageName = when (group) {
        InputType.TYPE_CLASS_NUMBER, InputType.TYPE_CLASS_DATETIME -> PageName.NUMBER
        InputType.TYPE_CLASS_PHONE -> PageName.PHONE
        else -> PageName.LETTERS
    }

    /** The bottom row it wants. */
    val bottom: Bottom = when {
        group != InputType.TYPE_CLASS_TEXT -> Bottom.TEXT
        variation == InputType.TYPE_TEXT_VARIATION_EMAIL_ADDRESS || variation == InputType.TYPE_TEXT_VARIATION_WEB_EMAIL_ADDRESS -> Bottom.EMAIL
        variation == InputType.TYPE_TEXT_VARIATION_URI -> Bottom.URI
        else -> Bottom.TEXT
    }

    /** Whether it wants capitals at some places; where, its editor says. */
    val wantsCapitals: Boolean = group == InputType.TYPE_CLASS_TEXT &&
        type and (InputType.TYPE_TEXT_FLAG_CAP_SENTENCES or InputType.TYPE_TEXT_FLAG_CAP_WORDS) != 0

    /** Whether it wants nothing but capitals. */
    val wantsOnlyCapitals: Boolean = group == InputType.TYPE_CLASS_TEXT && type and InputType.TYPE_TEXT_FLAG_CAP_CHARACTERS != 0

    /** Whether two spaces end a sentence: not in addresses, passwords and numbers. */
    val hasSentences: Boolean = group == InputType.TYPE_CLASS_TEXT && bottom == Bottom.TEXT && !isPassword

    /** Which capitals it asks for, as its editor takes the question. */
    val capitalsMode: Int get() = type

    /** What Enter does. */
    val enter: Enter = run {
        val kind = info.imeOptions and EditorInfo.IME_MASK_ACTION
        val isOff = info.imeOptions and EditorInfo.IME_FLAG_NO_ENTER_ACTION != 0
        when {
            info.actionLabel != null && info.actionId != 0 -> Enter.Action(info.actionId, kind, info.actionLabel)
            isOff || kind == EditorInfo.IME_ACTION_NONE || kind == EditorInfo.IME_ACTION_UNSPECIFIED -> Enter.NewLine
            else -> Enter.Action(kind, kind, null)
        }
    }
}
