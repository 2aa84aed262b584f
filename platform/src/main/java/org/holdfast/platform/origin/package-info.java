/** Where a request or an event came from. */
@NullMarked
package org.holdfast.platform.origin;

import org.jspecify.annotations.NullMarked;
