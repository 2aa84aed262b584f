/** Statuses that know which statuses may follow them. */
@NullMarked
package org.holdfast.platform.lifecycle;

import org.jspecify.annotations.NullMarked;
