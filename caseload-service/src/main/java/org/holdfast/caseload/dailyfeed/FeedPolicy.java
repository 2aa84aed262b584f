package org.holdfast.caseload.dailyfeed;

import io.smallrye.config.ConfigMapping;
import java.net.URI;
import java.util.Optional;

/** Where the Department takes the feed, and by which key. Without an address nothing is sent. */
@ConfigMapping(prefix = "caseload.dfe-feed")
interface FeedPolicy {

    /** Such as `https://find-and-use-an-api.education.gov.uk/api`. */
    Optional<URI> url();

    /** The subscription key that the Department has given to the council. */
    Optional<String> key();

    /** When a run begins by itself, as a cron expression of Quartz in the time of England; never where it is `off`. */
    String startsAt();
}
