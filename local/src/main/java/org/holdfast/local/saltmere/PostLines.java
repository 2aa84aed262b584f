package org.holdfast.local.saltmere;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** What workforce-service is told of the posts that teams are meant to have: more than there are people to hold them. */
final class PostLines {

    private static final Map<Grade, Integer> TENTH = Weights.of(
            Map.entry(Grade.PRACTICE_SUPERVISOR, 1),
            Map.entry(Grade.ADVANCED_PRACTITIONER, 1),
            Map.entry(Grade.SOCIAL_WORKER, 5),
            Map.entry(Grade.NEWLY_QUALIFIED, 2),
            Map.entry(Grade.FAMILY_SUPPORT_WORKER, 1),
            Map.entry(Grade.APPRENTICE, 1));

    private final Almanac almanac;
    private final List<Line> lines = new ArrayList<>();

    private PostLines(Almanac almanac) {
        this.almanac = almanac;
    }

    static List<Line> of(Council council) {
        var posts = new PostLines(council.almanac());
        council.teams().working().forEach(team -> posts.give(team, usual(team)));
        posts.give(council.teams().recruiting(), TENTH);
        return posts.lines;
    }

    private static Map<Grade, Integer> usual(Team team) {
        return Weights.of(
                Map.entry(Grade.PRACTICE_SUPERVISOR, 1),
                Map.entry(Grade.ADVANCED_PRACTITIONER, 1),
                Map.entry(Grade.SOCIAL_WORKER, team.area().workersInATeam()),
                Map.entry(Grade.NEWLY_QUALIFIED, 1),
                Map.entry(Grade.FAMILY_SUPPORT_WORKER, 1));
    }

    private void give(Team team, Map<Grade, Integer> posts) {
        posts.forEach((grade, count) -> {
            for (var i = 0; i < count; i++) {
                lines.add(post(team, grade));
            }
        });
    }

    private Line post(Team team, Grade grade) {
        var number = lines.size() + 1;
        var isHard = team.area() == Area.MARSHES && grade == Grade.SOCIAL_WORKER;
        var data = Fields.of("teamId", team.id())
                .and("grade", grade)
                .and("fte", 1)
                .and("demand", isHard ? "HARD_TO_FILL" : "USUAL")
                .and("openedOn", team.opened());
        return Line.making("POST", "post-" + number, Ids.POST.of(number), almanac.at(team.opened(), 9 * 60), data);
    }
}
