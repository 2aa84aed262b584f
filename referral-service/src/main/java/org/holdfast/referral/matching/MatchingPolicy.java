package org.holdfast.referral.matching;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.util.Map;

/** How sure is sure enough. The council's own values; docs/matching.md says how to find them. */
@ConfigMapping(prefix = "holdfast.matching")
public interface MatchingPolicy {

    /** Points from which a submission is linked to a known child without anybody looking. */
    @WithDefault("22")
    double linkFrom();

    /** Points from which a known child is shown as one who may be the same. */
    @WithDefault("12")
    double showFrom();

    /** Points from which somebody who searches is shown a child: they may know only a name. */
    @WithDefault("4")
    double searchFrom();

    /** How many points the next best must lie behind, or a person has to choose. */
    @WithDefault("6")
    double clearBy();

    /** Weights of findings that differ from the usual ones, by the finding's code. */
    Map<Finding, Double> weights();

    default double weightOf(Finding finding) {
        return weights().getOrDefault(finding, finding.usualWeight());
    }
}
