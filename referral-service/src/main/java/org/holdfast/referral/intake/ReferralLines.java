package org.holdfast.referral.intake;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.Validator;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import org.holdfast.platform.ndjson.NdjsonLines;
import org.holdfast.platform.ndjson.Together;
import org.holdfast.platform.problem.Explanation;
import org.holdfast.platform.problem.Refusal;
import org.holdfast.referral.intake.ReadLine.Refused;
import org.holdfast.referral.intake.ReadLine.Understood;
import org.jspecify.annotations.Nullable;

/**
 * Receives a stream of referrals, those that have arrived together in one transaction, and answers each once it is committed. One that
 * cannot be received does not hold up the others. A lost database ends the answer: what was answered is there, and the rest is sent again.
 */
@ApplicationScoped
class ReferralLines {

    /** More would keep others waiting who refer a child of one of the same birthdays, for as long as these take. */
    private static final int LINES_AT_ONCE = 8;

    private final ReferralLineTaking taking;
    private final Explanation explanation;
    private final Validator validator;
    private final ObjectMapper json;

    ReferralLines(ReferralLineTaking taking, Explanation explanation, Validator validator, ObjectMapper json) {
        this.taking = taking;
        this.explanation = explanation;
        this.validator = validator;
        this.json = json;
    }

    void pass(InputStream referrals, OutputStream answer) throws IOException {
        var lines = new NdjsonLines(referrals);
        var batch = new ArrayList<ReadLine>(LINES_AT_ONCE);
        while (lines.advance()) {
            var line = read(lines);
            if (batch.stream().anyMatch(line::repeats)) {
                answer(batch, answer);
                batch.clear();
            }
            batch.add(line);
            if (batch.size() == LINES_AT_ONCE || lines.wouldWait()) {
                answer(batch, answer);
                batch.clear();
            }
        }
        answer(batch, answer);
    }

    private void answer(List<ReadLine> batch, OutputStream answer) throws IOException {
        for (var result : receive(batch)) {
            answer.write(json.writeValueAsBytes(result));
            answer.write('\n');
        }
        answer.flush();
    }

    /** In the order in which they were sent. */
    private List<ReferralLineResult> receive(List<ReadLine> batch) {
        var understood = batch.stream()
                .filter(Understood.class::isInstance)
                .map(Understood.class::cast)
                .toList();
        var taken = Together.doneOrEach(understood, taking::take, this::refused).iterator();
        return batch.stream()
                .map(line -> switch (line) {
                    case Understood _ -> taken.next();
                    case Refused refused -> refused.result();
                })
                .toList();
    }

    private ReadLine read(NdjsonLines lines) {
        JsonNode tree = MissingNode.getInstance();
        try {
            tree = lines.object(json);
            var line = json.treeToValue(tree, ReferralLine.class);
            check(line);
            return new Understood(lines.number(), line);
        } catch (JsonProcessingException | ConstraintViolationException | Refusal fault) {
            return new Refused(ReferralLineResult.refused(
                    lines.number(), key(tree.path(ReferralLine.KEY)), explanation.of(fault)));
        }
    }

    /** A rule speaks of the referral, not of the line around it. */
    private ReferralLineResult refused(Understood line, RuntimeException fault) {
        var problem = explanation.of(fault);
        return line.refused(fault instanceof Refusal ? problem.within(ReferralLine.REFERRAL) : problem);
    }

    private void check(ReferralLine line) {
        var violations = validator.validate(line);
        if (!violations.isEmpty()) {
            throw new ConstraintViolationException(violations);
        }
    }

    /** So that the sender finds the line again, also where it is wrong in other ways. */
    private static @Nullable String key(JsonNode node) {
        return node.isTextual() && node.textValue().length() <= ReferralLine.LONGEST_KEY ? node.textValue() : null;
    }
}
