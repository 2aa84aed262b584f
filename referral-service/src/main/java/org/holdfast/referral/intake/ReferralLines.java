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
import org.holdfast.platform.ndjson.NdjsonLines;
import org.holdfast.platform.problem.Explanation;
import org.holdfast.platform.problem.Outage;
import org.holdfast.platform.problem.Problem;
import org.holdfast.platform.problem.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * Receives a stream of referrals and answers each once it is committed. One that cannot be received does not hold up the others. A lost
 * database ends the answer: what was answered is there, and the rest is sent again.
 */
@ApplicationScoped
class ReferralLines {

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
        while (lines.advance()) {
            answer.write(json.writeValueAsBytes(receive(lines)));
            answer.write('\n');
            if (lines.wouldWait()) {
                answer.flush();
            }
        }
    }

    private ReferralLineResult receive(NdjsonLines lines) {
        JsonNode tree = MissingNode.getInstance();
        try {
            tree = lines.object(json);
            var line = json.treeToValue(tree, ReferralLine.class);
            check(line);
            return taking.take(lines.number(), line);
        } catch (JsonProcessingException | ConstraintViolationException fault) {
            return refused(lines, tree, explanation.of(fault));
        } catch (RuntimeException fault) {
            if (Outage.isBehind(fault)) {
                throw fault;
            }
            var problem = explanation.of(fault);
            return refused(lines, tree, fault instanceof Refusal ? problem.within(ReferralLine.REFERRAL) : problem);
        }
    }

    private void check(ReferralLine line) {
        var violations = validator.validate(line);
        if (!violations.isEmpty()) {
            throw new ConstraintViolationException(violations);
        }
    }

    /** With its key, so that the sender finds the line again, also where it is wrong in other ways. */
    private static ReferralLineResult refused(NdjsonLines lines, JsonNode tree, Problem problem) {
        return ReferralLineResult.refused(lines.number(), key(tree.path(ReferralLine.KEY)), problem);
    }

    private static @Nullable String key(JsonNode node) {
        return node.isTextual() && node.textValue().length() <= ReferralLine.LONGEST_KEY ? node.textValue() : null;
    }
}
