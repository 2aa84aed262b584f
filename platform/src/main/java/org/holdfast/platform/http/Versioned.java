package org.holdfast.platform.http;

import com.fasterxml.jackson.annotation.JsonIgnore;

/** A view of an aggregate, whose version becomes the `ETag` of the answer. */
public interface Versioned {

    @JsonIgnore
    int version();
}
