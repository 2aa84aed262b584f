package org.holdfast.directwork.search;

import static org.holdfast.platform.testing.Api.as;

import java.util.List;
import org.holdfast.contracts.WorkerId;

/**
 * How well the service answers a file of questions.
 *
 * @param ndcg on average, of the first five: 1 where the best tools come first
 */
record Relevance(String file, int questions, double ndcg) {

    private static final int PLACES = 5;

    static Relevance of(String file) {
        var judgements = Judgement.in(file);
        var average = judgements.stream()
                .mapToDouble(judgement -> judgement.ndcg(search(judgement.query()), PLACES))
                .average()
                .orElseThrow();
        return new Relevance(file, judgements.size(), average);
    }

    private static List<String> search(String query) {
        return as(WorkerId.next())
                .queryParam("q", query)
                .queryParam("limit", PLACES)
                .get("/v1/tools")
                .then()
                .statusCode(200)
                .extract()
                .path("items.code");
    }
}
