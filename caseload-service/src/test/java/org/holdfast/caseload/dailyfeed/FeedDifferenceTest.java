package org.holdfast.caseload.dailyfeed;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class FeedDifferenceTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    @Test
    void whatHasNotChangedIsNotSentAgain() throws Exception {
        assertThat(FeedDifference.between(null, child("p1"))).contains(child("p1"));
        assertThat(FeedDifference.between(child("p1"), child("p1"))).isEmpty();
    }

    @Test
    void whatIsNoLongerOnRecordIsPurgedThere() throws Exception {
        var told = FeedDifference.between(child("p1", "p2"), child("p2")).getFirst();

        assertThat(told.at("/social_care_episodes/0/child_in_need_plans")).hasSize(2);
        assertThat(told.at("/social_care_episodes/0/child_in_need_plans/1"))
                .isEqualTo(JSON.readTree("{\"child_in_need_plan_id\": \"p1\", \"purge\": true}"));
    }

    @Test
    void anEpisodeThatWentIsPurgedAsAWhole() throws Exception {
        var now = (ObjectNode) JSON.readTree("{\"la_child_id\": \"SZ1\"}");

        var told = FeedDifference.between(child("p1"), now).getFirst();

        assertThat(told.at("/social_care_episodes/0"))
                .isEqualTo(JSON.readTree("{\"social_care_episode_id\": \"e1\", \"purge\": true}"));
    }

    @Test
    void aChildOfWhomNothingIsOnRecordAnyMoreIsPurgedAndOneWithAnotherNumberIsPurgedUnderTheOldOne() throws Exception {
        var purge = (ObjectNode) JSON.readTree("{\"la_child_id\": \"SZ1\", \"purge\": true}");
        var renumbered = (ObjectNode) JSON.readTree("{\"la_child_id\": \"SZ2\"}");

        assertThat(FeedDifference.between(null, null)).isEmpty();
        assertThat(FeedDifference.between(child("p1"), null)).containsExactly(purge);
        assertThat(FeedDifference.between(child("p1"), renumbered)).containsExactly(purge, renumbered);
    }

    private static ObjectNode child(String... plans) throws Exception {
        var list = Stream.of(plans)
                .map(plan -> "{\"child_in_need_plan_id\": \"%s\"}".formatted(plan))
                .collect(Collectors.joining(", "));
        return (ObjectNode) JSON.readTree(
                "{\"la_child_id\": \"SZ1\", \"social_care_episodes\": [{\"social_care_episode_id\": \"e1\", \"child_in_need_plans\": [%s]}]}"
                        .formatted(list));
    }
}
