package org.holdfast.platform.idempotency;

import org.holdfast.platform.problem.BrokenRule;

/** A key stands for one request: the same key with another body is a mistake of the sender's. */
public final class IdempotencyKeyReused extends BrokenRule {

    IdempotencyKeyReused() {
        super("This Idempotency-Key came before with another body; use a fresh key for each new request");
    }
}
