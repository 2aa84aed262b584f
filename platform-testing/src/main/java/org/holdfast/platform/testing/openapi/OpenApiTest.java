package org.holdfast.platform.testing.openapi;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * Holds a service's OpenAPI document against the rules, against its code and against what was published. A service adopts it by
 * extending it, as a `@QuarkusTest`, in its root package.
 */
public abstract class OpenApiTest {

    private static final String REFRESH = "openapi.refresh";

    private String text = "";
    private ApiDocument document = ServedDocument.none();
    private Complaints complaints = new Complaints(document);

    @BeforeEach
    void read() {
        text = given().get("/openapi?format=yaml")
                .then()
                .statusCode(200)
                .extract()
                .asString();
        document = ServedDocument.read();
        complaints = new Complaints(document);
    }

    @Test
    void theDocumentIsTheCommittedOne() {
        var committed = CommittedDocument.ofThisService();
        if (Boolean.getBoolean(REFRESH)) {
            committed.write(text);
        }
        assertThat(committed.differences(text))
                .as(
                        "The document differs from the one in contracts/openapi. If it should, run this test with -D%s=true and"
                                + " commit what it writes: reviewers will see the change of the contract.",
                        REFRESH)
                .isEmpty();
    }

    @Test
    void whoeverWasBuiltOnAReleaseIsStillServed() {
        var released = CommittedDocument.ofThisService().released();
        assertThat(released)
                .as("contracts/openapi/released holds the document of each release")
                .isNotEmpty();
        assertThat(released.stream().flatMap(release -> Compatibility.breaks(release, text).stream()))
                .isEmpty();
    }

    @Test
    void everyRouteIsInTheDocument() {
        var documented =
                document.operations().stream().map(ApiDocument.Operation::name).collect(Collectors.toSet());
        assertThat(documented)
                .containsExactlyInAnyOrderElementsOf(
                        DocumentedRoutes.of(getClass()).ofTheCode());
    }

    @Test
    void everyOperationSaysWhatItDoesAndForWhom() {
        assertThat(complaints.undescribed()).isEmpty();
    }

    @Test
    void everyOperationBelongsToADescribedTag() {
        assertThat(complaints.untagged()).isEmpty();
    }

    @Test
    void everyOperationAsksForSignIn() {
        assertThat(complaints.open()).isEmpty();
        var flow = document.root().at("/components/securitySchemes/signIn/flows/authorizationCode");
        assertThat(flow.path("authorizationUrl").asText()).isNotBlank();
        assertThat(flow.path("tokenUrl").asText()).isNotBlank();
    }

    @Test
    void everyParameterIsDescribed() {
        assertThat(complaints.parametersUndescribed()).isEmpty();
    }

    @Test
    void everyTextHasALongest() {
        assertThat(complaints.unbounded()).isEmpty();
    }

    @Test
    void everyPropertyCanBeShownInAnExample() {
        assertThat(complaints.propertiesWithoutExample()).isEmpty();
    }

    @Test
    void everyBodyHasAnExampleThatFollowsItsSchema() {
        assertThat(complaints.withoutGoodExample()).isEmpty();
    }

    @Test
    void everyRefusalIsAProblemDocument() {
        assertThat(complaints.problemsAstray()).isEmpty();
    }

    @Test
    void everyAnswerNamesItsHeaders() {
        assertThat(complaints.headersMissing()).isEmpty();
    }

    @Test
    void schemasHaveNamesOfTheDomain() {
        assertThat(complaints.junkNames()).isEmpty();
    }

    @Test
    void setsOfCodesListWhatJsonCarries() {
        assertThat(complaints.amongEnums(DocumentedRoutes.of(getClass()).namesOfCoded()))
                .isEmpty();
    }
}
