package org.holdfast.platform.file;

import org.holdfast.platform.problem.BrokenRule;

/** A file holds something, and 10 MB at most. */
final class FileTooLarge extends BrokenRule {

    FileTooLarge() {
        super("A file is not empty and not larger than 10 MB");
    }
}
