package org.holdfast.workforce.post;

import org.holdfast.platform.problem.Conflict;

/** A post is taken away once. */
final class PostClosed extends Conflict {

    PostClosed() {
        super("The post is taken away already");
    }
}
