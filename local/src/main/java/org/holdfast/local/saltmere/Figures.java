package org.holdfast.local.saltmere;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.holdfast.local.saltmere.Happening.Allocated;
import org.holdfast.local.saltmere.Happening.Role;

/** The figures by which Saltmere is held to be like a council, counted on what was laid out. */
record Figures(Council council) {

    private static final Duration TWELVE_MONTHS = Duration.ofDays(365);

    long children() {
        return council.courses().stream()
                .mapToLong(course -> course.household().children().size())
                .sum();
    }

    List<CaseFile> openCases() {
        return council.files().stream().filter(file -> file.closedAt() == null).toList();
    }

    long inPost() {
        return council.workforce().all().stream()
                .filter(each -> each.leaving() == null)
                .count();
    }

    /** Open cases by the social worker who holds them. */
    Map<Colleague, Integer> caseloads() {
        var holders = new TreeMap<Integer, Colleague>();
        council.happenings().forEach(happening -> {
            switch (happening) {
                case Allocated allocated
                when allocated.role() == Role.PRIMARY ->
                    holders.put(allocated.file().number(), allocated.worker());
                case Happening.Closed closed -> holders.remove(closed.file().number());
                case Allocated _, Happening.Opened _, Happening.Ended _ -> {}
            }
        });
        var caseloads = new HashMap<Colleague, Integer>();
        holders.values().forEach(holder -> caseloads.merge(holder, 1, Integer::sum));
        return caseloads;
    }

    /** As the workforce census counts: cases by the full-time equivalent of those who hold at least one. */
    double averageCaseload() {
        var caseloads = caseloads();
        return caseloads.values().stream().mapToInt(Integer::intValue).sum()
                / caseloads.keySet().stream()
                        .mapToDouble(each -> each.fte().doubleValue())
                        .sum();
    }

    long overTheLimit() {
        return caseloads().entrySet().stream()
                .filter(entry -> entry.getValue() > new Desk(entry.getKey(), 1, 0).limit())
                .count();
    }

    /** The share of a year's referrals that came within twelve months of another about the same child. */
    double reReferralRate() {
        var before = new HashMap<Integer, List<Instant>>();
        var counted = 0;
        var again = 0;
        var year = council.almanac().at(council.almanac().daysAgo(365), 0);
        for (var referral : council.referrals()) {
            for (var child : referral.approach().endings().keySet()) {
                var earlier = before.computeIfAbsent(child.number(), _ -> new ArrayList<>());
                if (referral.receivedAt().isAfter(year)) {
                    counted++;
                    again += earlier.stream()
                                    .anyMatch(at -> at.plus(TWELVE_MONTHS).isAfter(referral.receivedAt()))
                            ? 1
                            : 0;
                }
                earlier.add(referral.receivedAt());
            }
        }
        return (double) again / counted;
    }

    /** The share of decisions made within one working day, of all that were made. */
    double decidedInTime() {
        var almanac = council.almanac();
        var made = council.referrals().stream()
                .filter(referral -> !referral.decisions().isEmpty())
                .toList();
        return made.stream()
                        .filter(referral -> !Almanac.dayOf(
                                        referral.decisions().getFirst().decidedAt())
                                .isAfter(almanac.openDaysAfter(Almanac.dayOf(referral.receivedAt()), 1)))
                        .count()
                / (double) made.size();
    }

    /** The share of children with a social worker for a year or longer who had the same one all year. */
    double sameWorkerForAYear() {
        var year = council.almanac().at(council.almanac().daysAgo(365), 0);
        var tenures = Tenures.of(council.happenings());
        var long_ = openCases().stream()
                .filter(file -> file.type().hasSocialWorker() && file.openedAt().isBefore(year))
                .toList();
        return long_.stream()
                        .filter(file -> tenures.latest(file)
                                .filter(latest -> latest.at().isBefore(year))
                                .isPresent())
                        .count()
                / (double) long_.size();
    }

    /** The share of open cases whose child has had direct work in the last eight weeks. */
    double reachOfDirectWork() {
        var since = council.almanac().daysAgo(56);
        var reached = new HashSet<UUID>();
        council.work()
                .forEach(work -> work.sessions().stream()
                        .filter(session -> session.heldOn().isAfter(since))
                        .forEach(_ -> reached.add(work.child().id())));
        var open = openCases();
        return open.stream().filter(file -> reached.contains(file.child().id())).count() / (double) open.size();
    }
}
