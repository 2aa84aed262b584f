/** Runs the whole product on one machine: what stands behind {@code ./holdfast}. */
@NullMarked
package org.holdfast.local;

import org.jspecify.annotations.NullMarked;
