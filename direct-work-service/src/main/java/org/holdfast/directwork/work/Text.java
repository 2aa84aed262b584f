package org.holdfast.directwork.work;

/** Text that may be left out but, when it is there, says something. */
interface Text {
    String NOT_BLANK = "(?s).*\\S.*";
    String MESSAGE = "must say something or be left out";
}
