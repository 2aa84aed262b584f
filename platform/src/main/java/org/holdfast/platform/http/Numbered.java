package org.holdfast.platform.http;

/** A view of one of a counted row, such as the versions of a text: its number is the end of the `Location` of a `201`. */
public interface Numbered {

    int number();
}
