package org.holdfast.caseload.plan;

import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** What was held of a plan, each in the order in which it was recorded. */
@Embeddable
record Meetings(
        @JdbcTypeCode(SqlTypes.JSON) List<Review> reviews,
        @JdbcTypeCode(SqlTypes.JSON) List<CoreGroup> coreGroups) {

    static final Meetings NONE = new Meetings(List.of(), List.of());

    Meetings and(Review review) {
        return new Meetings(Stream.concat(reviews.stream(), Stream.of(review)).toList(), coreGroups);
    }

    Meetings and(CoreGroup group) {
        return new Meetings(
                reviews, Stream.concat(coreGroups.stream(), Stream.of(group)).toList());
    }

    Optional<LocalDate> lastReviewOn() {
        return reviews.stream().map(Review::heldOn).max(Comparator.naturalOrder());
    }

    Optional<LocalDate> lastCoreGroupOn() {
        return coreGroups.stream().map(CoreGroup::heldOn).max(Comparator.naturalOrder());
    }

    /** Reviews follow each other between the beginning of a plan and its end (census rule 8841). */
    void refuseReviewOn(LocalDate day, LocalDate startedOn) {
        if (!day.isAfter(startedOn)
                || lastReviewOn().filter(last -> !last.isBefore(day)).isPresent()) {
            throw new ReviewOutOfOrder();
        }
    }

    void refuseEndOn(LocalDate day) {
        if (lastReviewOn().filter(last -> last.isAfter(day)).isPresent()) {
            throw new ReviewOutOfOrder();
        }
    }
}
