package org.holdfast.platform.codeset;

import com.fasterxml.jackson.annotation.JsonValue;

/** A choice from a closed set, written in JSON as its code. Implemented by enums. */
public interface Coded {

    @JsonValue
    String code();

    /** What the code means, in the words of whoever keeps the set. */
    String label();
}
