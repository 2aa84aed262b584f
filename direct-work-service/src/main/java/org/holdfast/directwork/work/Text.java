package org.holdfast.directwork.work;

/** Text that says something, and that PostgreSQL can keep. */
interface Text {
    String NOT_BLANK = "[^\\x00]*[^\\s\\x00][^\\x00]*";
    String MESSAGE = "must say something";
}
