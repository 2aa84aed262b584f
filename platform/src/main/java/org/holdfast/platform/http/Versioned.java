package org.holdfast.platform.http;

/** A view of an aggregate, whose version is also the `ETag` of the answer. */
public interface Versioned {

    int version();
}
