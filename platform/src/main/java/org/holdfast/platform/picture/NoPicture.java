package org.holdfast.platform.picture;

import org.holdfast.platform.problem.BrokenRule;

/** What was sent is not what it says it is, or cannot be read. */
public final class NoPicture extends BrokenRule {

    NoPicture() {
        super("What was sent is no PNG or JPEG picture that can be read");
    }
}
