package org.holdfast.directwork.editing;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.holdfast.contracts.ToolId;
import org.holdfast.directwork.toolkit.ToolText;

/**
 * A tool that comes with Holdfast, as it stands in its file.
 *
 * @param edition the number of the version that this text is
 */
record HouseTool(ToolId id, String code, int edition, ToolText text) {

    private static final String FOLDER = "/tools/";
    private static final YAMLMapper YAML = new YAMLMapper();
    private static final ObjectReader TEXTS =
            YAML.readerFor(ToolText.class).with(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);

    static List<HouseTool> all() {
        return new String(file("catalogue.txt"), StandardCharsets.UTF_8)
                .lines()
                .map(HouseTool::read)
                .toList();
    }

    private static HouseTool read(String code) {
        try {
            var file = (ObjectNode) YAML.readTree(file(code + ".yaml"));
            var id = YAML.convertValue(file.remove("id"), ToolId.class);
            var edition = file.remove("edition").intValue();
            var own = file.remove("code").textValue();
            return new HouseTool(id, own, edition, TEXTS.readValue(file));
        } catch (IOException e) {
            throw new UncheckedIOException("The tool %s cannot be read".formatted(code), e);
        }
    }

    private static byte[] file(String name) {
        try (var stream = HouseTool.class.getResourceAsStream(FOLDER + name)) {
            return Objects.requireNonNull(stream, name).readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
