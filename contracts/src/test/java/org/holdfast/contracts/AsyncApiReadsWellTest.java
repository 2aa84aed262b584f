package org.holdfast.contracts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class AsyncApiReadsWellTest {

    private static final AsyncApi DOCUMENT = AsyncApi.document();

    @Test
    void theDocumentIsOfVersionThree() {
        assertThat(DOCUMENT.root().path("asyncapi").asText()).isEqualTo("3.0.0");
        assertThat(DOCUMENT.root().at("/info/title").asText()).isNotBlank();
        assertThat(DOCUMENT.root().at("/info/version").asText()).matches("\\d+\\.\\d+\\.\\d+");
    }

    @Test
    void channelsMessagesOperationsAndServersAreDescribed() {
        Stream.of(
                        DOCUMENT.channels(),
                        DOCUMENT.messages(),
                        DOCUMENT.operations(),
                        DOCUMENT.root().path("servers").properties())
                .flatMap(Set::stream)
                .forEach(AsyncApiReadsWellTest::isDescribed);
    }

    @Test
    void headersAreDescribed() {
        DOCUMENT.root()
                .at("/components/messageTraits/cloudEvent/headers/properties")
                .properties()
                .forEach(AsyncApiReadsWellTest::isDescribed);
    }

    @Test
    void everyServerAsksForSignIn() {
        assertThat(DOCUMENT.root().path("servers"))
                .isNotEmpty()
                .allSatisfy(server -> assertThat(DOCUMENT.follow(server.at("/security/0"))
                                .path("type")
                                .asText())
                        .isEqualTo("scramSha512"));
    }

    @Test
    void everyReferenceLeadsSomewhere() {
        assertThat(DOCUMENT.danglingReferences()).isEmpty();
    }

    @Test
    void aReferenceThatLeadsNowhereIsFound() {
        var dangling = AsyncApi.of("""
                here: {there: 1}
                good: {$ref: '#/here/there'}
                bad: {$ref: '#/here/not'}
                file: {$ref: ./events/CaseOpened.json}
                noFile: {$ref: ./events/NeverHappened.json}
                """);

        assertThat(dangling.danglingReferences()).containsExactly("#/here/not", "./events/NeverHappened.json");
    }

    @Test
    void idsAreThereOnce() {
        assertThat(DOCUMENT.repeatedIds()).isEmpty();
    }

    @Test
    void anIdThatIsThereTwiceIsFound() {
        assertThatThrownBy(() -> AsyncApi.of("channels: {cases: {}, cases: {}}"))
                .hasMessageContaining("cases");
        assertThat(AsyncApi.of("channels: {one: {address: cases.v1}, two: {address: cases.v1}}")
                        .repeatedIds())
                .containsExactly("cases.v1");
    }

    private static void isDescribed(Map.Entry<String, JsonNode> part) {
        assertThat(part.getValue().path("description").asText())
                .as("description of %s", part.getKey())
                .endsWith(".");
    }
}
