package org.holdfast.local.saltmere;

import java.util.List;

/**
 * A part of Saltmere with two family hubs. Its postcodes begin with SZ, which no postcode does: Z never stands in second place.
 *
 * @param share of the families, in hundredths
 * @param workersInATeam social workers, beside the newly qualified and the advanced
 */
enum Area {
    HARBOUR("Harbour", "SZ1", 6, 34, 7, List.of("Harbour Lights Family Hub", "Ropewalk Family Hub")),
    MOOR("Moor", "SZ2", 4, 22, 6, List.of("Gorse Bank Family Hub", "High Moor Family Hub")),
    VALE("Vale", "SZ3", 5, 22, 7, List.of("Millstream Family Hub", "Orchard Family Hub")),
    MARSHES("Marshes", "SZ4", 4, 22, 6, List.of("Reedbed Family Hub", "Sluice Gate Family Hub"));

    private final String areaName;
    private final String district;
    private final int sectors;
    private final int share;
    private final int workersInATeam;
    private final List<String> hubs;

    Area(String areaName, String district, int sectors, int share, int workersInATeam, List<String> hubs) {
        this.areaName = areaName;
        this.district = district;
        this.sectors = sectors;
        this.share = share;
        this.workersInATeam = workersInATeam;
        this.hubs = hubs;
    }

    String areaName() {
        return areaName;
    }

    int share() {
        return share;
    }

    int workersInATeam() {
        return workersInATeam;
    }

    List<String> hubs() {
        return hubs;
    }

    /** Such as {@code SZ1 4}: the first is 1. */
    String sector(int number) {
        return district + " " + number;
    }

    int sectors() {
        return sectors;
    }
}
