package org.holdfast.local.saltmere;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Fills the teams: the people of the realm first, then those around them, then those who have left. */
final class Hiring {

    /** Below it stand those who sign in, and the lines above them. */
    static final int FIRST_FREE_NUMBER = 50;

    private static final int LEAVERS_PER_TEAM = 3;
    private static final List<Integer> TEACH_STUDENTS = List.of(1, 6);
    private static final double PART_TIME = 0.22;
    private static final double AGENCY = 0.2;
    private static final Map<String, Integer> HOURS =
            Weights.of(Map.entry("0.8", 4), Map.entry("0.6", 3), Map.entry("0.5", 1), Map.entry("0.9", 1));
    private static final Map<String, Integer> WHY =
            Weights.of(Map.entry("1", 70), Map.entry("5", 10), Map.entry("7", 8), Map.entry("8", 7), Map.entry("9", 5));
    private static final Map<String, Integer> WHERE_TO = Weights.of(
            Map.entry("1", 42),
            Map.entry("3", 20),
            Map.entry("4", 8),
            Map.entry("5", 6),
            Map.entry("6", 9),
            Map.entry("8", 15));

    private final Almanac almanac;
    private final Teams teams;
    private final Names names;
    private final Absences absences;
    private final Dice dice;
    private final List<Colleague> hired = new ArrayList<>();
    private int next = FIRST_FREE_NUMBER;

    private Hiring(Almanac almanac, Teams teams, Names names, Absences absences, Dice dice) {
        this.almanac = almanac;
        this.teams = teams;
        this.names = names;
        this.dice = dice;
        this.absences = absences;
    }

    static Workforce hire(Almanac almanac, Teams teams, long seed) {
        var dice = Dice.of(seed, "workforce");
        var hiring =
                new Hiring(almanac, teams, new Names(dice), new Absences(almanac, Dice.of(seed, "absences")), dice);
        hiring.everyone();
        return Workforce.of(hiring.hired);
    }

    private void everyone() {
        Post.fixed().forEach(this::fill);
        teams.working().forEach(this::fill);
        recruitFor(teams.recruiting());
        teams.working().forEach(this::sayWhoLeft);
        TEACH_STUDENTS.forEach(team -> takeStudent(teams.get(Ids.TEAM.of(team))));
    }

    private void fill(Post post) {
        var team = post.team() == 0 ? null : Ids.TEAM.of(post.team());
        var since = almanac.openOnOrBefore(almanac.daysAgo((int) (post.yearsHere() * 365)));
        hired.add(new Colleague(
                post.number(),
                post.name() == null ? names.colleague() : post.name(),
                post.grade(),
                new BigDecimal(post.fte()),
                post.contract(),
                since,
                team == null ? null : teams.get(team),
                post.supervisor() == 0 ? null : Ids.WORKER.of(post.supervisor()),
                post.name() == null ? absences.of(since) : List.of(),
                null));
    }

    private void fill(Team team) {
        hire(team, Grade.SOCIAL_WORKER, team.area().workersInATeam() - already(team, Grade.SOCIAL_WORKER));
        hire(team, Grade.NEWLY_QUALIFIED, 1 - already(team, Grade.NEWLY_QUALIFIED));
        hire(team, Grade.ADVANCED_PRACTITIONER, 1 - already(team, Grade.ADVANCED_PRACTITIONER));
        hire(team, Grade.FAMILY_SUPPORT_WORKER, 1 - already(team, Grade.FAMILY_SUPPORT_WORKER));
    }

    private int already(Team team, Grade grade) {
        return (int) hired.stream()
                .filter(each -> each.grade() == grade && team.equals(each.team()))
                .count();
    }

    private void hire(Team team, Grade grade, int count) {
        for (var i = 0; i < count; i++) {
            var since = almanac.openOnOrBefore(almanac.daysAgo(daysHere(grade)));
            var agency = grade == Grade.SOCIAL_WORKER && dice.chance(AGENCY);
            add(team.practiceSupervisor(), team, grade, fte(grade), agency ? "AGENCY" : "PERMANENT", since, null);
        }
    }

    /** The tenth team has its supervisor and its first newcomers, and no children yet. */
    private void recruitFor(Team tenth) {
        var since = almanac.openOnOrBefore(almanac.daysAgo(45));
        add(tenth.practiceSupervisor(), tenth, Grade.NEWLY_QUALIFIED, "1.0", "PERMANENT", since, null);
        add(tenth.practiceSupervisor(), tenth, Grade.STUDENT, "1.0", "FIXED_TERM", since, null);
        add(tenth.practiceSupervisor(), tenth, Grade.APPRENTICE, "0.8", "FIXED_TERM", since, null);
    }

    private void takeStudent(Team team) {
        var since = almanac.openOnOrBefore(almanac.daysAgo(55));
        add(team.practiceSupervisor(), team, Grade.STUDENT, "1.0", "FIXED_TERM", since, null);
    }

    private void sayWhoLeft(Team team) {
        for (var i = 0; i < LEAVERS_PER_TEAM; i++) {
            var left = almanac.openOnOrBefore(almanac.daysAgo(dice.between(20, 720)));
            var since = almanac.openOnOrBefore(left.minusDays(dice.between(250, 2600)));
            var agency = dice.chance(0.3);
            add(
                    team.practiceSupervisor(),
                    team,
                    Grade.SOCIAL_WORKER,
                    fte(Grade.SOCIAL_WORKER),
                    agency ? "AGENCY" : "PERMANENT",
                    since,
                    new Leaving(left, dice.weighted(WHY), dice.weighted(WHERE_TO)));
        }
    }

    private void add(
            UUID supervisor,
            @Nullable Team team,
            Grade grade,
            String fte,
            String contract,
            LocalDate since,
            @Nullable Leaving leaving) {
        hired.add(new Colleague(
                next++,
                names.colleague(),
                grade,
                new BigDecimal(fte),
                contract,
                since,
                team,
                supervisor,
                leaving == null ? absences.of(since) : List.of(),
                leaving));
    }

    private String fte(Grade grade) {
        return grade != Grade.NEWLY_QUALIFIED && dice.chance(PART_TIME) ? dice.weighted(HOURS) : "1.0";
    }

    /** One in three came in the last two years; the newly qualified within the last one. */
    private int daysHere(Grade grade) {
        if (grade == Grade.NEWLY_QUALIFIED) {
            return dice.between(30, 340);
        }
        return dice.chance(0.35) ? dice.between(60, 730) : dice.between(730, 3600);
    }
}
