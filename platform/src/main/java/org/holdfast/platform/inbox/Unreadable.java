package org.holdfast.platform.inbox;

import com.fasterxml.jackson.core.JsonProcessingException;

/** An event that does not say what its type promises. */
final class Unreadable extends RuntimeException {

    Unreadable(JsonProcessingException cause) {
        super(cause);
    }
}
