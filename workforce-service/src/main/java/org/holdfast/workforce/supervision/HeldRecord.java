package org.holdfast.workforce.supervision;

import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.holdfast.platform.problem.NotFound;
import org.jspecify.annotations.Nullable;

/** What came of a supervision, for those who were there. */
@Embeddable
@Schema(name = "SupervisionRecord", description = "What came of it, for those who were there")
record HeldRecord(
        @Schema(example = "2026-11-27") LocalDate heldOn,
        @Schema(description = "In minutes", example = "75") int minutes,
        @JdbcTypeCode(SqlTypes.JSON) List<SupervisionTopic> topics,

        @Schema(example = "Worn out after the hearing; we agreed a day without visits.", maxLength = 20000) @Nullable String privateNotes,

        @JdbcTypeCode(SqlTypes.JSON) List<CaseDiscussion> discussions,

        @Schema(description = "What was agreed; an action is named by its place, from 0") @JdbcTypeCode(SqlTypes.JSON)
        List<AgreedAction> actions) {

    static HeldRecord of(RecordSupervision request) {
        return new HeldRecord(
                request.heldOn(),
                request.minutes(),
                request.topics(),
                request.privateNotes(),
                request.discussions(),
                request.actions());
    }

    HeldRecord withDone(int action, LocalDate on) {
        if (action >= actions.size()) {
            throw new NotFound("action");
        }
        if (!actions.get(action).isOpen()) {
            throw new ActionDoneAlready();
        }
        var changed = IntStream.range(0, actions.size())
                .mapToObj(place -> place == action ? actions.get(place).done(on) : actions.get(place))
                .toList();
        return new HeldRecord(heldOn, minutes, topics, privateNotes, discussions, changed);
    }

    @Override
    public String toString() {
        return "HeldRecord[" + heldOn + "]";
    }
}
