package org.holdfast.local.saltmere;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * A small team under one practice supervisor.
 *
 * @param sectors of postcodes; none for the team that still recruits
 */
record Team(UUID id, String name, Area area, List<String> sectors, UUID practiceSupervisor, LocalDate opened) {

    boolean holds(String sector) {
        return sectors.contains(sector);
    }
}
