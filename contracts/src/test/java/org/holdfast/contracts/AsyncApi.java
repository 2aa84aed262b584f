package org.holdfast.contracts;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Set;
import java.util.TreeSet;

/** The AsyncAPI document, and what its references lead to. */
record AsyncApi(Path file, JsonNode root) {

    static final String DEAD_LETTERS = "deadLetters";

    private static final Path FILE = Path.of("src/main/resources/asyncapi.yaml");

    /** A key that is there twice is an error: the second would hide the first. */
    private static final ObjectMapper YAML =
            new ObjectMapper(new YAMLFactory()).enable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION);

    static AsyncApi document() {
        return of(ContractFiles.text(FILE));
    }

    static AsyncApi of(String yaml) {
        try {
            return new AsyncApi(FILE, YAML.readTree(yaml));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Set<Map.Entry<String, JsonNode>> channels() {
        return root.path("channels").properties();
    }

    Set<Map.Entry<String, JsonNode>> operations() {
        return root.path("operations").properties();
    }

    Set<Map.Entry<String, JsonNode>> messages() {
        return root.path("components").path("messages").properties();
    }

    JsonNode channel(Topic topic) {
        return channels().stream()
                .map(Map.Entry::getValue)
                .filter(channel -> channel.path("address").asText().equals(topic.topicName()))
                .findFirst()
                .orElseThrow(() -> new NoSuchElementException("no channel has the address " + topic.topicName()));
    }

    /** The names a list of tags holds. */
    static Set<String> tags(JsonNode node) {
        var names = new TreeSet<String>();
        node.path("tags").forEach(tag -> names.add(tag.path("name").asText()));
        return names;
    }

    /** Every reference of the document that leads nowhere. */
    List<String> danglingReferences() {
        return root.findValuesAsText("$ref").stream()
                .filter(reference -> !leadsSomewhere(reference))
                .toList();
    }

    /** Ids that are there twice where AsyncAPI wants them once: addresses of channels and names of messages. */
    List<String> repeatedIds() {
        var ids = new ArrayList<String>();
        channels().forEach(channel -> ids.add(channel.getValue().path("address").asText()));
        messages().forEach(message -> ids.add(message.getValue().path("name").asText()));
        return ids.stream()
                .filter(id -> ids.indexOf(id) != ids.lastIndexOf(id))
                .distinct()
                .toList();
    }

    JsonNode follow(JsonNode reference) {
        return root.at(reference.path("$ref").asText().substring(1));
    }

    private boolean leadsSomewhere(String reference) {
        return reference.startsWith("#/")
                ? !root.at(reference.substring(1)).isMissingNode()
                : Files.exists(file.resolveSibling(reference));
    }
}
