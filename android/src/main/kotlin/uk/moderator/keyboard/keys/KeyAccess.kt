package uk.moderator.keyboard.keys

import android.graphics.Rect
import android.os.Build
import android.os.Bundle
import android.view.MotionEvent
import android.view.View
import android.view.accessibility.AccessibilityEvent
import android.view.accessibility.AccessibilityManager
import android.view.accessibility.AccessibilityNodeInfo
import android.view.accessibility.AccessibilityNodeInfo.AccessibilityAction
import android.view.accessibility.AccessibilityNodeProvider
import uk.moderator.R
import uk.moderator.keyboard.layout.Act
import uk.moderator.keyboard.layout.KeyPlace

/** The keys as TalkBack explores them: each is a node that says what it types; what a long press offers are its further actions. */
class KeyAccess(private val view: KeyboardView) : AccessibilityNodeProvider() {
    private var hovered = View.NO_ID
    private var focused = View.NO_ID

    override fun createAccessibilityNodeInfo(id: Int): AccessibilityNodeInfo? = if (id == View.NO_ID) host() else key(id)

    private fun host(): AccessibilityNodeInfo {
        @Suppress("DEPRECATION") // The constructor that replaces it is API 30.
        val node = AccessibilityNodeInfo.obtain(view)
        view.onInitializeAccessibilityNodeInfo(node)
        for (id in view.places?.all.orEmpty().indices) node.addChild(view, id)
        return node
    }

    private fun key(id: Int): AccessibilityNodeInfo? {
        val place = view.places?.all?.getOrNull(id) ?: return null
        @Suppress("DEPRECATION") // As above.
        val node = AccessibilityNodeInfo.obtain(view, id)
        node.setParent(view)
        node.packageName = view.context.packageName
        node.className = KEY_CLASS
        node.contentDescription = view.looks.spoken(view.context, place.key)
        node.isEnabled = true
        node.isClickable = true
        node.isFocusable = true
        node.isVisibleToUser = view.isShown
        node.isAccessibilityFocused = focused == id
        val area = Rect().apply { place.area.round(this) }
        @Suppress("DEPRECATION") // Screen readers of older systems read it.
        node.setBoundsInParent(area)
        val origin = IntArray(2).also(view::getLocationOnScreen)
        node.setBoundsInScreen(Rect(area).apply { offset(origin[0], origin[1]) })
        node.addAction(AccessibilityAction.ACTION_CLICK)
        node.addAction(if (focused == id) AccessibilityAction.ACTION_CLEAR_ACCESSIBILITY_FOCUS else AccessibilityAction.ACTION_ACCESSIBILITY_FOCUS)
        place.key.alternatives.forEachIndexed { at, choice ->
            node.addAction(AccessibilityAction(CHOICES[at], view.context.getString(R.string.key_type, view.looks.typed(choice))))
        }
        // A screen reader types such a key when the finger leaves it.
        if (Build.VERSION.SDK_INT >= 29) node.isTextEntryKey = true
        return node
    }

    override fun performAction(id: Int, action: Int, arguments: Bundle?): Boolean {
        val place = view.places?.all?.getOrNull(id) ?: return view.performAccessibilityAction(action, arguments)
        when (action) {
            AccessibilityNodeInfo.ACTION_CLICK -> press(place)
            AccessibilityNodeInfo.ACTION_ACCESSIBILITY_FOCUS -> {
                if (focused == id) return false
                focused = id
                send(id, AccessibilityEvent.TYPE_VIEW_ACCESSIBILITY_FOCUSED)
            }
            AccessibilityNodeInfo.ACTION_CLEAR_ACCESSIBILITY_FOCUS -> {
                if (focused != id) return false
                focused = View.NO_ID
                send(id, AccessibilityEvent.TYPE_VIEW_ACCESSIBILITY_FOCUS_CLEARED)
            }
            else -> {
                val choice = place.key.alternatives.getOrNull(CHOICES.indexOf(action)) ?: return false
                view.typed(place, choice)
            }
        }
        return true
    }

    private fun press(place: KeyPlace) {
        view.touched(place)
        when (val act = place.key.act) {
            null -> view.typed(place, null)
            Act.DELETE -> view.deleted(wholeWord = false)
            Act.SHIFT -> {
                view.acted(Act.SHIFT)
                view.shiftReleased()
            }
            else -> view.acted(act)
        }
    }

    /** A finger explores the keys. */
    fun hovered(event: MotionEvent): Boolean {
        if (!isExploring()) return false
        val id = if (event.actionMasked == MotionEvent.ACTION_HOVER_EXIT) View.NO_ID else idAt(event.x, event.y)
        if (id != hovered) {
            val left = hovered
            hovered = id
            if (id != View.NO_ID) send(id, AccessibilityEvent.TYPE_VIEW_HOVER_ENTER)
            if (left != View.NO_ID) send(left, AccessibilityEvent.TYPE_VIEW_HOVER_EXIT)
        }
        return true
    }

    /** The keys say something else now. */
    fun changed() {
        if (manager()?.isEnabled != true) return
        view.sendAccessibilityEvent(AccessibilityEvent.TYPE_WINDOW_CONTENT_CHANGED)
    }

    private fun idAt(x: Float, y: Float): Int {
        val places = view.places ?: return View.NO_ID
        return places.all.indexOf(places.at(x, y) ?: return View.NO_ID)
    }

    private fun send(id: Int, type: Int) {
        if (manager()?.isEnabled != true) return
        val place = view.places?.all?.getOrNull(id) ?: return
        @Suppress("DEPRECATION") // The constructor that replaces it is API 30.
        val event = AccessibilityEvent.obtain(type)
        event.packageName = view.context.packageName
        event.className = KEY_CLASS
        event.contentDescription = view.looks.spoken(view.context, place.key)
        event.setSource(view, id)
        view.parent?.requestSendAccessibilityEvent(view, event)
    }

    private fun isExploring(): Boolean = manager()?.let { it.isEnabled && it.isTouchExplorationEnabled } == true

    private fun manager(): AccessibilityManager? = view.context.getSystemService(AccessibilityManager::class.java)

    private companion object {
        const val KEY_CLASS = "android.inputmethodservice.Keyboard\$Key"

        /** Custom actions need resource ids. */
        val CHOICES = intArrayOf(R.id.key_choice_1, R.id.key_choice_2, R.id.key_choice_3, R.id.key_choice_4, R.id.key_choice_5, R.id.key_choice_6)
    }
}
