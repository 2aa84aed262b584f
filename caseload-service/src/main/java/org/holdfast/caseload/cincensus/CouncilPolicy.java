package org.holdfast.caseload.cincensus;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** Who the council is to the Department. */
@ConfigMapping(prefix = "caseload.council")
interface CouncilPolicy {

    /** The council's number as a local authority, three digits; 999 is nobody's. */
    @WithDefault("999")
    String authority();
}
