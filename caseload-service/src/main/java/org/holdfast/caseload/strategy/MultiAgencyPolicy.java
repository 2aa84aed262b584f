package org.holdfast.caseload.strategy;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.util.Set;

/** Who has to be at the table, by the council's and its partners' agreement. */
@ConfigMapping(prefix = "caseload.multi-agency")
public interface MultiAgencyPolicy {

    /** A strategy discussion needs all of these (Working Together 2023: the local authority, the police and health). */
    @WithDefault("CHILDREN_SERVICES,POLICE,HEALTH")
    Set<Agency> strategyDiscussion();

    /** A conference needs children's services and so many agencies besides. */
    @WithDefault("2")
    int conferenceAgenciesBesides();

    default boolean isQuorateDiscussion(Set<Agency> there) {
        return there.containsAll(strategyDiscussion());
    }

    default boolean isQuorateConference(Set<Agency> there) {
        return there.contains(Agency.CHILDREN_SERVICES) && there.size() > conferenceAgenciesBesides();
    }
}
