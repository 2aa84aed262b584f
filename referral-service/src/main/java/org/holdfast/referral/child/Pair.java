package org.holdfast.referral.child;

import jakarta.persistence.Embeddable;
import java.util.UUID;

/** Two records, the newer first. */
@Embeddable
record Pair(UUID childId, UUID candidateId) {}
