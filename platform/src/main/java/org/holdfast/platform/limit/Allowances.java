package org.holdfast.platform.limit;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.TimeMeter;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** The allowance of every caller of late, in memory: each replica counts for itself. */
@ApplicationScoped
class Allowances {

    /** So that whoever makes up addresses cannot fill the memory. */
    private static final int MOST_CALLERS = 100_000;

    private final LimitPolicy policy;
    private final TimeMeter time;
    private final Cache<Asking, Allowance> allowances;

    @Inject
    Allowances(LimitPolicy policy) {
        this(policy, TimeMeter.SYSTEM_NANOTIME);
    }

    Allowances(LimitPolicy policy, TimeMeter time) {
        this.policy = policy;
        this.time = time;
        // Whoever has not asked for a whole window has all of the quota again: nothing is forgotten with the entry.
        this.allowances = Caffeine.newBuilder()
                .maximumSize(MOST_CALLERS)
                .expireAfterAccess(policy.window())
                .build();
    }

    Allowance of(Asking who) {
        return allowances.get(who, _ -> new Allowance(policy, policy.clients().get(who.client()), time));
    }
}
