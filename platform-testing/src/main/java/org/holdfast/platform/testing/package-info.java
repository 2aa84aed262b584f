/** What every service's tests stand on: a real PostgreSQL, a real Kafka, tokens, a clock that moves, and the rules of the house. */
@NullMarked
package org.holdfast.platform.testing;

import org.jspecify.annotations.NullMarked;
