package org.holdfast.local.saltmere;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;

/** Nine teams by the places they work for, and a tenth that recruits: it takes children when it is given places. */
record Teams(List<Team> all) {

    private static final int OPENED_DAYS_AGO = 4000;
    private static final int TENTH_OPENED_DAYS_AGO = 60;

    static Teams of(Almanac almanac) {
        var since = almanac.openOnOrBefore(almanac.daysAgo(OPENED_DAYS_AGO));
        return new Teams(List.of(
                team(1, "Harbour 1", Area.HARBOUR, 1, 2, 5, since),
                team(2, "Harbour 2", Area.HARBOUR, 3, 4, 16, since),
                team(3, "Moor 1", Area.MOOR, 1, 2, 18, since),
                team(4, "Harbour 3", Area.HARBOUR, 5, 6, 31, since),
                team(5, "Moor 2", Area.MOOR, 3, 4, 32, since),
                team(6, "Vale 1", Area.VALE, 1, 2, 33, since),
                team(7, "Vale 2", Area.VALE, 3, 5, 34, since),
                team(8, "Marshes 1", Area.MARSHES, 1, 2, 35, since),
                team(9, "Marshes 2", Area.MARSHES, 3, 4, 36, since),
                team(
                        10,
                        "Vale 3",
                        Area.VALE,
                        0,
                        -1,
                        37,
                        almanac.openOnOrBefore(almanac.daysAgo(TENTH_OPENED_DAYS_AGO)))));
    }

    private static Team team(int number, String name, Area area, int from, int to, int supervisor, LocalDate opens) {
        var sectors = IntStream.rangeClosed(from, to).mapToObj(area::sector).toList();
        return new Team(Ids.TEAM.of(number), name, area, sectors, Ids.WORKER.of(supervisor), opens);
    }

    List<Team> working() {
        return all.stream().filter(team -> !team.sectors().isEmpty()).toList();
    }

    Team recruiting() {
        return all.getLast();
    }

    Team forSector(String sector) {
        return all.stream().filter(team -> team.holds(sector)).findFirst().orElseThrow();
    }

    Team get(UUID id) {
        return all.stream().filter(team -> team.id().equals(id)).findFirst().orElseThrow();
    }
}
