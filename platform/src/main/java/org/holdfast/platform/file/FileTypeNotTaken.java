package org.holdfast.platform.file;

import org.holdfast.platform.problem.BrokenRule;

/** A file is what its bytes say, and only some kinds are taken. */
final class FileTypeNotTaken extends BrokenRule {

    FileTypeNotTaken() {
        super("The file is none of: PDF, Word, PowerPoint, OpenDocument text, JPEG, PNG, MP3, M4A, plain text");
    }
}
