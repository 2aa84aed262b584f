package org.holdfast.platform.history;

/** What a line holds whose type says it all. */
public record NoData() {}
