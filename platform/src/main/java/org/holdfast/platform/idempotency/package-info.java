/** A request sent twice is done once. */
@NullMarked
package org.holdfast.platform.idempotency;

import org.jspecify.annotations.NullMarked;
