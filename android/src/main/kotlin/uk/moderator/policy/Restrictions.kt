package uk.moderator.policy

import android.os.Bundle
import org.json.JSONArray
import org.json.JSONObject

/**
 * Managed configuration as the core reads it: a JSON object of flat keys, in a stable order.
 * What JSON has no word for becomes an object that no key takes, so that the core refuses it by name.
 */
fun flatKeys(restrictions: Bundle): String {
    val keys = JSONObject()
    for (key in restrictions.keySet().sorted()) {
        @Suppress("DEPRECATION") // The typed getters ask for a type, which is what is to be found out.
        val value = runCatching { restrictions.get(key) }.getOrElse { unknown("unreadable") }
        keys.put(key, json(value))
    }
    return keys.toString()
}

private fun json(value: Any?): Any = when (value) {
    null -> JSONObject.NULL
    is Boolean, is Int, is Long, is String -> value
    is Double -> if (value.isFinite()) value else unknown("double")
    is Array<*> -> JSONArray(value.map { json(it) })
    is List<*> -> JSONArray(value.map { json(it) })
    is Bundle -> JSONObject(flatKeys(value))
    else -> unknown(value.javaClass.simpleName)
}

private fun unknown(type: String): JSONObject = JSONObject().put("unknown_type", type)
