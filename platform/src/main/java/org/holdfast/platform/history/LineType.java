package org.holdfast.platform.history;

import org.holdfast.contracts.TypedId;

/**
 * One type of line that history comes in with. A bean beside the feature it belongs to; the platform finds it.
 *
 * @param <T> what the data of such a line holds: the body of the operation that does this today, wherever there is one
 */
public interface LineType<T> {

    /** As it stands in the line, such as `STAFF`. */
    String name();

    Class<T> data();

    /**
     * Does what the line says, by the verb that does it today, in a transaction and as of the moment it was recorded.
     *
     * @return the record that was made, or else the one the line is about
     */
    TypedId take(PastLine<T> line);
}
