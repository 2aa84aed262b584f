package org.holdfast.caseload.survey;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hibernate.Session;
import org.holdfast.contracts.SurveyId;
import org.holdfast.contracts.TeamId;
import org.holdfast.contracts.TypedId;
import org.jspecify.annotations.Nullable;

/** What was replied. Neither who replied nor when is kept, and ids are drawn so that they say no order. */
@ApplicationScoped
class SurveyReplies {

    private final Session entities;

    SurveyReplies(Session entities) {
        this.entities = entities;
    }

    void keep(SurveyId survey, ReplyToSurvey reply) {
        entities.createNativeMutationQuery("""
                        insert into survey_reply (id, survey_id, band, team_id, replies)
                        values (gen_random_uuid(), :survey, :band, :team, :replies)
                        """)
                .setParameter("survey", survey.value())
                .setParameter("band", reply.band().code())
                .setParameter("team", value(reply.teamId()), UUID.class)
                .setParameter(
                        "replies",
                        reply.replies().stream()
                                .map(each -> each.indicator().code() + "="
                                        + each.reply().code())
                                .toArray(String[]::new))
                .executeUpdate();
    }

    List<One> of(SurveyId survey) {
        return entities.createNativeQuery(
                        "select band, team_id, array_to_string(replies, ',') from survey_reply where survey_id = :survey",
                        Object[].class)
                .setParameter("survey", survey.value())
                .getResultStream()
                .map(row -> new One(
                        SurveyBand.valueOf((String) row[0]),
                        row[1] == null ? null : new TeamId((UUID) row[1]),
                        replies((String) row[2])))
                .toList();
    }

    private static @Nullable UUID value(@Nullable TypedId id) {
        return id == null ? null : id.value();
    }

    private static Map<Indicator, Reply> replies(String joined) {
        return Arrays.stream(joined.split(","))
                .map(each -> each.split("="))
                .collect(Collectors.toMap(
                        each -> Indicator.valueOf(each[0]),
                        each -> Reply.valueOf(each[1]),
                        (one, _) -> one,
                        () -> new EnumMap<>(Indicator.class)));
    }

    /** What one child replied. */
    record One(SurveyBand band, @Nullable TeamId team, Map<Indicator, Reply> replies) {}
}
