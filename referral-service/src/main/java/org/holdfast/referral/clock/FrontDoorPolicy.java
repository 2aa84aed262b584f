package org.holdfast.referral.clock;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;

/** What a council may set for its front door, each with the value that guidance or common practice gives. */
@ConfigMapping(prefix = "holdfast.front-door")
interface FrontDoorPolicy {

    /** Working Together 2023: whoever referred hears within one working day that the referral has arrived. */
    @WithDefault("1")
    int acknowledgeWorkingDays();

    /** Working Together 2023: a social worker or manager decides within one working day. */
    @WithDefault("1")
    int decideWorkingDays();

    /** On working days, in England's time. */
    @WithDefault("08:30-17:00")
    String openingHours();

    /** How long partners have to answer, by how urgent it is; a local protocol. */
    Information information();

    /** An urgent decision goes ahead; a manager authorises it within this time, day and night. */
    @WithDefault("PT4H")
    Duration urgentAuthorisation();

    /** What is due within this time is about to be late. */
    @WithDefault("PT2H")
    Duration dueSoon();

    /** A second contact about a child within so many days is a repeat concern. */
    @WithDefault("7")
    int repeatConcernDays();

    /** A referral so soon after the last one is a re-referral. */
    @WithDefault("12")
    int reReferralMonths();

    /** Hours per grade, and which grades count opening hours only. */
    interface Information {

        @WithDefault("PT4H")
        Duration red();

        @WithDefault("PT24H")
        Duration amber();

        @WithDefault("PT72H")
        Duration green();

        Optional<Set<Rag>> inOpeningHours();
    }
}
