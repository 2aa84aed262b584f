package org.holdfast.platform.idempotency;

import org.holdfast.platform.problem.BadRequest;

/** Where a retry must never be done twice, the key is not a choice. */
public final class IdempotencyKeyMissing extends BadRequest {

    IdempotencyKeyMissing() {
        super("Send an Idempotency-Key header of 1 to 255 characters, so that a retry is safe");
    }
}
