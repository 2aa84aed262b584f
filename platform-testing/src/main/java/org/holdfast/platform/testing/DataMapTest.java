package org.holdfast.platform.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.holdfast.platform.testing.Api.as;

import io.restassured.response.ValidatableResponse;
import jakarta.enterprise.inject.spi.CDI;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.holdfast.contracts.ChildId;
import org.holdfast.contracts.ErasureId;
import org.holdfast.contracts.WorkerId;
import org.holdfast.platform.privacy.DataMap;
import org.holdfast.platform.privacy.DataPlace;
import org.holdfast.platform.signin.Roles;
import org.junit.jupiter.api.Test;

/**
 * Holds a service's map of what it keeps of children (`META-INF/data-of-children.csv`) against its database. A service adopts it by
 * extending it, as a `@QuarkusTest`.
 */
public abstract class DataMapTest {

    private static final String REQUEST = "SAR-2026-0114";

    private static final String TABLES = """
            select table_name from information_schema.tables
            where table_schema = 'public' and table_type = 'BASE TABLE' and table_name <> 'flyway_schema_history'
            """;

    private static final String COLUMNS_OF_CHILDREN = """
            select distinct table_name from information_schema.columns
            where table_schema = 'public' and column_name ~ '(^|_)child(ren|_id|_ids)$' and data_type in ('uuid', 'ARRAY')
            """;

    @Test
    void everyTableIsOnTheMapOnce() {
        assertThat(DataMap.places()).extracting(DataPlace::table).containsExactlyInAnyOrderElementsOf(ask(TABLES));
    }

    @Test
    void noTableThatNamesAChildIsTakenForOneThatDoesNot() {
        var aboutNobody = DataMap.places().stream()
                .filter(place -> !place.isAboutChildren())
                .map(DataPlace::table)
                .toList();
        assertThat(ask(COLUMNS_OF_CHILDREN)).doesNotContainAnyElementsOf(aboutNobody);
    }

    /** Every statement of the map is run; what was not there is none the less on the list of what is to be erased again after a restore. */
    @Test
    void erasingAChildNobodyKnowsDoesNoHarmAndIsRemembered() {
        var child = ChildId.next();
        var erasure = ErasureId.next();
        for (var time = 1; time <= 2; time++) {
            as(WorkerId.next(), Roles.OPERATOR)
                    .body(Map.of("childIds", List.of(child.value())))
                    .post("/v1/erasures/{id}/repetition", erasure.value())
                    .then()
                    .statusCode(200)
                    .body("rows", equalTo(0));
        }
        as(WorkerId.next(), Roles.OPERATOR)
                .get("/v1/erasures")
                .then()
                .statusCode(200)
                .body("items.findAll { it.erasureId == '%s' }.size()".formatted(erasure.value()), equalTo(1));
    }

    /** Every condition of the map is asked, and none shows what is another child's. */
    @Test
    void nothingIsHeldOfAChildNobodyKnows() {
        gather(ChildId.next()).body("items", empty());
    }

    @Test
    void whatIsGatheredIsOnTheTrailWithTheRequestThatItAnswers() {
        var child = ChildId.next();
        gather(child);
        as(WorkerId.next(), Roles.AUDITOR)
                .queryParam("childId", child.value())
                .get("/v1/audit")
                .then()
                .statusCode(200)
                .body("items.reason", hasItem(equalTo("SUBJECT_ACCESS " + REQUEST)));
    }

    /** What the service under test holds of a child, each with the table it is in. */
    protected static ValidatableResponse gather(ChildId child) {
        return as(WorkerId.next(), Roles.INFORMATION_GOVERNANCE)
                .body(Map.of("request", REQUEST))
                .post("/v1/children/{id}/subject-access", child.value())
                .then()
                .statusCode(200);
    }

    /** The tables of which something is held of this child. */
    protected static Set<String> tablesAbout(UUID child) {
        return gather(new ChildId(child)).extract().<List<String>>path("items.what").stream()
                .collect(Collectors.toSet());
    }

    private List<String> ask(String query) {
        try (var connection = CDI.current().select(DataSource.class).get().getConnection();
                var statement = connection.createStatement();
                var rows = statement.executeQuery(query)) {
            var answers = new ArrayList<String>();
            while (rows.next()) {
                answers.add(rows.getString(1));
            }
            return answers;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
