package org.holdfast.local.saltmere;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Something that happened to a case. */
sealed interface Happening {

    Instant at();

    CaseFile file();

    record Opened(Instant at, CaseFile file) implements Happening {}

    /**
     * Somebody took a role with the child; a social worker follows the one before.
     *
     * @param reason national code for a change of worker
     * @param overLimit why the supervisor went over the limit, where that was so
     */
    record Allocated(
            Instant at,
            CaseFile file,
            int number,
            Colleague worker,
            Role role,
            @Nullable String reason,
            @Nullable String overLimit,
            UUID by)
            implements Happening {

        UUID id() {
            return Ids.ALLOCATION.of(number);
        }
    }

    record Ended(Instant at, CaseFile file, Allocated allocation, String reason) implements Happening {}

    record Closed(Instant at, CaseFile file, Farewell farewell, UUID by) implements Happening {}

    /**
     * How a case ended.
     *
     * @param reason national code
     * @param takenOver nobody where the family has moved away
     */
    record Farewell(String reason, String summary, List<TakenOver> takenOver) {}

    /** Who is there for the family from then on. */
    record TakenOver(String kind, String who, String what) {}

    /** In what way somebody works with a child. */
    enum Role {
        PRIMARY,
        CO_WORKER,
        CONSULTANT,
        FAMILY_SUPPORT,
        PERSONAL_ADVISER,
        LEAD_PRACTITIONER,
        REVIEWING_OFFICER
    }
}
