package org.holdfast.contracts;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A team and the places it works for.
 *
 * @param postcodeSectors such as `SZ1 4`; a child's case opens in the team that holds the sector of the child's address
 * @param open whether cases can be placed with it
 */
public record TeamState(
        TeamId teamId,
        String name,
        String area,
        List<String> postcodeSectors,
        @Nullable WorkerId practiceSupervisorId,
        boolean open,
        Instant occurredAt,
        int version)
        implements StateEvent {

    public static final String TOPIC = "holdfast.teams.v1";

    @Override
    public TeamId key() {
        return teamId;
    }

    @Override
    public String topic() {
        return TOPIC;
    }
}
