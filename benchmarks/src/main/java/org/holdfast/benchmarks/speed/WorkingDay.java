package org.holdfast.benchmarks.speed;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.holdfast.benchmarks.growth.Size;
import org.holdfast.benchmarks.speed.Looking.Page;
import org.holdfast.local.Running;
import org.holdfast.local.ServiceName;

/**
 * What a working day brings to councils of a size: the referrals of the day, a visit of everybody who holds cases, direct work once a
 * week, and the looks of everybody who holds cases or leads a team. Nobody has counted how often people look; the numbers here are an assumption, and stand in {@code benchmarks/README.md}.
 */
record WorkingDay(
        Size size, List<String> children, List<String> ownCases, List<String> cases, LocalDate today, Random random) {

    static final int OF_A_YEAR = 253;

    private static final int YEARS = 5;
    private static final int DAYS_OF_A_WEEK = 5;
    private static final ZoneId LONDON = ZoneId.of("Europe/London");
    private static final String WORKER = "sasha.worker";

    static WorkingDay with(Size size, Running running, Random random) {
        return new WorkingDay(
                size,
                Everyday.ownChildren(running),
                Everyday.ownCases(running),
                OpenCases.in(running),
                LocalDate.now(LONDON),
                random);
    }

    long referrals() {
        return Math.max(1, size.referrals() / YEARS / OF_A_YEAR);
    }

    /** In the order of the day, which is none. */
    List<Errand> errands() {
        var families = Families.everywhere(random);
        var errands = new ArrayList<>(Stream.of(
                        each(referrals(), place -> new TakingAReferral(families, outcome(place))),
                        each(size.workers(), _ -> dayOfAWorker()),
                        each(size.workers(), _ -> new Visiting(WORKER, one(ownCases), today)),
                        each(size.workers() / DAYS_OF_A_WEEK, _ -> new WorkingWithAChild(WORKER, one(children), today)),
                        each(size.teams(), _ -> dayOfASupervisor()))
                .flatMap(errand -> errand)
                .toList());
        Collections.shuffle(errands, random);
        return errands;
    }

    /** Of two referrals one leads to an assessment. */
    private static Outcome outcome(int place) {
        return place % 2 == 0 ? Outcome.SINGLE_ASSESSMENT : Outcome.NFA;
    }

    private static Stream<Errand> each(long howMany, IntFunction<Errand> errand) {
        return IntStream.range(0, Math.toIntExact(howMany)).mapToObj(errand);
    }

    /** The morning's list and what waits, three children before they are visited, and what to take along. */
    private Errand dayOfAWorker() {
        var pages = new ArrayList<>(List.of(
                new Page(ServiceName.CASELOAD, "/v1/cases?limit=20"),
                new Page(ServiceName.CASELOAD, "/v1/tasks?limit=20"),
                new Page(ServiceName.DIRECT_WORK, "/v1/tools?q=three+houses")));
        for (var child : List.of(one(children), one(children), one(children))) {
            pages.add(new Page(ServiceName.CASELOAD, "/v1/children/%s/worker".formatted(child)));
            pages.add(new Page(ServiceName.CASELOAD, "/v1/children/%s/timeline".formatted(child)));
            pages.add(new Page(ServiceName.DIRECT_WORK, "/v1/work-plans?childId=" + child));
        }
        return new Looking(WORKER, pages);
    }

    /** The team's cases and clocks, two cases in full, and who could take a third. */
    private Errand dayOfASupervisor() {
        return new Looking(
                OpenCases.SUPERVISOR,
                List.of(
                        new Page(ServiceName.CASELOAD, "/v1/cases?limit=20"),
                        new Page(ServiceName.CASELOAD, "/v1/visits?limit=20"),
                        new Page(ServiceName.CASELOAD, "/v1/clocks?limit=20"),
                        new Page(ServiceName.WORKFORCE, "/v1/supervisions?limit=20"),
                        new Page(ServiceName.CASELOAD, "/v1/cases/" + one(cases)),
                        new Page(ServiceName.CASELOAD, "/v1/cases/" + one(cases)),
                        new Page(ServiceName.CASELOAD, "/v1/cases/%s/allocation-options".formatted(one(cases)))));
    }

    private String one(List<String> all) {
        return all.get(random.nextInt(all.size()));
    }
}
