/** Events leave: written with the change that caused them, relayed to Kafka in order, at least once. */
@NullMarked
package org.holdfast.platform.outbox;

import org.jspecify.annotations.NullMarked;
