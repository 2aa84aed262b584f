package org.holdfast.benchmarks.matching;

import io.smallrye.config.SmallRyeConfigBuilder;
import org.holdfast.referral.matching.MatchingPolicy;

/** The values that a council starts with, as the product has them. */
final class UsualPolicy {

    private UsualPolicy() {}

    static MatchingPolicy read() {
        return new SmallRyeConfigBuilder()
                .withMapping(MatchingPolicy.class)
                .build()
                .getConfigMapping(MatchingPolicy.class);
    }
}
