package org.holdfast.workforce.academy;

import org.holdfast.platform.problem.Conflict;

/** What a course was worth in practice shows after three months. */
final class TooEarlyToSay extends Conflict {

    TooEarlyToSay() {
        super("It is too early to say");
    }
}
