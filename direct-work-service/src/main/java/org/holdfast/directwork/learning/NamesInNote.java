package org.holdfast.directwork.learning;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.holdfast.platform.problem.BrokenRule;

/** Somebody could be recognised. The answer says where, and repeats nothing. */
final class NamesInNote extends BrokenRule {

    private static final int SHOWN = 10;

    NamesInNote(List<Finding> findings, String pointer) {
        super(
                "Somebody could be recognised: "
                        + findings.stream()
                                .limit(SHOWN)
                                .map(finding -> "characters %d to %d (%s)"
                                        .formatted(
                                                finding.from(),
                                                finding.to(),
                                                finding.kind().label().toLowerCase(Locale.ROOT)))
                                .collect(Collectors.joining(", ")),
                pointer);
    }
}
