package org.holdfast.workforce.enrolment;

import jakarta.persistence.Embeddable;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.holdfast.contracts.WorkerId;
import org.jspecify.annotations.Nullable;

/** Who stands by somebody on a programme, besides their supervisor. */
@Embeddable
@Schema(description = "Who stands by somebody on a programme, besides their supervisor; what is left out is removed")
record Supporters(
        @Schema(description = "An experienced colleague to turn to, who does not assess") @Nullable WorkerId mentorId,

        @Schema(description = "Who recommends what it comes to; a registered social worker") @Nullable WorkerId assessorId,

        @Schema(description = "Who works beside them in the first months") @Nullable WorkerId practiceEducatorId) {

    static final Supporters NOBODY = new Supporters(null, null, null);

    /** Nobody stands by themselves, and whoever one turns to with doubts is not the one who judges. */
    Supporters of(WorkerId person) {
        if (include(person)) {
            throw new OwnSupporter();
        }
        if (mentorId != null && mentorId.equals(assessorId)) {
            throw new MentorAssesses();
        }
        return this;
    }

    void refuseUnlessAssessor(WorkerId worker) {
        if (!worker.equals(assessorId)) {
            throw new OnlyTheAssessor();
        }
    }

    void refuseOnPanel(List<WorkerId> members, WorkerId person) {
        if (members.stream().anyMatch(member -> member.equals(person) || include(member))
                || members.stream().distinct().count() < members.size()) {
            throw new NotImpartial();
        }
    }

    boolean include(WorkerId worker) {
        return all().anyMatch(worker::equals);
    }

    Stream<WorkerId> all() {
        return Stream.of(mentorId, assessorId, practiceEducatorId)
                .filter(Objects::nonNull)
                .map(WorkerId.class::cast);
    }
}
