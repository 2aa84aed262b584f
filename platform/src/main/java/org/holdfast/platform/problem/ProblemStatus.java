package org.holdfast.platform.problem;

/** The statuses that problems of ours have. */
enum ProblemStatus {
    BAD_REQUEST(400),
    UNAUTHORIZED(401),
    FORBIDDEN(403),
    NOT_FOUND(404),
    CONFLICT(409),
    PRECONDITION_FAILED(412),
    UNPROCESSABLE(422),
    PRECONDITION_REQUIRED(428),
    TOO_MANY_REQUESTS(429),
    INTERNAL_ERROR(500),
    SERVICE_UNAVAILABLE(503);

    private final int code;

    ProblemStatus(int code) {
        this.code = code;
    }

    int code() {
        return code;
    }
}
