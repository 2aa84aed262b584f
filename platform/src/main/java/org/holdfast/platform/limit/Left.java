package org.holdfast.platform.limit;

/**
 * What a caller has left of one quota after a request.
 *
 * @param secondsToReset until all of the quota is there again
 * @param secondsToWait until one more request is let in; 0 where this one was
 */
record Left(Measure measure, long left, long secondsToReset, long secondsToWait) {

    boolean isRefused() {
        return secondsToWait > 0;
    }

    /** A member of the field RateLimit of draft-ietf-httpapi-ratelimit-headers. */
    String field() {
        return "\"%s\";r=%d;t=%d".formatted(measure.policy(), left, secondsToReset);
    }
}
