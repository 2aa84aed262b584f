package org.holdfast.platform.picture;

import org.holdfast.platform.problem.BrokenRule;

/** A picture that would take more memory than a photograph does. */
public final class PictureTooLarge extends BrokenRule {

    PictureTooLarge(int megapixels) {
        super("A picture has %d megapixels at most".formatted(megapixels));
    }
}
