package org.holdfast.referral.matching;

import java.util.UUID;

/**
 * A record of the index that is worth a look.
 *
 * @param record the record
 * @param child who it is about: the record it was merged into, or itself
 * @param namesakes how many other children of the index have the same name
 */
public record Candidate(UUID record, UUID child, Particulars particulars, int namesakes) {}
