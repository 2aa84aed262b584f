package org.holdfast.caseload.retention;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** How long the council keeps case records, in years after the child's birth. */
@ConfigMapping(prefix = "caseload.retention")
interface RetentionPolicy {

    /** Of a child who was looked after: set by the Care Planning, Placement and Case Review (England) Regulations 2010, r.50. */
    @WithDefault("75")
    int lookedAfterYears();

    /** Of any other child: the council's to set. */
    @WithDefault("25")
    int otherYears();
}
