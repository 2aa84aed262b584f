package org.holdfast.platform.http;

import org.holdfast.contracts.TypedId;

/** A view of something that has a place of its own below the collection it was posted to: the `Location` of a `201`. */
public interface Identified {

    TypedId id();
}
