/** The clock and the working day. */
@NullMarked
package org.holdfast.platform.time;

import org.jspecify.annotations.NullMarked;
