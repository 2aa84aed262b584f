package org.holdfast.platform.history;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.databind.node.MissingNode;
import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.Validator;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.holdfast.platform.history.Line.Refused;
import org.holdfast.platform.history.Line.Understood;
import org.holdfast.platform.ndjson.NdjsonLines;
import org.holdfast.platform.problem.Explanation;
import org.holdfast.platform.problem.Problem;
import org.holdfast.platform.problem.Refusal;
import org.holdfast.platform.time.PastMoment;
import org.jspecify.annotations.Nullable;

/** Reads a line and checks its form, as of the moment it was recorded. */
@ApplicationScoped
class LineReading {

    private final ObjectMapper json;
    private final Validator validator;
    private final Explanation explanation;
    private final Map<String, LineType<?>> types;

    LineReading(ObjectMapper json, Validator validator, Explanation explanation, @All List<LineType<?>> types) {
        this.json = json;
        this.validator = validator;
        this.explanation = explanation;
        this.types = types.stream().collect(Collectors.toMap(LineType::name, Function.identity()));
    }

    /** The line at which the stream stands. */
    Line read(NdjsonLines lines) {
        JsonNode tree = MissingNode.getInstance();
        try {
            tree = lines.object(json);
            var line = json.treeToValue(tree, HistoryLine.class);
            check(line);
            var type = types.get(line.type());
            if (type == null) {
                throw new UnknownLineType();
            }
            return understood(lines.number(), tree, line, type);
        } catch (JsonProcessingException | ConstraintViolationException | Refusal fault) {
            return refused(lines.number(), tree, explanation.of(fault));
        }
    }

    private <T> Line understood(int number, JsonNode tree, HistoryLine line, LineType<T> type)
            throws JsonProcessingException {
        try {
            var data = json.treeToValue(line.dataOrNothing(), type.data());
            PastMoment.at(line.recordedAt(), () -> check(data));
            var content = new PastLine<>(line.id(), line.about(), line.by(), data);
            return new Understood<>(number, line.key(), type, line.recordedAt(), hash(tree), content);
        } catch (JsonProcessingException | ConstraintViolationException fault) {
            return refused(number, tree, explanation.of(fault).within(HistoryLine.DATA));
        }
    }

    private <T> T check(T value) {
        var violations = validator.validate(value);
        if (!violations.isEmpty()) {
            throw new ConstraintViolationException(violations);
        }
        return value;
    }

    private byte[] hash(JsonNode tree) throws JsonProcessingException {
        try {
            return MessageDigest.getInstance("SHA-256")
                    .digest(json.writer()
                            .with(JsonNodeFeature.WRITE_PROPERTIES_SORTED)
                            .writeValueAsBytes(tree));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Refused refused(int number, JsonNode tree, Problem problem) {
        return new Refused(number, text(tree.path("key"), 200), text(tree.path("type"), 50), problem);
    }

    /** So that the sender finds the line again, also where it is wrong in other ways. */
    private static @Nullable String text(JsonNode node, int longest) {
        return node.isTextual() && node.textValue().length() <= longest ? node.textValue() : null;
    }
}
