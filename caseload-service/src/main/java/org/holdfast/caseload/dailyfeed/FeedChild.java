package org.holdfast.caseload.dailyfeed;

import com.fasterxml.jackson.databind.node.ObjectNode;
import org.holdfast.contracts.ChildId;
import org.jspecify.annotations.Nullable;

/**
 * What is on record of a child now, in the form of the feed.
 *
 * @param payload none where nothing is on record of the child any more, as when two records turned out to be one child's
 */
record FeedChild(ChildId id, @Nullable ObjectNode payload) {}
