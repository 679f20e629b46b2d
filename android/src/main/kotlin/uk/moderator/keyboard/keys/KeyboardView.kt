package uk.moderator.keyboard.keys

import android.content.Context
import android.content.res.Configuration
import android.graphics.Canvas
import android.os.Handler
import android.os.Looper
import android.util.AttributeSet
import android.view.HapticFeedbackConstants
import android.view.MotionEvent
import android.view.View
import android.view.accessibility.AccessibilityNodeProvider
import uk.moderator.keyboard.layout.Act
import uk.moderator.keyboard.layout.KeyPage
import uk.moderator.keyboard.layout.KeyPlace
import uk.moderator.keyboard.layout.KeyPlaces

/** What the keys do. */
interface KeyListener {
    /** [text] is typed, as the key has it now. */
    fun type(text: String)

    /** A key that does something was used; shift when a finger comes down on it. */
    fun act(act: Act)

    /** A finger left the shift key. */
    fun releaseShift()

    /** Takes out what is before the cursor. */
    fun delete(wholeWord: Boolean)

    /** The space bar was held. */
    fun holdSpace()
}

/** The keys: drawn, touched, and explored by TalkBack. It knows nothing of the text. */
class KeyboardView(context: Context, attributes: AttributeSet?) : View(context, attributes), TouchListener {
    private val painter = KeyPainter(context)
    private val touches = KeyTouches(Handler(Looper.getMainLooper()), this) { places }
    private val access = KeyAccess(this)
    private var page: KeyPage? = null

    /** Where the keys lie; null until they have been laid out. */
    var places: KeyPlaces? = null
        private set

    /** What the keys say. */
    var looks: KeyLooks = KeyLooks()
        private set

    /** Who is told. */
    var listener: KeyListener? = null

    /** Where keys are shown larger; null in a field where nobody should read along. */
    var balloon: BalloonView? = null

    /** Whether pressed keys are shown larger. */
    var hasPreviews: Boolean = true

    init {
        isHapticFeedbackEnabled = true
        importantForAccessibility = IMPORTANT_FOR_ACCESSIBILITY_YES
    }

    /** Shows [page] as [looks] has it. */
    fun show(page: KeyPage, looks: KeyLooks) {
        if (page != this.page) {
            this.page = page
            touches.cancel()
            place()
            if (page.rows.size != lastRows()) requestLayout()
        }
        if (looks != this.looks) {
            this.looks = looks
            access.changed()
        }
        invalidate()
    }

    /** Lets go of every finger. */
    fun cancel() = touches.cancel()

    private fun lastRows(): Int = places?.page?.rows?.size ?: 0

    private fun place() {
        val page = page ?: return
        if (width > 0 && height > 0) places = KeyPlaces(page, width.toFloat(), height.toFloat())
    }

    override fun onMeasure(widthSpec: Int, heightSpec: Int) {
        val configuration = resources.configuration
        val isLow = configuration.orientation == Configuration.ORIENTATION_LANDSCAPE
        val screen = resources.displayMetrics.heightPixels
        val wanted = (if (isLow) LOW_DP else HIGH_DP) * resources.displayMetrics.density
        val most = screen * (if (isLow) LOW_PART else HIGH_PART)
        setMeasuredDimension(MeasureSpec.getSize(widthSpec), wanted.coerceAtMost(most).toInt())
    }

    override fun onSizeChanged(width: Int, height: Int, oldWidth: Int, oldHeight: Int) {
        touches.cancel()
        place()
    }

    override fun onDraw(canvas: Canvas) {
        val places = places ?: return
        painter.draw(canvas, places, looks, touches.pressed.map { it.key })
    }

    @Suppress("ClickableViewAccessibility") // Clicks of accessibility services come through KeyAccess.
    override fun onTouchEvent(event: MotionEvent): Boolean {
        when (event.actionMasked) {
            MotionEvent.ACTION_DOWN, MotionEvent.ACTION_POINTER_DOWN -> at(event) { x, y -> touches.down(event.getPointerId(event.actionIndex), x, y) }
            MotionEvent.ACTION_MOVE -> for (index in 0 until event.pointerCount) {
                touches.move(event.getPointerId(index), event.getX(index), event.getY(index))
            }
            MotionEvent.ACTION_POINTER_UP, MotionEvent.ACTION_UP -> touches.up(event.getPointerId(event.actionIndex))
            MotionEvent.ACTION_CANCEL -> touches.cancel()
        }
        return true
    }

    private fun at(event: MotionEvent, touch: (Float, Float) -> Unit) = touch(event.getX(event.actionIndex), event.getY(event.actionIndex))

    override fun touched(place: KeyPlace) {
        performHapticFeedback(HapticFeedbackConstants.KEYBOARD_TAP)
    }

    override fun typed(place: KeyPlace, alternative: String?) {
        (alternative ?: place.key.text)?.let { listener?.type(looks.typed(it)) }
    }

    override fun acted(act: Act) {
        listener?.act(act)
    }

    override fun shiftReleased() {
        listener?.releaseShift()
    }

    override fun deleted(wholeWord: Boolean) {
        listener?.delete(wholeWord)
    }

    override fun spaceHeld() {
        performHapticFeedback(HapticFeedbackConstants.LONG_PRESS)
        listener?.holdSpace()
    }

    override fun looksChanged() {
        invalidate()
        val balloon = balloon ?: return
        val places = places ?: return
        val down = top + ((parent as? View)?.top ?: 0).toFloat()
        val offer = touches.offer
        val shown = touches.shown
        when {
            offer != null -> balloon.offer(offer, places, down, looks::typed)
            shown != null && hasPreviews -> balloon.preview(places.drawn(shown), looks.label(shown.key).orEmpty(), down)
            else -> balloon.clear()
        }
    }

    override fun getAccessibilityNodeProvider(): AccessibilityNodeProvider = access

    override fun dispatchHoverEvent(event: MotionEvent): Boolean = access.hovered(event) || super.dispatchHoverEvent(event)

    private companion object {
        const val HIGH_DP = 262f
        const val LOW_DP = 190f
        const val HIGH_PART = 0.42f
        const val LOW_PART = 0.52f
    }
}
