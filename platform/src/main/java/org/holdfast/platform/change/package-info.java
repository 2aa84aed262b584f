/** What changed, in the order in which it was committed. */
@NullMarked
package org.holdfast.platform.change;

import org.jspecify.annotations.NullMarked;
