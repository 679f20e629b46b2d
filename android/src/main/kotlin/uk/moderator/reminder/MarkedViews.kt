package uk.moderator.reminder

import android.annotation.SuppressLint
import android.content.Context
import android.graphics.Canvas
import android.util.AttributeSet
import android.widget.EditText
import android.widget.TextView

/** Text with marks under it. */
@SuppressLint("AppCompatCustomView")
class MarkedTextView(context: Context, attributes: AttributeSet?) : TextView(context, attributes) {
    private val painter = MarkPainter(context)

    /** What stands out in the text shown. */
    var marks: List<Mark> = emptyList()
        set(value) {
            field = value
            invalidate()
        }

    override fun onDraw(canvas: Canvas) {
        super.onDraw(canvas)
        painter.draw(canvas, this, marks)
    }
}

/** An editor with marks under its text. Marks are gone as soon as the text changes, until the next check. */
@SuppressLint("AppCompatCustomView")
class MarkedEditText(context: Context, attributes: AttributeSet?) : EditText(context, attributes) {
    private val painter = MarkPainter(context)

    /** What stands out in the text as it was last checked. */
    var marks: List<Mark> = emptyList()
        set(value) {
            field = value
            invalidate()
        }

    override fun onDraw(canvas: Canvas) {
        super.onDraw(canvas)
        painter.draw(canvas, this, marks)
    }
}
