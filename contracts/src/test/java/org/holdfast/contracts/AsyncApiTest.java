package org.holdfast.contracts;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The document says what the records and topics are. */
class AsyncApiTest {

    private static final AsyncApi DOCUMENT = AsyncApi.document();
    private static final long FOURTEEN_DAYS = 14L * 24 * 60 * 60 * 1000;
    private static final Set<String> SERVICES = Arrays.stream(Topic.values())
            .map(Topic::writer)
            .filter(writer -> !writer.equals(Topic.EVERY_SERVICE))
            .collect(Collectors.toSet());

    @ParameterizedTest
    @EnumSource
    void everyTopicIsAChannelWithItsEventsAndNoOthers(Topic topic) {
        assertThat(names(DOCUMENT.channel(topic).path("messages")))
                .containsExactlyInAnyOrderElementsOf(PublishedEvents.on(topic));
    }

    @Test
    void everyChannelIsATopic() {
        assertThat(DOCUMENT.channels().stream()
                        .filter(channel -> !channel.getKey().equals(AsyncApi.DEAD_LETTERS))
                        .map(channel -> channel.getValue().path("address").asText()))
                .containsExactlyInAnyOrderElementsOf(
                        Arrays.stream(Topic.values()).map(Topic::topicName).toList());
    }

    @ParameterizedTest
    @EnumSource
    void aChannelIsOfItsTopicsKind(Topic topic) {
        assertThat(AsyncApi.tags(DOCUMENT.channel(topic)))
                .containsExactly(topic.kind().name());
    }

    @ParameterizedTest
    @EnumSource
    void aChannelKeepsWhatItsKindKeeps(Topic topic) {
        var kept = kept(DOCUMENT.channel(topic));

        switch (topic.kind()) {
            case FACTS, RECORDS -> {
                assertThat(kept.path("cleanup.policy")).singleElement().hasToString("\"delete\"");
                assertThat(kept.path("retention.ms").asLong()).isEqualTo(FOURTEEN_DAYS);
            }
            case STATE ->
                assertThat(kept.path("cleanup.policy")).singleElement().hasToString("\"compact\"");
        }
    }

    @ParameterizedTest
    @EnumSource
    void whoWritesATopicSendsOnItsChannel(Topic topic) {
        var channel = DOCUMENT.channel(topic);

        assertThat(DOCUMENT.operations().stream()
                        .map(Map.Entry::getValue)
                        .filter(operation -> DOCUMENT.follow(operation.path("channel")) == channel))
                .singleElement()
                .satisfies(operation ->
                        assertThat(operation.path("action").asText()).isEqualTo("send"))
                .satisfies(operation -> assertThat(AsyncApi.tags(operation))
                        .isEqualTo(topic.writer().equals(Topic.EVERY_SERVICE) ? SERVICES : Set.of(topic.writer())));
    }

    @Test
    void everyTopicHasDeadLetters() {
        var channel = DOCUMENT.root().path("channels").path(AsyncApi.DEAD_LETTERS);
        var addresses = new TreeSet<String>();
        channel.path("parameters")
                .path("topic")
                .path("enum")
                .forEach(topic -> addresses.add(channel.path("address").asText().replace("{topic}", topic.asText())));

        assertThat(addresses)
                .containsExactlyInAnyOrderElementsOf(
                        Arrays.stream(Topic.values()).map(Topic::deadLetters).toList());
    }

    @Test
    void everyEventIsAMessageAndEveryMessageAnEvent() {
        assertThat(DOCUMENT.messages().stream().map(Map.Entry::getKey).filter(name -> !name.equals("DeadLetter")))
                .containsExactlyInAnyOrderElementsOf(PublishedEvents.names());
    }

    @ParameterizedTest
    @MethodSource("org.holdfast.contracts.PublishedEvents#all")
    void aMessageSaysWhatItsSchemaSays(Class<?> event) {
        var name = event.getSimpleName();
        var message = DOCUMENT.root().path("components").path("messages").path(name);
        var schema = ContractFiles.schema(event);

        assertThat(message.path("name").asText()).isEqualTo(name);
        assertThat(message.path("title")).isEqualTo(schema.path("title"));
        assertThat(message.path("description")).isEqualTo(schema.path("description"));
        assertThat(message.at("/headers/properties/ce_type/const").asText()).isEqualTo(name);
        assertThat(message.at("/payload/$ref").asText()).isEqualTo("./events/" + name + ".json");
        assertThat(message.at("/traits/0/$ref").asText()).isEqualTo("#/components/messageTraits/cloudEvent");
    }

    @Test
    void theHeadersAreThoseOfACloudEventInBinaryMode() {
        assertThat(names(DOCUMENT.root().at("/components/messageTraits/cloudEvent/headers/properties")))
                .containsExactlyInAnyOrder(
                        "ce_specversion",
                        "ce_id",
                        "ce_source",
                        "ce_type",
                        "ce_time",
                        "ce_subject",
                        "ce_datacontenttype",
                        "content-type",
                        "ce_correlationid",
                        "ce_causationid",
                        "ce_recordedat",
                        "ce_imported");
    }

    private static JsonNode kept(JsonNode channel) {
        return DOCUMENT.follow(channel.path("bindings")).path("kafka").path("topicConfiguration");
    }

    private static Set<String> names(JsonNode object) {
        var names = new TreeSet<String>();
        object.fieldNames().forEachRemaining(names::add);
        return names;
    }
}
