package org.holdfast.local.saltmere;

import static org.holdfast.local.saltmere.Area.HARBOUR;
import static org.holdfast.local.saltmere.Area.MARSHES;
import static org.holdfast.local.saltmere.Area.MOOR;
import static org.holdfast.local.saltmere.Area.VALE;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Thirty partner agencies and schools, and the eight family hubs. The first two have a system of their own that signs in. */
record Agencies(List<Agency> all) {

    private static final List<Integer> NO_AGES = List.of();
    private static final List<Integer> PRIMARY = List.of(4, 10);
    private static final List<Integer> SECONDARY = List.of(11, 17);
    private static final int FIRST_HUB = 101;

    static Agencies standing() {
        var all = new ArrayList<>(List.of(
                new Agency(1, "Saltmere Harbour Primary", "SCHOOL", "2A", HARBOUR, PRIMARY),
                new Agency(2, "Saltmere Police", "POLICE", "6", null, NO_AGES),
                new Agency(3, "Ropewalk Primary", "SCHOOL", "2A", HARBOUR, PRIMARY),
                new Agency(4, "Saltmere Academy", "SCHOOL", "2A", HARBOUR, SECONDARY),
                new Agency(5, "Gorse Bank Primary", "SCHOOL", "2A", MOOR, PRIMARY),
                new Agency(6, "High Moor School", "SCHOOL", "2A", MOOR, SECONDARY),
                new Agency(7, "Millstream Primary", "SCHOOL", "2A", VALE, PRIMARY),
                new Agency(8, "Orchard Primary", "SCHOOL", "2A", VALE, PRIMARY),
                new Agency(9, "Vale Academy", "SCHOOL", "2A", VALE, SECONDARY),
                new Agency(10, "Reedbed Primary", "SCHOOL", "2A", MARSHES, PRIMARY),
                new Agency(11, "Sluice Gate School", "SCHOOL", "2A", MARSHES, SECONDARY),
                new Agency(12, "Lighthouse Special School", "SCHOOL", "2A", null, List.of(5, 17)),
                new Agency(13, "Saltmere Sixth Form College", "SCHOOL", "2A", null, List.of(16, 19)),
                new Agency(14, "Saltmere Virtual School", "VIRTUAL_SCHOOL", "2B", null, NO_AGES),
                new Agency(15, "Harbour Surgery", "HEALTH", "3A", HARBOUR, NO_AGES),
                new Agency(16, "Moor Road Surgery", "HEALTH", "3A", MOOR, NO_AGES),
                new Agency(17, "Vale Medical Centre", "HEALTH", "3A", VALE, NO_AGES),
                new Agency(18, "Saltmere Health Visiting", "HEALTH", "3B", null, NO_AGES),
                new Agency(19, "Saltmere School Nursing", "SCHOOL_NURSING", "3C", null, NO_AGES),
                new Agency(20, "Saltmere Midwifery", "HEALTH", "3D", null, NO_AGES),
                new Agency(21, "Saltmere General Hospital", "HEALTH", "3E", null, NO_AGES),
                new Agency(22, "Saltmere Children's Mental Health", "HEALTH", "3F", null, NO_AGES),
                new Agency(23, "Saltmere Homes", "HOUSING", "4", null, NO_AGES),
                new Agency(24, "Saltmere Adult Social Care", "COUNCIL", "5A", null, NO_AGES),
                new Agency(25, "Saltmere Youth Justice", "COUNCIL", "5B", null, NO_AGES),
                new Agency(26, "Fenwater County Council", "COUNCIL", "5C", null, NO_AGES),
                new Agency(27, "Saltmere Early Help", "COUNCIL", "5D", null, NO_AGES),
                new Agency(28, "Coast Probation", "PROBATION", "7", null, NO_AGES),
                new Agency(29, "Safe Harbour Domestic Abuse Service", "VOLUNTARY", "8", null, NO_AGES),
                new Agency(30, "Turning Tide Recovery", "VOLUNTARY", "8", null, NO_AGES)));
        all.addAll(hubs());
        return new Agencies(List.copyOf(all));
    }

    private static List<Agency> hubs() {
        var hubs = new ArrayList<Agency>();
        for (var area : Area.values()) {
            for (var hub : area.hubs()) {
                hubs.add(new Agency(FIRST_HUB + hubs.size(), hub, "FAMILY_HUB", "8", area, NO_AGES));
            }
        }
        return hubs;
    }

    List<Agency> hubsOf(Area area) {
        return all.stream()
                .filter(each -> each.kind().equals("FAMILY_HUB") && each.area() == area)
                .toList();
    }

    Agency numbered(int number) {
        return all.stream().filter(each -> each.number() == number).findFirst().orElseThrow();
    }

    /** Where a child of that age goes to school, if at all. */
    Optional<Agency> school(int age, Area area, Dice dice) {
        var near = all.stream().filter(each -> each.teaches(age, area)).toList();
        var usual = near.stream().filter(each -> each.area() != null).toList();
        return usual.isEmpty() || dice.chance(0.06) ? near.stream().findFirst() : Optional.of(dice.pick(usual));
    }

    /** Those that refer under the code, near the family first. */
    Stream<Agency> referringAs(String source, Area area) {
        var all = this.all.stream().filter(each -> each.source().equals(source)).toList();
        var near = all.stream().filter(each -> each.area() == area).toList();
        return near.isEmpty() ? all.stream() : near.stream();
    }
}
